package dev.osteon.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links of a site, as configuration says them. */
class CardLinksTest {
    private static final Set<String> KNOWN = Set.of("bmaStart", "msccConfirmed");
    private static final CardLink ROTA =
            new CardLink("Spine rota", URI.create("https://rota.example.org/now"), null, null, Set.of("msccConfirmed"));
    private static final CardLink APP =
            new CardLink("Planner", URI.create("https://app.example.org/launch"), "smart", "{\"tab\":1}", Set.of());

    private static ClientProfile client(String name) {
        return new ClientProfiles(Map.of(), name).unverified();
    }

    @Test
    @DisplayName("a link is on the cards of its topics, one without topics on all, in the order of the names")
    void topics() {
        CardLinks links = new CardLinks(Map.of("b", ROTA, "c", APP), KNOWN);
        assertThat(links.of(client("standard"), "msccConfirmed")).containsExactly(ROTA, APP);
        assertThat(links.of(client("standard"), "bmaStart")).containsExactly(APP);
        assertThat(links.of(client("standard"), null)).containsExactly(APP);
        assertThat(new CardLinks(Map.of(), KNOWN).of(client("standard"), "bmaStart"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "CH-203, CH-206: a client gets no link to a host that it does not show, and no context that it does not pass on")
    void clients() {
        CardLinks links = new CardLinks(Map.of("rota", ROTA, "app", APP), KNOWN);
        assertThat(links.of(client("oracle-health"), "msccConfirmed")).isEmpty();
        ClientSettings settings = new ClientSettings(
                "oracle-health", null, null, null, null, null, null, null, null, Set.of("app.example.org"), null, null);
        ClientProfile registered = new ClientProfiles(Map.of("ours", settings), "ours").unverified();
        assertThat(links.of(registered, "msccConfirmed"))
                .singleElement()
                .satisfies(link -> assertThat(link.appContext()).isNull())
                .extracting(CardLink::label)
                .isEqualTo("Planner");
    }

    @ParameterizedTest
    @DisplayName("CH-200 to CH-203: what a link lacks or may not have is refused by its key")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, https://a.example.org, absolute, -, -, osteon.links.x.label is missing",
                "' ', https://a.example.org, absolute, -, -, osteon.links.x.label is missing",
                "L, -, absolute, -, -, osteon.links.x.url must be an https address",
                "L, /here, absolute, -, -, osteon.links.x.url must be an https address",
                "L, http://a.example.org, absolute, -, -, osteon.links.x.url must be an https address",
                "L, javascript:alert(1), absolute, -, -, osteon.links.x.url must be an https address",
                "L, https://a.example.org, app, -, -, osteon.links.x.type must be absolute or smart",
                "L, https://a.example.org, absolute, context, -, osteon.links.x.app-context is for links of type smart only",
                "L, https://a.example.org, smart, context, bmaBegin, osteon.links.x.topics names no topic: bmabegin",
            })
    void refused(String label, String url, String type, String appContext, String topic, String message) {
        CardLink link = new CardLink(
                label, url == null ? null : URI.create(url), type, appContext, topic == null ? null : Set.of(topic));
        assertThatThrownBy(() -> new CardLinks(Map.of("x", link), KNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    @DisplayName("capitals of type and topic do not matter, and an app on this machine may be tried without TLS")
    void lenient() {
        CardLink link =
                new CardLink("L", URI.create("http://localhost:3000/launch"), " Smart", "x", Set.of("BMASTART"));
        assertThat(new CardLinks(Map.of("x", link), KNOWN).of(client("standard"), "bmaStart"))
                .extracting(CardLink::type)
                .containsExactly("smart");
    }
}
