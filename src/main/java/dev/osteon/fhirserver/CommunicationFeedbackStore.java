package dev.osteon.fhirserver;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import dev.osteon.feedback.Feedback;
import dev.osteon.feedback.Feedback.AcceptedSuggestion;
import dev.osteon.feedback.Feedback.Reason;
import dev.osteon.feedback.FeedbackStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.StringType;

/**
 * Feedback as Communication resources of the profile {@code card-feedback}: what a clinician told the service about a card. The id
 * follows from card, outcome and time, so that what is told twice is one resource.
 */
final class CommunicationFeedbackStore implements FeedbackStore {
    private static final String BASE = "https://osteon.dev/fhir/";
    private static final String PROFILE = BASE + "StructureDefinition/card-feedback";
    private static final String FEEDBACK = BASE + "CodeSystem/card-feedback";
    private static final String TOPIC = BASE + "CodeSystem/decision-topic";
    private static final String PLAN = BASE + "PlanDefinition/";
    private static final String CARD = BASE + "card";
    private static final String SUGGESTION = BASE + "suggestion";
    private static final String CREATED = "201";

    /** In place of a topic, named as the code system of feedback names it. */
    private enum Topicless {
        NO_TOPIC,
        UNKNOWN_CARD
    }

    private final IFhirSystemDao<Bundle, Meta> store;

    CommunicationFeedbackStore(IFhirSystemDao<Bundle, Meta> store) {
        this.store = store;
    }

    @Override
    public List<Feedback> keep(List<Feedback> feedback) {
        Map<String, Feedback> byId = new LinkedHashMap<>();
        feedback.forEach(one -> byId.put(id(one), one));
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        byId.forEach((id, one) -> bundle.addEntry()
                .setResource(communication(id, one))
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl("Communication/" + id));
        Bundle answer = store.transaction(new SystemRequestDetails(), bundle);
        List<Feedback> added = new ArrayList<>();
        int place = 0;
        for (Feedback one : byId.values()) {
            if (answer.getEntry().get(place++).getResponse().getStatus().startsWith(CREATED)) {
                added.add(one);
            }
        }
        return added;
    }

    private static String id(Feedback feedback) {
        String key = feedback.card() + "\n" + feedback.outcome() + "\n" + feedback.at();
        return "feedback-" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static Communication communication(String id, Feedback feedback) {
        Communication communication = new Communication().setStatus(CommunicationStatus.COMPLETED);
        communication.setId(id);
        communication.getMeta().addProfile(PROFILE);
        communication.addInstantiatesCanonical(PLAN + feedback.service());
        communication.addCategory().addCoding().setSystem(FEEDBACK).setCode(code(feedback.outcome()));
        addTopic(communication, feedback.origin());
        Identifier card = new Identifier().setSystem(CARD).setValue(feedback.card());
        if (feedback.origin().day() != null) {
            card.setPeriod(new Period()
                    .setStartElement(new DateTimeType(feedback.origin().day().toString())));
        }
        communication.addInResponseTo().setIdentifier(card);
        communication.setSent(Date.from(feedback.at()));
        feedback.accepted().forEach(suggestion -> addAccepted(communication, suggestion));
        addReason(communication, feedback.reason());
        if (feedback.comment() != null) {
            communication.addPayload().setContent(new StringType(feedback.comment()));
        }
        return communication;
    }

    private static void addTopic(Communication communication, Feedback.Origin origin) {
        Coding topic = communication.addCategory().addCoding();
        if (origin.topic() != null) {
            topic.setSystem(TOPIC).setCode(origin.topic());
        } else {
            topic.setSystem(FEEDBACK).setCode(code(origin.known() ? Topicless.NO_TOPIC : Topicless.UNKNOWN_CARD));
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void addAccepted(Communication communication, AcceptedSuggestion suggestion) {
        communication
                .addAbout()
                .setIdentifier(new Identifier().setSystem(SUGGESTION).setValue(suggestion.id()))
                .setDisplay(suggestion.action());
    }

    private static void addReason(Communication communication, Reason reason) {
        if (reason != null) {
            communication
                    .addReasonCode()
                    .addCoding()
                    .setSystem(reason.system())
                    .setCode(reason.code())
                    .setDisplay(reason.display());
        }
    }
}
