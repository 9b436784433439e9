package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.batch2.api.IJobMaintenanceService;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.RestfulServer;
import com.nimbusds.jose.JWSAlgorithm;
import dev.osteon.access.BulkAccessContract;
import dev.osteon.access.ScopedAccessContract;
import dev.osteon.audit.AuditContract;
import dev.osteon.bench.HookRequest;
import dev.osteon.limits.ClientRates;
import dev.osteon.limits.LimitsContract;
import dev.osteon.loading.Target;
import dev.osteon.support.AuthorizationServer;
import dev.osteon.support.AuthorizationServer.Token;
import dev.osteon.support.HookReceiver;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import dev.osteon.support.KeyServer;
import dev.osteon.support.StatementCount;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole server with {@code osteon.security=required}. */
@SpringBootTest(
        classes = OsteonApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "osteon.security=required",
            "osteon.base-url=https://cds.example.org/",
            "osteon.demo=false",
            "osteon.fhir.max-page-size=200",
            "osteon.fhir.query-timeout=8s",
            "osteon.cors.allowed-origins=https://ehr.example.org",
            "osteon.clients.ours.like=epic",
            "osteon.clients.ours.issuer=" + KeyServer.ISSUER
        })
@ExtendWith(OutputCaptureExtension.class)
class RequiredSecurityTest
        implements ScopedAccessContract,
                AuditContract,
                BulkAccessContract,
                LimitsContract,
                AttacksContract,
                UnharmedContract {
    private static final String PATH = "/cds-services/radiotherapy-referral";
    private static final String JSON = "application/json";
    private static final KeyServer EHR = new KeyServer();
    private static final AuthorizationServer AUTHORIZATION = new AuthorizationServer();

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private IJobMaintenanceService jobs;

    @Autowired
    private RestfulServer server;

    @Autowired
    private ClientRates rates;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Target loader;

    private Http http;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "data")), "required");
        registry.add("osteon.data-folder", () -> folder);
        registry.add("osteon.clients.ours.jwks", EHR::jwks);
        registry.add("osteon.access.authorization-servers.hospital.issuer", AUTHORIZATION::issuer);
        registry.add("osteon.fhir.subscription-endpoints", HookReceiver::allowed);
    }

    @BeforeEach
    void connect() {
        http = http();
    }

    /** Of all the tests above: ids of patients, users and tokens, good ones and bad ones. */
    @AfterAll
    static void nothingInTheLog(CapturedOutput output) {
        assertThat(output.getAll())
                .contains("dev.osteon")
                .doesNotContain(
                        "eyJ", "of-mine", "of-other", "Patient/mine", "audited-", "hooked-", "user-1", "Practitioner/");
    }

    @AfterAll
    static void stop() {
        EHR.close();
        AUTHORIZATION.close();
    }

    @Override
    public Http http() {
        return new Http("http://127.0.0.1:" + port);
    }

    @Override
    public Answer callHook(String patient) {
        return post(PATH, """
            {"hook": "patient-view", "hookInstance": "%s",
             "context": {"userId": "Practitioner/1", "patientId": "%s"}}\
            """.formatted(UUID.randomUUID(), patient), token(PATH));
    }

    @Override
    public Answer tellHook(String feedback) {
        return post(PATH + "/feedback", feedback, token(PATH + "/feedback"));
    }

    @Override
    public Http authorized() {
        return http().with("Authorization", token().scope("system/*.cruds").bearer());
    }

    @Override
    public Answer hook() {
        if (authorized().get("/fhir/Patient/unharmed").status() != 200) {
            authorized().put("/fhir/Patient/unharmed", "{\"resourceType\": \"Patient\", \"id\": \"unharmed\"}");
        }
        return callHook("unharmed");
    }

    @Override
    public Target loader() {
        return loader;
    }

    @Override
    public ClientRates rates() {
        return rates;
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    @Override
    public String issuer() {
        return AUTHORIZATION.issuer();
    }

    @Override
    public void takeJobsForward() {
        jobs.runMaintenancePass();
    }

    @Override
    public Token token() {
        return AUTHORIZATION.token().audience("https://cds.example.org/fhir");
    }

    private Answer post(String path, String body, String authorization) {
        return authorization == null
                ? http.post(path, body, "Content-Type", JSON)
                : http.post(path, body, "Content-Type", JSON, "Authorization", authorization);
    }

    private static String token(String path) {
        return EHR.bearer("https://cds.example.org" + path, Instant.now());
    }

    @Test
    @DisplayName("CH-240, CH-250: hooks and feedback answer a good token, once, and nobody else")
    void hooks() {
        String request = """
            {"hook": "patient-view", "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
             "context": {"userId": "Practitioner/1", "patientId": "p"}}\
            """;
        String token = token(PATH);
        assertThat(post(PATH, request, null).status()).isEqualTo(401);
        // Nobody knows the patient, so this is as far as a caller gets.
        assertThat(post(PATH, request, token).status()).isEqualTo(412);
        assertThat(post(PATH + "/feedback", "{\"feedback\": []}", null).status())
                .isEqualTo(401);
        String feedback = token(PATH + "/feedback");
        assertThat(post(PATH + "/feedback", "{\"feedback\": []}", feedback).status())
                .isEqualTo(200);
        assertThat(post(PATH + "/feedback", "{\"feedback\": []}", feedback).status())
                .isEqualTo(401);
        String wrongKey = KeyServer.bearer(
                EHR.header(JWSAlgorithm.ES384).build(),
                KeyServer.claims("https://cds.example.org" + PATH, Instant.now())
                        .build(),
                KeyServer.newEcKey("first"));
        assertThat(post(PATH, request, wrongKey).status()).isEqualTo(401);
        assertThat(http.get("/cds-services").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a hook with all data sent along asks the database once: whether its token was used before")
    void statementsOfAHook() throws IOException {
        String request = HookRequest.withPrefetch(
                "radiotherapy-referral", http.get("/cds-services").body());
        try (StatementCount statements = new StatementCount(dataSource)) {
            // What other tests have left for the background, such as their audit events, is counted too until it is
            // done.
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(
                            () -> statements.fewest(() -> assertThat(
                                            post(PATH, request, token(PATH)).status())
                                    .isEqualTo(200)),
                            count -> count == 1);
        }
    }

    @Test
    @DisplayName("FHIR: a token that a client made for hooks is no access token")
    void hookTokens() {
        assertThat(http.send("GET", "/fhir/Patient", null, "Authorization", token("/fhir"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("CH-258: only pages on the list may call; those of this machine are not on it")
    void origins() {
        Answer refused = http.send("GET", "/fhir/Patient", null, "Origin", "https://ehr.example.org");
        assertThat(refused.header("Access-Control-Allow-Origin")).hasValue("https://ehr.example.org");
        assertThat(http.send("GET", "/cds-services", null, "Origin", "http://localhost:3000")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("what operators see: health for everybody; the rest with a system/ scope")
    void operators() {
        assertThat(http.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(http.get("/actuator/health/tokens").body()).contains("\"replaySeenBy\":\"all nodes\"");
        assertThat(meters.get("osteon.tokens.shared").gauge().value()).isEqualTo(1);
        for (String path : List.of("/actuator", "/actuator/info", "/actuator/prometheus", "/actuator/health/../info")) {
            assertThat(http.get(path).status()).as(path).isEqualTo(401);
            Answer small = operator(path, "user/*.cruds");
            assertThat(small.status()).as(path).isEqualTo(403);
            assertThat(small.header("WWW-Authenticate"))
                    .hasValueSatisfying(challenge -> assertThat(challenge).contains("insufficient_scope"));
        }
        for (String path : List.of("/actuator", "/actuator/info")) {
            assertThat(operator(path, "system/Observation.r").status()).as(path).isEqualTo(200);
        }
        assertThat(operator("/actuator/info", "system/*.rs").body()).contains("\"security\":\"required\"");
    }

    private Answer operator(String path, String scope) {
        return http.send(
                "GET", path, null, "Authorization", token().scope(scope).bearer());
    }

    /** Counts what it is told. */
    public static final class Told {
        private final AtomicInteger times = new AtomicInteger();

        @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
        public void created() {
            times.incrementAndGet();
        }
    }

    @Test
    @DisplayName("an interceptor of the FHIR server is told once of what happens in the store")
    void toldOnce() {
        Told told = new Told();
        server.registerInterceptor(told);
        try {
            String body = "{\"resourceType\": \"Organization\", \"name\": \"told\"}";
            Answer created = http.send(
                    "POST",
                    "/fhir/Organization",
                    body,
                    "Authorization",
                    token().scope("system/*.cruds").bearer());
            assertThat(created.status()).isEqualTo(201);
            assertThat(told.times).hasValue(1);
        } finally {
            server.unregisterInterceptor(told);
        }
    }
}
