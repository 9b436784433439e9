package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.entry;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.observation;
import static dev.osteon.cdshooks.HooksFixture.request;
import static dev.osteon.cdshooks.HooksFixture.requestWithObservations;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Evidence;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.SelectionBehavior;
import dev.osteon.reasoning.Source;
import dev.osteon.reasoning.Suggestion;
import dev.osteon.reasoning.Urgency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CH-140 to CH-193: decisions as cards. */
class CardWriterTest {
    private static final Coding TOPIC = new Coding("urn:topics", "exampleTopic", "Example topic");
    private static final Source SOURCE = new Source("A guideline", "https://guideline.example.org");
    private static final String BODY = request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null");

    private final HooksFixture hooks = new HooksFixture();

    @Test
    @DisplayName("a decision whole: every part of the card in its place")
    void wholeCard() throws Exception {
        hooks.support.overrideReasons = "urn:override-reasons";
        MedicationRequest order = new MedicationRequest();
        order.setId("to-be-given-by-the-ehr");
        order.setSubject(new Reference("Patient/p"));
        MedicationRequest draft = new MedicationRequest();
        draft.setId("draft-1");
        hooks.support.decisions = List.of(new Decision(
                "a1",
                TOPIC,
                Urgency.CRITICAL,
                "Do it",
                "**Why.** Because",
                SOURCE,
                SelectionBehavior.AT_MOST_ONE,
                List.of(
                        new Suggestion(
                                "s1",
                                "Order",
                                true,
                                List.of(
                                        new ProposedAction("x1", ProposedAction.Type.CREATE, "Order it", order, null),
                                        new ProposedAction("x2", ProposedAction.Type.UPDATE, "Change it", draft, null),
                                        new ProposedAction(
                                                "x3",
                                                ProposedAction.Type.DELETE,
                                                "Stop it",
                                                null,
                                                "MedicationRequest/2"))),
                        new Suggestion("s2", "Nothing to order", true, List.of())),
                List.of(new Evidence(
                        "Calcium", "3.1 mmol/L", "2026-11-20", null, List.of("Observation/ca/_history/2")))));

        JsonNode card = json(hooks.call(BODY)).path("cards").path(0);

        assertThat(card.path("uuid").asText()).matches("[0-9a-f-]{36}");
        assertThat(withoutUuids(card)).isEqualTo(HooksFixture.JSON.readTree("""
                                {"summary": "Do it", "detail": "**Why.** Because", "indicator": "critical",
                                 "source": {"label": "A guideline", "url": "https://guideline.example.org",
                                   "topic": {"system": "urn:topics", "code": "exampleTopic", "display": "Example topic"}},
                                 "suggestions": [
                                   {"label": "Order", "isRecommended": true, "actions": [
                                     {"type": "create", "description": "Order it", "resource":
                                       {"resourceType": "MedicationRequest", "subject": {"reference": "Patient/p"}}},
                                     {"type": "update", "description": "Change it", "resource":
                                       {"resourceType": "MedicationRequest", "id": "draft-1"}},
                                     {"type": "delete", "description": "Stop it", "resourceId": "MedicationRequest/2"}]},
                                   {"label": "Nothing to order"}],
                                 "selectionBehavior": "at-most-one",
                                 "overrideReasons": [
                                   {"system": "urn:codes", "code": "b", "display": "Words of b"},
                                   {"system": "urn:codes", "code": "a", "display": "Words of a"},
                                   {"system": "urn:other", "code": "a", "display": "Words of a"}],
                                 "extension": {"dev.osteon.knowledge": {"version": "1.2.3", "hash": "abcdef"},
                                   "dev.osteon.facts": [{"name": "Calcium", "value": "3.1 mmol/L", "date": "2026-11-20",
                                     "resources": ["Observation/ca/_history/2"]}]}}"""));
    }

    @Test
    @DisplayName(
            "CH-005: a minimal card is summary, indicator and source, with a uuid for feedback and the knowledge that decided")
    void minimalCard() throws Exception {
        hooks.support.decisions = List.of(new Decision(
                "a1",
                null,
                Urgency.INFO,
                "Know it",
                null,
                new Source("A guideline", null),
                null,
                List.of(),
                List.of()));
        JsonNode card = json(hooks.call(BODY)).path("cards").path(0);
        assertThat(withoutUuids(card))
                .isEqualTo(
                        HooksFixture.JSON.readTree(
                                "{\"summary\":\"Know it\",\"indicator\":\"info\",\"source\":{\"label\":\"A guideline\"},"
                                        + "\"extension\":{\"dev.osteon.knowledge\":{\"version\":\"1.2.3\",\"hash\":\"abcdef\"}}}"));
    }

    @Test
    @DisplayName("CH-141: no decision is an empty list of cards")
    void noCards() throws Exception {
        assertThat(hooks.call(BODY).getContentAsString()).isEqualTo("{\"cards\":[]}");
    }

