package dev.osteon.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.AuthorizationServer.Token;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What access tokens with SMART scopes open at the FHIR endpoint, and what they leave shut. */
public interface ScopedAccessContract {
    /** @return the server under test, with {@code osteon.security=required} */
    Http http();

    /** @return a token for the FHIR endpoint of that server */
    Token token();

    private String everything() {
        return token().scope("system/*.cruds").bearer();
    }

    private String ofPatient(String scopes) {
        return token().scope(scopes).patient("mine").bearer();
    }

    private String ofUser(String scopes) {
        return token().scope(scopes).bearer();
    }

    private Answer get(String bearer, String path) {
        return http().send("GET", path, null, "Authorization", bearer);
    }

    private Answer send(String bearer, String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Authorization";
        all[1] = bearer;
        return http().send(method, path, body, all);
    }

    private static String patient(String id) {
        return "{\"resourceType\": \"Patient\", \"id\": \"%s\", \"name\": [{\"family\": \"F\"}]}".formatted(id);
    }

    private static String observation(String id, String subject, String performer) {
        return """
            {"resourceType": "Observation", %s "status": "final", "code": {"text": "a"},
             "subject": {"reference": "Patient/%s"}%s}\
            """.formatted(
                        id == null ? "" : "\"id\": \"" + id + "\",",
                        subject,
                        performer == null ? "" : ", \"performer\": [{\"reference\": \"Patient/" + performer + "\"}]");
    }

