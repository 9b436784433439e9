package dev.osteon.parity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Decisions;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Suggestion;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Our decisions and those of {@code PlanDefinition/$apply} for one patient: the same actions on all three levels in the same order, and for each
 * creation the same resource but for id, meta and contained.
 */
final class Parity implements AutoCloseable {
    private static final IParser JSON = FhirContext.forR4Cached().newJsonParser();

    private final Reasoner reasoner;
    private final LibraryApply library;

    Parity(KnowledgeBase knowledge) {
        reasoner = new Reasoner(knowledge, ZoneOffset.UTC, 1);
        library = new LibraryApply(knowledge);
    }

    @Override
    public void close() {
        reasoner.close();
    }

    /** @param service id; {@code context} names the resources of the record that the hook is about */
    void check(
            String service,
            Patient patient,
            Collection<? extends Resource> others,
            OffsetDateTime now,
            List<String> context) {
        LibraryApply.Outcome theirs = library.apply(service, patient, others, now, context);
        Decisions ours = reasoner.decide(service, PatientRecord.of(patient, others), now, context);
        // The library does not repeat an action for each entry of a list.
        assertThat(actions(ours).stream().distinct().toList()).as("actions").isEqualTo(theirs.actions());
        proposals(ours)
                .filter(action -> action.type() == ProposedAction.Type.CREATE)
                // SPEC_CLARIFICATIONS.md, "Observation".
                .filter(action -> !(action.resource() instanceof Observation))
                .forEach(action -> assertThat(comparable(action.resource()))
                        .as("resource of %s", action.actionId())
                        .isEqualTo(comparable(theirs.resources().get(action.actionId()))));
    }

    private static List<String> actions(Decisions decisions) {
        List<String> actions = new ArrayList<>();
        for (Decision card : decisions.decisions()) {
            actions.add(card.actionId());
            for (Suggestion suggestion : card.suggestions()) {
                String path = card.actionId() + "/" + suggestion.actionId();
                actions.add(path);
                suggestion.actions().forEach(action -> actions.add(path + "/" + action.actionId()));
            }
        }
        return actions;
    }

    private static Stream<ProposedAction> proposals(Decisions decisions) {
        return decisions.decisions().stream()
                .flatMap(card -> card.suggestions().stream())
                .flatMap(suggestion -> suggestion.actions().stream());
    }

    private static String comparable(Resource resource) {
        if (resource == null) {
            return "none";
        }
        Resource copy = resource.copy();
        copy.setId((String) null);
        copy.setMeta(null);
        ((DomainResource) copy).setContained(null);
        return JSON.encodeResourceToString(copy);
    }
}
