package dev.osteon.fhirserver;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import dev.osteon.cdshooks.StoredRecords;
import dev.osteon.explain.Explainer;
import dev.osteon.explain.Explanation;
import dev.osteon.explain.ExplanationParameters;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.Service;
import dev.osteon.reasoning.EnginesBusyException;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;

/** {@code GET|POST Patient/{id}/$why}: why a topic fires for a patient of the store, and why it does not. */
public final class WhyOperation {
    private static final String CANONICAL = "https://osteon.dev/fhir/OperationDefinition/patient-why";

    private final Reasoner reasoner;
    private final StoredRecords records;
    private final Clock clock;

    WhyOperation(Reasoner reasoner, StoredRecords records, Clock clock) {
        this.reasoner = reasoner;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param patient id of a patient of the store
     * @param topic code of a topic; one
     * @param service id of a service that has the topic; none for every one
     * @return an explanation for each card of the topic in each service
     */
    @Operation(name = "$why", typeName = "Patient", idempotent = true, canonicalUrl = CANONICAL)
    public Parameters why(
            @IdParam IdType patient,
            @OperationParam(name = "topic", max = OperationParam.MAX_UNLIMITED) List<CodeType> topic,
            @OperationParam(name = "service", max = OperationParam.MAX_UNLIMITED) List<IdType> service) {
        String wanted = one("topic", topic);
        List<Service> asked = asked(wanted, one("service", service));
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Explanation> explanations = new ArrayList<>();
        for (Service one : asked) {
            PatientRecord record = records.read(one.id(), patient.getIdPart())
                    .orElseThrow(() -> new ResourceNotFoundException(patient));
            try {
                explanations.addAll(new Explainer(reasoner.trace(one.id(), record, now, List.of(Reasoner.EXPLANATION)))
                        .topic(wanted));
            } catch (EnginesBusyException e) {
                throw new UnclassifiedServerFailureException(503, "All evaluators are busy; try again");
            }
        }
        return ExplanationParameters.of(explanations);
    }

    /** HAPI would take the first of several, and nobody would know which was answered. */
    private static String one(String parameter, List<? extends IPrimitiveType<String>> values) {
        if (values != null && values.size() > 1) {
            throw refused(parameter, "may be given once");
        }
        return values == null || values.isEmpty() || values.get(0).isEmpty()
                ? null
                : values.get(0).getValue();
    }

    private List<Service> asked(String topic, String service) {
        KnowledgeBase knowledge = reasoner.knowledge();
        if (topic == null) {
            throw refused("topic", "is missing; there are " + String.join(", ", knowledge.topicCodes()));
        }
        List<Service> having = knowledge.services().stream()
                .filter(candidate -> candidate.topics().stream()
                        .anyMatch(one -> one.code().getCode().equals(topic)))
                .toList();
        if (having.isEmpty()) {
            throw refused("topic", "is no topic; there are " + String.join(", ", knowledge.topicCodes()));
        }
        if (service == null) {
            return having;
        }
        return having.stream()
                .filter(candidate -> candidate.id().equals(service))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> refused(
                        "service",
                        "is no service with that topic; there are "
                                + String.join(
                                        ", ", having.stream().map(Service::id).toList())));
    }

    /** The value is not repeated: a client may have put anything there. */
    private static InvalidRequestException refused(String parameter, String text) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(text.startsWith("is missing") ? IssueType.REQUIRED : IssueType.VALUE)
                .setDiagnostics(parameter + " " + text)
                .addExpression(parameter);
        return new InvalidRequestException(parameter + " " + text, outcome);
    }
}