    private static String bundle(String type, String... entries) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [%s]}"
                .formatted(type, String.join(",", entries));
    }

    private static String entry(String method, String url, String resource) {
        return "{%s \"request\": {\"method\": \"%s\", \"url\": \"%s\"}}"
                .formatted(resource == null ? "" : "\"resource\": " + resource + ",", method, url);
    }

    private static List<String> ids(Answer searched) {
        assertThat(searched.status()).as(searched.body()).isEqualTo(200);
        return searched.as(Bundle.class).getEntry().stream()
                .map(entry -> entry.getResource()
                        .getIdElement()
                        .toUnqualifiedVersionless()
                        .getValue())
                .toList();
    }

    private static void forbidden(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.as(OperationOutcome.class).getIssueFirstRep().getCode())
                .isEqualTo(IssueType.FORBIDDEN);
    }

    private static void allowed(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    }

    private static List<String> statuses(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.as(Bundle.class).getEntry().stream()
                .map(entry -> entry.getResponse().getStatus().substring(0, 3))
                .toList();
    }

    /** Two patients, an observation each. */
    @BeforeEach
    default void records() {
        // A busy machine may need more than one attempt to have the keys.
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> get(everything(), "/fhir/Patient?_id=mine").status() == 200);
        allowed(send(
                everything(),
                "POST",
                "/fhir",
                bundle(
                        "transaction",
                        entry("PUT", "Patient/mine", patient("mine")),
                        entry("PUT", "Patient/other", patient("other")),
                        entry("PUT", "Observation/of-mine", observation("of-mine", "mine", null)),
                        entry("PUT", "Observation/of-other", observation("of-other", "other", null)))));
    }

    @Test
    @DisplayName("FHIR: without a token, or with one that does not hold, 401 with a challenge and an OperationOutcome")
    default void noToken() {
        for (String path :
                new String[] {"/fhir/Patient", "/fhir/Patient/mine", "/fhir", "/fhir/api-docs", "/fhir/metadata/x"}) {
            Answer refused = http().get(path);
            assertThat(refused.status()).as(path).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).hasValue("Bearer realm=\"osteon\"");
            assertThat(refused.as(OperationOutcome.class).getIssueFirstRep().getCode())
                    .isEqualTo(IssueType.LOGIN);
        }
        for (String bad : List.of(
                token().scope("user/*.rs").lasting(-120).bearer(),
                token().scope("user/*.rs")
                        .audience("https://elsewhere.example.org/fhir")
                        .bearer(),
                token().scope("user/*.rs").realm("unknown").bearer(),
                "Bearer eyJhbGciOiJub25lIn0.eyJzY29wZSI6InN5c3RlbS8qLmNydWRzIn0.",
                "Basic c3lzdGVtOnNlY3JldA==")) {
            Answer refused = get(bad, "/fhir/Patient/mine");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).hasValue("Bearer realm=\"osteon\", error=\"invalid_token\"");
        }
    }

    @Test
    @DisplayName("FHIR: metadata and smart-configuration are for everybody, and say where tokens come from")
    default void statements() {
        Answer metadata = http().get("/fhir/metadata");
        var security = metadata.as(CapabilityStatement.class).getRestFirstRep().getSecurity();
        assertThat(security.getCors()).isTrue();
        assertThat(security.getServiceFirstRep().getCodingFirstRep().getCode()).isEqualTo("SMART-on-FHIR");
        assertThat(security.getExtensionFirstRep()
                        .getExtensionByUrl("token")
                        .getValue()
                        .primitiveValue())
                .endsWith("/token");
        Answer smart = http().get("/fhir/.well-known/smart-configuration");
        assertThat(smart.status()).as(smart.body()).isEqualTo(200);
        assertThat(smart.header("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(smart.body())
                .contains("\"token_endpoint\"", "\"authorization_endpoint\"", "\"code_challenge_methods_supported\"")
                .contains("permission-v1", "permission-v2", "permission-patient", "permission-user");
        assertThat(http().send("POST", "/fhir/metadata", "{}").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("FHIR: each letter of a scope opens its interaction, on its type, and no other")
    default void letters() {
        String reads = ofUser("user/Observation.r");
        allowed(get(reads, "/fhir/Observation/of-mine"));
        allowed(get(reads, "/fhir/Observation/of-mine/_history"));
        forbidden(get(reads, "/fhir/Observation"));
        forbidden(get(reads, "/fhir/Observation/_history"));
        forbidden(get(reads, "/fhir/Patient/mine"));
        forbidden(get(reads, "/fhir/_history"));
        forbidden(get(reads, "/fhir/Observation?_id=of-mine&_include=Observation:subject"));
        String searches = ofUser("user/Observation.s");
        allowed(get(searches, "/fhir/Observation?_id=of-mine"));
        forbidden(get(searches, "/fhir/Observation/of-mine"));
        forbidden(get(searches, "/fhir/Observation?_id=of-mine&_include=Observation:subject"));
        forbidden(send(reads, "PUT", "/fhir/Observation/of-mine", observation("of-mine", "mine", "mine")));
        forbidden(send(reads, "DELETE", "/fhir/Observation/of-mine", null));
        String updates = ofUser("user/Observation.u");
        allowed(send(updates, "PUT", "/fhir/Observation/of-mine", observation("of-mine", "mine", "mine")));
        forbidden(send(updates, "PUT", "/fhir/Observation/new-one", observation("new-one", "mine", null)));
        forbidden(send(updates, "POST", "/fhir/Observation", observation(null, "mine", null)));
        forbidden(get(updates, "/fhir/Observation/of-mine"));
        String version1 = ofUser("user/Observation.read");
        allowed(get(version1, "/fhir/Observation?_id=of-mine"));
        forbidden(send(version1, "DELETE", "/fhir/Observation/of-mine", null));
        Answer refused = get(ofUser("openid"), "/fhir/Observation/of-mine");
        forbidden(refused);
        assertThat(refused.header("WWW-Authenticate"))
                .hasValue("Bearer realm=\"osteon\", error=\"insufficient_scope\"");
    }

    @Test
    @DisplayName("FHIR: a patient's scopes open the patient's own record, by read, search, history and page")
    default void compartment() {
        String mine = ofPatient("patient/*.rs");
        allowed(get(mine, "/fhir/Patient/mine"));
        allowed(get(mine, "/fhir/Observation/of-mine"));
        forbidden(get(mine, "/fhir/Patient/other"));
        forbidden(get(mine, "/fhir/Observation/of-other"));
        forbidden(get(mine, "/fhir/Observation/of-other/_history"));
        forbidden(get(mine, "/fhir/Observation/of-other/_history/1"));
        assertThat(ids(get(mine, "/fhir/Observation?_count=200"))).containsExactly("Observation/of-mine");
        assertThat(ids(get(mine, "/fhir/Patient"))).containsExactly("Patient/mine");
        assertThat(ids(get(mine, "/fhir/Observation?_id=of-other"))).isEmpty();
        assertThat(get(mine, "/fhir/Observation?_summary=count")
                        .as(Bundle.class)
                        .getTotal())
                .isOne();
        forbidden(get(mine, "/fhir/Observation?patient=other"));
        forbidden(get(mine, "/fhir/Observation?subject=Patient/other"));
        forbidden(get(mine, "/fhir/Patient?_id=other"));
        forbidden(get(mine, "/fhir/Observation/_history"));
        // Types outside the compartment that may hold anybody's data.
        for (String type : List.of("Bundle", "Binary", "Task?_summary=count", "Subscription", "Group/x")) {
            assertThat(get(mine, "/fhir/" + type).status()).as(type).isIn(403, 404);
        }
        forbidden(get(mine, "/fhir/Bundle"));
        forbidden(get(mine, "/fhir/Bundle?_summary=count"));
        allowed(get(mine, "/fhir/Practitioner"));
        forbidden(send(mine, "POST", "/fhir/Practitioner", "{\"resourceType\": \"Practitioner\"}"));
        forbidden(get(token().scope("patient/*.rs").bearer(), "/fhir/Observation/of-mine"));
        String page = get(everything(), "/fhir/Observation?_id=of-mine,of-other&_count=1")
                .as(Bundle.class)
                .getLink("next")
                .getUrl();
        String next = page.substring(page.indexOf("/fhir"));
        allowed(get(everything(), next));
        assertThat(List.of(
                        get(mine, next).status(),
                        get(mine, next.replace("_getpagesoffset=1", "_getpagesoffset=0"))
                                .status()))
                .contains(403);
    }

    @Test
    @DisplayName(
            "FHIR: a patient's scopes write into the patient's own record, and into nobody else's, whatever else the"
                    + " resource names")
    default void writesOfPatients() {
        String mine = ofPatient("patient/*.cruds");
        allowed(send(mine, "PUT", "/fhir/Observation/written", observation("written", "mine", null)));
        forbidden(send(mine, "POST", "/fhir/Observation", observation(null, "other", null)));
        forbidden(send(mine, "POST", "/fhir/Observation", observation(null, "other", "mine")));
        forbidden(send(mine, "PUT", "/fhir/Observation/of-other", observation("of-other", "mine", null)));
        forbidden(send(mine, "PUT", "/fhir/Observation/written", observation("written", "other", null)));
        forbidden(send(mine, "DELETE", "/fhir/Observation/of-other", null));
        String patch = "[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"amended\"}]";
        String json = "application/json-patch+json";
        forbidden(send(mine, "PATCH", "/fhir/Observation/of-other", patch, "Content-Type", json));
        allowed(send(mine, "PATCH", "/fhir/Observation/written", patch, "Content-Type", json));
        String byCondition = "subject=Patient/other";
        Answer conditional = send(mine, "DELETE", "/fhir/Observation?" + byCondition, null);
        assertThat(conditional.status()).as(conditional.body()).isNotEqualTo(200);
        allowed(get(everything(), "/fhir/Observation/of-other"));
        allowed(send(mine, "DELETE", "/fhir/Observation/written", null));
        // What does not exist for the caller is not known by its condition either.
        forbidden(send(
                mine, "POST", "/fhir/Observation", observation(null, "mine", null), "If-None-Exist", "patient=other"));
        forbidden(send(
                ofUser("user/Observation.c"),
                "POST",
                "/fhir/Observation",
                observation(null, "mine", null),
                "If-None-Exist",
                "patient=other"));
    }

    @Test
    @DisplayName(
            "FHIR: a batch is answered entry by entry, a transaction is refused as a whole, and both read within the"
                    + " scopes")
    default void bundles() {
        String mine = ofPatient("patient/*.cruds");
        assertThat(statuses(send(
                        mine,
                        "POST",
                        "/fhir",
                        bundle(
                                "batch",
                                entry("GET", "Observation/of-mine", null),
                                entry("GET", "Observation/of-other", null),
                                entry("GET", "Observation?_count=5", null),
                                entry("GET", "Observation?patient=other", null),
                                entry("PUT", "Observation/of-other", observation("of-other", "other", "mine")),
                                entry("PUT", "Observation/in-batch", observation("in-batch", "mine", null)),
                                entry("DELETE", "Observation/of-other", null),
                                entry("GET", "Patient/other/$everything", null)))))
                .containsExactly("200", "403", "200", "403", "403", "201", "403", "403");
        allowed(send(everything(), "DELETE", "/fhir/Observation/in-batch", null));
        forbidden(send(
                mine,
                "POST",
                "/fhir",
                bundle(
                        "transaction",
                        entry("PUT", "Observation/in-transaction", observation("in-transaction", "mine", null)),
                        entry("PUT", "Observation/of-other", observation("of-other", "other", "mine")))));
        assertThat(get(everything(), "/fhir/Observation/in-transaction").status())
                .isEqualTo(404);
        assertThat(statuses(send(
                        mine,
                        "POST",
                        "/fhir",
                        bundle(
                                "transaction",
                                entry("PUT", "Observation/of-mine", observation("of-mine", "mine", null)),
                                entry("GET", "Observation/of-mine", null)))))
                .containsExactly("200", "200");
        forbidden(send(
                ofUser("user/Observation.rs"),
                "POST",
                "/fhir",
                bundle("transaction", entry("PUT", "Observation/of-mine", observation("of-mine", "mine", "mine")))));
    }

    @Test
    @DisplayName(
            "FHIR: each operation needs the scopes of what it reaches; one that is not known here needs all of them")
    default void operations() {
        String mine = ofPatient("patient/*.rs");
        String user = ofUser("user/*.cruds");
        allowed(get(mine, "/fhir/Patient/mine/$everything"));
        forbidden(get(mine, "/fhir/Patient/other/$everything"));
        forbidden(get(mine, "/fhir/Patient/$everything"));
        forbidden(get(ofPatient("patient/Observation.rs"), "/fhir/Patient/mine/$everything"));
        allowed(get(user, "/fhir/Patient/other/$everything"));
        allowed(get(mine, "/fhir/Patient/mine/$why?topic=msccConfirmed"));
        forbidden(get(mine, "/fhir/Patient/other/$why?topic=msccConfirmed"));
        forbidden(get(mine, "/fhir/Patient/other/$meta"));
        forbidden(get(ofUser("user/Observation.r"), "/fhir/Patient/other/$meta"));
        allowed(get(user, "/fhir/Patient/other/$meta"));
        allowed(
                get(
                        mine,
                        "/fhir/ValueSet/$validate-code?url=http://hl7.org/fhir/ValueSet/administrative-gender&code=male&system=http://hl7.org/fhir/administrative-gender"));
        forbidden(get(
                ofUser("user/Observation.rs"),
                "/fhir/ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/administrative-gender"));
        String wrapped =
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"resource\", \"resource\": %s}]}"
                        .formatted(observation(null, "mine", null));
        allowed(send(mine, "POST", "/fhir/Observation/$validate", wrapped));
        forbidden(get(mine, "/fhir/Observation/of-other/$validate"));
        forbidden(send(ofUser("user/Patient.rs"), "POST", "/fhir/Observation/$validate", wrapped));
        for (String operation : List.of("$expunge", "$reindex", "$no-such-operation")) {
            assertThat(send(user, "POST", "/fhir/" + operation, "{\"resourceType\": \"Parameters\"}")
                            .status())
                    .as(operation)
                    .isIn(400, 403);
        }
        forbidden(send(user, "POST", "/fhir/Observation/of-mine/$expunge", "{\"resourceType\": \"Parameters\"}"));
        assertThat(send(user, "DELETE", "/fhir/Patient/other?_cascade=delete", null, "X-Cascade", "delete")
                        .status())
                .isIn(403, 409);
        allowed(get(everything(), "/fhir/Observation/of-other"));
    }

    @Test
    @DisplayName("FHIR: a system that may do everything deletes a patient with all that refers to her, and for good")
    default void cascadeAndExpunge() {
        String system = everything();
        allowed(send(system, "PUT", "/fhir/Patient/leaving", "{\"resourceType\": \"Patient\", \"id\": \"leaving\"}"));
        allowed(send(system, "PUT", "/fhir/Observation/of-leaving", observation("of-leaving", "leaving", null)));
        assertThat(send(system, "DELETE", "/fhir/Patient/leaving", null).status())
                .isEqualTo(409);
        forbidden(send(ofUser("user/*.cruds"), "DELETE", "/fhir/Patient/leaving?_cascade=delete", null));
        allowed(get(system, "/fhir/Observation/of-leaving"));
        allowed(send(system, "DELETE", "/fhir/Patient/leaving?_cascade=delete", null));
        for (String gone : List.of("Observation/of-leaving", "Patient/leaving")) {
            assertThat(get(system, "/fhir/" + gone).status()).isEqualTo(410);
            String expunge = "{\"resourceType\": \"Parameters\", \"parameter\": ["
                    + "{\"name\": \"expungeDeletedResources\", \"valueBoolean\": true},"
                    + "{\"name\": \"expungePreviousVersions\", \"valueBoolean\": true}]}";
            forbidden(send(ofUser("user/*.cruds"), "POST", "/fhir/" + gone + "/$expunge", expunge));
            allowed(send(system, "POST", "/fhir/" + gone + "/$expunge", expunge));
            assertThat(get(system, "/fhir/" + gone).status()).isEqualTo(404);
        }
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        get(system, "/fhir/AuditEvent?entity-name:exact=Patient/leaving")
                                .body())
                .contains("Patient/leaving"));
    }

    @Test
    @DisplayName("FHIR: who may not search everything cannot look at the rest through a join")
    default void joins() {
        String user = ofUser("user/Patient.rs");
        allowed(get(user, "/fhir/Patient?family=F"));
        for (String join : List.of(
                "_has:Observation:patient:code=a",
                "general-practitioner.name=a",
                "_filter=family%20eq%20a",
                "_list=a")) {
            forbidden(get(user, "/fhir/Patient?" + join));
        }
        forbidden(get(ofPatient("patient/*.rs"), "/fhir/Practitioner?_has:Observation:performer:code=a"));
        allowed(get(ofUser("user/*.rs"), "/fhir/Patient?_has:Observation:patient:code=a"));
    }

    @Test
    @DisplayName("FHIR: a scope with a search parameter grants nothing, and the refusal says so")
    default void restricted() {
        Answer refused = get(ofUser("user/Observation.rs?category=laboratory"), "/fhir/Observation/of-mine");
        forbidden(refused);
        assertThat(refused.body()).contains("Scopes with search parameters");
    }
}
