package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.NOW;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.SERVICE;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.clients.ClientSettings;
import dev.osteon.security.HookSecurity;
import dev.osteon.security.HookTokens;
import dev.osteon.security.SeenTokens;
import dev.osteon.security.TokenRules;
import dev.osteon.security.TrustedIssuer;
import dev.osteon.support.KeyServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/** CH-240, CH-241, CH-254, CH-255: the hooks when tokens are asked for. */
class HookSecurityTest {
    private static final String PATH = "/cds-services/" + SERVICE;
    private static final String GOOD = request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null");

    private final KeyServer ehr = new KeyServer();
    private final HooksFixture hooks = new HooksFixture();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    HookSecurityTest() {
        use(true);
    }

    private void use(boolean openDiscovery) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        SeenTokens.Shared shared = new SeenTokens.Shared() {
            @Override
            public boolean add(String token, Instant expires) {
                return seen.add(token);
            }

            @Override
            public void clear(Instant expiredBefore) {}
        };
        TokenRules rules = new TokenRules(
                Set.of("ES384"),
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                Duration.ofMinutes(5),
                Duration.ofHours(1));
        hooks.security = new HookSecurity(
                new HookTokens(
                        List.of(new TrustedIssuer(KeyServer.ISSUER, List.of(ehr.jwks()), List.of())), rules, clock),
                new SeenTokens(shared, clock, hooks.meters),
                openDiscovery);
        Map<String, String> keys = Map.of(
                "clients.ours.like", "epic",
                "clients.ours.issuer", KeyServer.ISSUER,
                "clients.ours.override-keys", "our-spelling");
        hooks.clients = new ClientProfiles(
                new Binder(new MapConfigurationPropertySource(keys))
                        .bind("clients", Bindable.mapOf(String.class, ClientSettings.class))
                        .get(),
                "standard");
    }

    @AfterEach
    void stop() {
        ehr.close();
        hooks.security.seen().close();
    }

    private MockHttpServletResponse call(String path, String authorization, String body) throws Exception {
        var http =
                post(path).contentType(MediaType.APPLICATION_JSON).content(body).header("Origin", "http://localhost:1");
        return hooks.send(authorization == null ? http : http.header("Authorization", authorization));
    }

    private String token(String path) {
        return ehr.bearer("https://cds.example.org" + path, NOW);
    }

    @Test
    @DisplayName("CH-240, CH-241: without a token 401, with a good one an answer")
    void asked() throws Exception {
        assertThat(call(PATH, null, GOOD).getStatus()).isEqualTo(401);
        assertThat(call(PATH + "/feedback", null, "{\"feedback\": []}").getStatus())
                .isEqualTo(401);
        assertThat(call(PATH, token(PATH), GOOD).getStatus()).isEqualTo(200);
        assertThat(call(PATH + "/feedback", token(PATH + "/feedback"), "{\"feedback\": []}")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("CH-230, CH-247: the token of one address is none for another")
    void otherAddress() throws Exception {
        assertThat(call(PATH + "/feedback", token(PATH), "{\"feedback\": []}").getStatus())
                .isEqualTo(401);
        assertThat(call(PATH, token(PATH + "/feedback"), GOOD).getStatus()).isEqualTo(401);
    }

    @Test
    @DisplayName("CH-254, CH-258: a refusal does not say why, asks for a token, and can be read by a page")
    void withoutDetail() throws Exception {
        String replayed = token(PATH);
        call(PATH, replayed, GOOD);
        List<MockHttpServletResponse> refusals = List.of(
                call(PATH, null, GOOD),
                call(PATH, replayed, GOOD),
                call(PATH, token("/other"), GOOD),
                call(PATH, "Bearer a.b.c", "not even JSON"));
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.getStatus()).isEqualTo(401);
            assertThat(refusal.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(refusal.getHeader("Access-Control-Allow-Origin")).isEqualTo("http://localhost:1");
            assertThat(refusal.getContentAsString()).isEqualTo(refusals.get(0).getContentAsString());
        });
        assertThat(json(refusals.get(0)).path("issue").path(0).path("code").asText())
                .isEqualTo("login");
    }

    @Test
    @DisplayName("CH-250: a token counts once, and after a restart not again")
    void replay() throws Exception {
        String token = token(PATH);
        assertThat(call(PATH, token, GOOD).getStatus()).isEqualTo(200);
        assertThat(call(PATH, token, GOOD).getStatus()).isEqualTo(401);
        HooksFixture restarted = new HooksFixture();
        use(true);
        restarted.security = hooks.security;
        assertThat(restarted
                        .send(post(PATH)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(GOOD)
                                .header("Authorization", token))
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("the client's profile is that of the token's issuer")
    void profile() throws Exception {
        call(
                PATH + "/feedback",
                token(PATH + "/feedback"),
                "{\"feedback\": [{\"card\": \"1\", \"outcome\": \"overridden\", \"outcomeTimestamp\":"
                        + " \"2026-03-10T10:00:00Z\", \"our-spelling\": {\"userComment\": \"No\"}}]}");
        assertThat(hooks.kept).extracting(feedback -> feedback.comment()).containsExactly("No");
    }

    @Test
    @DisplayName(
            "CH-034, CH-035, CH-258: discovery and preflight are open; discovery asks for a token where configured")
    void discovery() throws Exception {
        assertThat(hooks.send(get("/cds-services")).getStatus()).isEqualTo(200);
        assertThat(hooks.send(options(PATH)
                                .header("Origin", "http://localhost:1")
                                .header("Access-Control-Request-Method", "POST"))
                        .getStatus())
                .isEqualTo(200);
        HooksFixture closed = new HooksFixture();
        use(false);
        closed.security = hooks.security;
        assertThat(closed.send(get("/cds-services")).getStatus()).isEqualTo(401);
        assertThat(closed.send(get("/cds-services").header("Authorization", token("/cds-services")))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("CH-123, CH-255: no token in the log; the reason of a refusal is")
    void log() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger("dev.osteon");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        String token = token(PATH);
        try {
            call(PATH, token, GOOD);
            call(PATH, token, GOOD);
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list).allSatisfy(line -> assertThat(line.getFormattedMessage())
                .doesNotContain(token.substring("Bearer ".length(), 40)));
        assertThat(log.list)
                .anySatisfy(line -> assertThat(line.getFormattedMessage()).contains("used before"));
        assertThat(hooks.meters
                        .get("osteon.tokens.refused")
                        .tag("reason", "used before")
                        .counter()
                        .count())
                .isEqualTo(1);
    }
}
