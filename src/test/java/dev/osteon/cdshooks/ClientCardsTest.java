package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.clients.CardLink;
import dev.osteon.clients.CardLinks;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.SelectionBehavior;
import dev.osteon.reasoning.Source;
import dev.osteon.reasoning.Suggestion;
import dev.osteon.reasoning.Urgency;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One decision as cards for different clients. */
class ClientCardsTest {
    private static final Decision DECISION = new Decision(
            "a1",
            new Coding("urn:topics", "exampleTopic", "Example topic"),
            Urgency.WARNING,
            "Do it",
            null,
            new Source("A guideline", "https://guideline.example.org/1"),
            SelectionBehavior.AT_MOST_ONE,
            List.of(
                    new Suggestion(
                            "s1",
                            "Albumin and calcium first",
                            true,
                            List.of(delete("Order albumin"), delete("Order calcium"))),
                    new Suggestion("s2", "Delete the order", true, List.of(delete("Delete the order now"))),
                    new Suggestion("s3", "Nothing to order", false, List.of())),
            List.of());

    private static ProposedAction delete(String description) {
        return new ProposedAction("x", ProposedAction.Type.DELETE, description, null, "MedicationRequest/1");
    }

    private static JsonNode card(String client) throws Exception {
        HooksFixture hooks = new HooksFixture();
        hooks.clients = new ClientProfiles(Map.of(), client);
        hooks.support.decisions = List.of(DECISION);
        return json(hooks.call(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null")))
                .path("cards")
                .path(0);
    }

    @Test
    @DisplayName(
            "CH-156, CH-192: Epic gets any, one action a suggestion, and descriptions that say what the labels say")
    void epic() throws Exception {
        JsonNode card = card("epic");
        assertThat(card.path("selectionBehavior").asText()).isEqualTo("any");
        assertThat(card.path("suggestions")).hasSize(4);
        assertThat(card.path("suggestions").findValuesAsText("description"))
                .containsExactly(
                        "Albumin and calcium first: Order albumin",
                        "Albumin and calcium first: Order calcium",
                        "Delete the order now");
        assertThat(card.path("suggestions"))
                .allSatisfy(suggestion ->
                        assertThat(suggestion.path("actions").size()).isLessThanOrEqualTo(1));
        assertThat(card.path("suggestions").findValuesAsText("uuid")).hasSize(4).doesNotHaveDuplicates();
        assertThat(card.path("suggestions").findValues("isRecommended")).hasSize(2);
    }

    @Test
    @DisplayName("CH-200 to CH-203: a link has label, url and type; only that to an app has a context, as text")
    void links() throws Exception {
        HooksFixture hooks = new HooksFixture();
        hooks.support.decisions = List.of(DECISION);
        hooks.links = new CardLinks(
                Map.of(
                        "app",
                        new CardLink(
                                "Planner",
                                URI.create("https://app.example.org/launch"),
                                "smart",
                                "{\"tab\":1}",
                                Set.of("exampleTopic")),
                        "rota",
                        new CardLink("Rota", URI.create("https://rota.example.org/"), null, null, null)),
                Set.of("exampleTopic"));
        JsonNode card = json(hooks.call(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null")))
                .path("cards")
                .path(0);
        assertThat(card.path("links").toString()).isEqualTo("""
                [{"label":"Planner","url":"https://app.example.org/launch","type":"smart","appContext":"{\\"tab\\":1}"},\
                {"label":"Rota","url":"https://rota.example.org/","type":"absolute"}]""");
    }

    @Test
    @DisplayName("CH-206: Oracle Health gets no address that is not registered, and everything else as it is")
    void oracleHealth() throws Exception {
        JsonNode card = card("oracle-health");
        assertThat(card.path("source").path("url").isMissingNode()).isTrue();
        assertThat(card.path("source").path("label").asText()).isEqualTo("A guideline");
        assertThat(card.path("suggestions")).hasSize(3);
        assertThat(card.path("selectionBehavior").asText()).isEqualTo("at-most-one");
    }

    @Test
    @DisplayName("a standard client gets the decision as it was made")
    void standard() throws Exception {
        JsonNode card = card("standard");
        assertThat(card.path("source").path("url").asText()).isEqualTo("https://guideline.example.org/1");
        assertThat(card.path("suggestions").path(0).path("actions")).hasSize(2);
        assertThat(card.path("suggestions").findValuesAsText("description"))
                .containsExactly("Order albumin", "Order calcium", "Delete the order now");
    }
}
