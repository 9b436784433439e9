package dev.osteon.clinicalreasoning;

import ca.uhn.fhir.repository.IRepository;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import dev.osteon.knowledge.KnowledgeBase;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.opencds.cqf.fhir.cql.LibraryEngine;
import org.opencds.cqf.fhir.cr.CrSettings;

/**
 * One call of an operation.
 *
 * @param repository what it may see
 * @param settings how it evaluates; its own, because the library keeps there what a client sends
 * @param knowledge by which it evaluates, though others be put into force meanwhile
 * @param now when "now" is, in the site's time zone
 */
record Operation(IRepository repository, CrSettings settings, KnowledgeBase knowledge, ZonedDateTime now) {

    LibraryEngine engine(LibraryEngine like) {
        return new PersonEngine(like, knowledge.definitions(), now);
    }

    /**
     * The library would call whatever address a client names, from inside the hospital's network.
     *
     * @throws InvalidRequestException 400 when there is one
     */
    static void refuseEndpoints(IBaseResource data, IBaseResource content, IBaseResource terminology) {
        refuse(data, "dataEndpoint");
        refuse(content, "contentEndpoint");
        refuse(terminology, "terminologyEndpoint");
    }

    private static void refuse(IBaseResource endpoint, String parameter) {
        if (endpoint != null) {
            throw refused(
                    IssueType.NOTSUPPORTED,
                    parameter,
                    "is not supported: this server evaluates its own knowledge and patients, or what is sent as data");
        }
    }

    /**
     * @param data what the client has sent along, or null
     * @throws InvalidRequestException 400 when no subject is named
     * @throws ResourceNotFoundException 404 when there is no such person, neither in the store nor in the data
     */
    static void checkSubject(String subject, IRepository seen, IBaseBundle data) {
        if (subject == null || subject.isBlank()) {
            throw refused(IssueType.REQUIRED, "subject", "is missing; it names a person, e.g. Patient/osteon-demo");
        }
        IdType id = new IdType(subject.contains("/") ? subject : "Patient/" + subject);
        boolean sent = data instanceof Bundle bundle
                && bundle.getEntry().stream()
                        .flatMap(entry -> Stream.ofNullable(entry.getResource()))
                        .anyMatch(resource -> resource instanceof Patient
                                && id.getIdPart().equals(resource.getIdElement().getIdPart()));
        if (!sent && "Patient".equals(id.getResourceType())) {
            seen.read(Patient.class, id);
        }
    }

    /** The library does not say in a way of its own that what it was to evaluate is not there. */
    static <R> R found(String type, Supplier<R> resolution) {
        try {
            return resolution.get();
        } catch (NullPointerException notThere) {
            throw new ResourceNotFoundException("There is no " + type + " of that canonical URL and version");
        }
    }

    /** @return 400 with an OperationOutcome that names the parameter */
    static InvalidRequestException refused(IssueType code, String parameter, String text) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(code)
                .setDiagnostics(parameter + " " + text)
                .addExpression(parameter);
        return new InvalidRequestException(parameter + " " + text, outcome);
    }
}