    @Test
    @DisplayName("CH-003, CH-004: nothing null or empty in any answer but an empty list of cards")
    void nothingEmpty() throws Exception {
        hooks.support.decisions = List.of(decision("One", List.of()), decision("Two", List.of(suggestion(false))));
        List<String> found = new ArrayList<>();
        findEmpty(json(hooks.call(BODY)), "", found);
        findEmpty(
                json(hooks.call(requestWithObservations(entry(observation("1", "{\"reference\": \"Patient/q\"}"))))),
                "",
                found);
        findEmpty(json(hooks.call("{}")), "", found);
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("CH-151: a summary has fewer than 140 characters, and no half of one")
    void longSummary() throws Exception {
        for (String filler : List.of("x", "ä", "🦴")) {
            hooks.support.decisions = List.of(decision("-" + filler.repeat(140), List.of()));
            String summary =
                    json(hooks.call(BODY)).path("cards").path(0).path("summary").asText();
            assertThat(summary.length()).isBetween(137, 139);
            assertThat(summary).matches("-(" + filler + ")+…");
        }
        hooks.support.decisions = List.of(decision("x".repeat(139), List.of()));
        assertThat(json(hooks.call(BODY)).path("cards").path(0).path("summary").asText())
                .isEqualTo("x".repeat(139));
    }

    @Test
    @DisplayName("CH-156, CH-183: a selection behaviour with suggestions only, and one recommendation at most")
    void recommendations() throws Exception {
        hooks.support.decisions = List.of(
                decision("At most one", List.of(suggestion(true), suggestion(true), suggestion(false))),
                new Decision(
                        "a2",
                        TOPIC,
                        Urgency.WARNING,
                        "Any",
                        null,
                        SOURCE,
                        SelectionBehavior.ANY,
                        List.of(suggestion(true), suggestion(true)),
                        List.of()),
                new Decision(
                        "a3",
                        TOPIC,
                        Urgency.WARNING,
                        "Unsaid",
                        null,
                        SOURCE,
                        null,
                        List.of(suggestion(true)),
                        List.of()),
                decision("None", List.of()));
        JsonNode cards = json(hooks.call(BODY)).path("cards");
        assertThat(cards.findValuesAsText("selectionBehavior")).containsExactly("at-most-one", "any", "any");
        assertThat(cards.path(0).findValues("isRecommended")).hasSize(1);
        assertThat(cards.path(1).findValues("isRecommended")).hasSize(2);
    }

    @Test
    @DisplayName(
            "CH-150, CH-161: the same request twice gives the same cards with the same ids; within an answer, and in"
                    + " the answer to another request, ids differ")
    void stable() throws Exception {
        hooks.support.decisions =
                List.of(decision("One", List.of(suggestion(true), suggestion(false))), decision("Two", List.of()));
        JsonNode first = json(hooks.call(BODY));
        JsonNode second = json(hooks.call(BODY));
        assertThat(second).isEqualTo(first);
        List<String> uuids = new ArrayList<>(first.findValuesAsText("uuid"));
        for (String change : List.of("d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", "Practitioner/1")) {
            JsonNode other = json(hooks.call(BODY.replace(change, change + "0")));
            assertThat(withoutUuids(other)).isEqualTo(withoutUuids(first));
            uuids.addAll(other.findValuesAsText("uuid"));
        }
        assertThat(uuids).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("what was left out is named on every card, and no more than ten by name")
    void leftOut() throws Exception {
        hooks.support.decisions = List.of(decision("One", List.of()));
        List<String> entries = new ArrayList<>(List.of(entry(observation("own"))));
        for (int i = 1; i <= 12; i++) {
            entries.add(entry(observation("o" + i, "{\"reference\": \"Patient/q\"}")));
        }
        String detail = json(hooks.call(requestWithObservations(entries.toArray(String[]::new))))
                .path("cards")
                .path(0)
                .path("detail")
                .asText();
        assertThat(detail)
                .startsWith("A detail\n\n**Left out")
                .contains("- Observation/o1 is about somebody else\n", "Observation/o10", "- 2 more are left out")
                .doesNotContain("Observation/o11");
    }

    @Test
    @DisplayName("the card about data that were left out names the knowledge too")
    void leftOutCardNamesKnowledge() throws Exception {
        JsonNode cards = json(hooks.call(requestWithObservations(
                        entry(observation("own")), entry(observation("1", "{\"reference\": \"Patient/q\"}")))))
                .path("cards");
        assertThat(cards).hasSize(1);
        assertThat(cards.findValue("dev.osteon.knowledge").path("hash").asText())
                .isEqualTo("abcdef");
    }

    @Test
    @DisplayName("the time of the decision is the clock's, in the site's time zone")
    void time() throws Exception {
        hooks.call(BODY);
        assertThat(hooks.support.askedAt).isEqualTo("2026-03-10T10:00:00Z");
    }

    private static Decision decision(String summary, List<Suggestion> suggestions) {
        return new Decision(
                "a",
                TOPIC,
                Urgency.WARNING,
                summary,
                "A detail",
                SOURCE,
                SelectionBehavior.AT_MOST_ONE,
                suggestions,
                List.of());
    }

    private static Suggestion suggestion(boolean recommended) {
        return new Suggestion("s", "A suggestion", recommended, List.of());
    }

    private static JsonNode withoutUuids(JsonNode answer) {
        JsonNode copy = answer.deepCopy();
        Set<JsonNode> parents = new HashSet<>(copy.findParents("uuid"));
        parents.forEach(parent -> ((ObjectNode) parent).remove("uuid"));
        return copy;
    }

    private static void findEmpty(JsonNode node, String path, List<String> found) {
        boolean empty = node.isNull()
                || (node.isTextual() && node.textValue().isEmpty())
                || (node.isContainerNode() && node.isEmpty());
        if (empty && !path.equals("/cards")) {
            found.add(path);
        }
        node.properties().forEach(member -> findEmpty(member.getValue(), path + "/" + member.getKey(), found));
        if (node.isArray()) {
            node.forEach(element -> findEmpty(element, path + "[]", found));
        }
    }
}
