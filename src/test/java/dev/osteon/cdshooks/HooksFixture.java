package dev.osteon.cdshooks;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.clients.CardLinks;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.clients.TopicModes;
import dev.osteon.explain.Criterion;
import dev.osteon.explain.Explanation;
import dev.osteon.feedback.CardIds;
import dev.osteon.feedback.Feedback;
import dev.osteon.knowledge.CodeKey;
import dev.osteon.knowledge.DataNeeds;
import dev.osteon.knowledge.KnowledgeVersion;
import dev.osteon.knowledge.PlannedSuggestion;
import dev.osteon.knowledge.Service;
import dev.osteon.knowledge.Topic;
import dev.osteon.limits.BodyReader;
import dev.osteon.limits.ClientRates;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Decisions;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.security.HookSecurity;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

/**
 * The hooks layer alone, with services that retrieve conditions, observations, medication requests and medications, and
 * decisions that a test writes by hand. Without a store of its own unless a test puts patients there.
 */
final class HooksFixture {
    static final FhirContext FHIR = FhirContext.forR4Cached();
    static final ObjectMapper JSON = new ObjectMapper();
    static final String SERVICE = "example-service";
    static final KnowledgeVersion KNOWLEDGE = new KnowledgeVersion("1.2.3", "abcdef");
    static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    static final CardIds CARD_IDS = new CardIds(new byte[CardIds.MIN_KEY_BYTES]);

    static final int CONCURRENT = 2;

    final String hook;
    final Support support;
    private final DecisionSupport decisionSupport;
    final Store store = new Store();
    final Ehr ehr = new Ehr();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final PatientCompartment compartment = new PatientCompartment(FHIR);
    private final HookServices services;
    private final HookJournal journal = new HookJournal(meters);
    private final RecordAssembler assembler =
            new RecordAssembler(FHIR, compartment, store, new MeasuredEhrServer(ehr, meters), journal);
    /** The profiles in force; a test may exchange them before its first call. */
    ClientProfiles clients = new ClientProfiles(Map.of(), "standard");

    /** Links of the site; a test may exchange them before its first call. */
    CardLinks links = new CardLinks(Map.of(), Set.of());

    /** Which topics are shown; a test may exchange them before its first call. */
    TopicModes topics = new TopicModes(Map.of(), Map.of(), Set.of());

    /** Null: no token is asked for. */
    HookSecurity security;

    HookAudit audit = HookAudit.NONE;

    /** How often a client may call; 0 as often as it likes. */
    double perSecond;

    /** How long a call may take, in milliseconds. */
    long deadline = 60_000;

    /** What was kept of feedback, as a store does that has none of it yet. */
    final List<Feedback> kept = new ArrayList<>();

    private MockMvc mvc;

    HooksFixture() {
        this("patient-view");
    }

    /** @param hook that the service answers */
    HooksFixture(String hook) {
        this(hook, Set.of());
    }

    /**
     * @param hook that the service answers
     * @param optional types that it can do without
     */
    HooksFixture(String hook, Set<String> optional) {
        this.hook = hook;
        support = new Support(hook, optional);
        decisionSupport = support;
        services = new HookServices(support, compartment);
    }

    /** @param real knowledge and reasoning in place of those that a test writes by hand */
    HooksFixture(DecisionSupport real) {
        hook = null;
        support = null;
        decisionSupport = real;
        services = new HookServices(real, compartment);
    }

    private MockMvc newMvc() {
        HooksSettings settings = new HooksSettings(
                DataSize.ofKilobytes(64),
                CONCURRENT,
                Duration.ofMillis(deadline),
                List.of("http://localhost:*", "https://ehr.example.org"),
                ZoneOffset.UTC,
                URI.create("https://cds.example.org"),
                security);
        RefusalWriter refusals = new RefusalWriter(FHIR);
        HookAdvice advice = new HookAdvice(
                assembler,
                decisionSupport,
                new TopicFilter(topics, journal),
                new CardWriter(FHIR, new CardWords(decisionSupport), links),
                CARD_IDS,
                Clock.fixed(NOW, ZoneOffset.UTC),
                settings.timeZone());
        HookBodies bodies = new HookBodies(settings, new BodyReader(Duration.ofMinutes(1), 1));
        Callers callers = new Callers(clients, security, settings.baseUrl(), journal, new ClientRates(perSecond));
        BoundedRuns runs = new BoundedRuns(settings.maxConcurrent(), settings.deadline());
        return MockMvcBuilders.standaloneSetup(
                        new HooksController(services, advice, refusals, journal, callers, runs, bodies, audit),
                        new FeedbackController(
                                services,
                                new FeedbackIntake(CARD_IDS, support, this::keep, journal),
                                callers,
                                runs,
                                bodies,
                                refusals,
                                journal,
                                audit))
                .addFilters(HooksCors.filter(settings.allowedOrigins(), refusals))
                .build();
    }

    private List<Feedback> keep(List<Feedback> told) {
        if (support.failure != null) {
            throw support.failure;
        }
        List<Feedback> added =
                told.stream().distinct().filter(one -> !kept.contains(one)).toList();
        kept.addAll(added);
        return added;
    }

    /** @return what the request's data come to, without HTTP */
    AssembledRecord assemble(String request) {
        return assembler.assemble(
                HookRequestReader.read(request.getBytes(StandardCharsets.UTF_8), hook, clients.unverified()),
                services.get(SERVICE));
    }

    MockHttpServletResponse call(String body) throws Exception {
        return send(post("/cds-services/" + SERVICE)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        mvc = mvc == null ? newMvc() : mvc;
        return mvc.perform(request).andReturn().getResponse();
    }

    static JsonNode json(MockHttpServletResponse response) throws IOException {
        return JSON.readTree(response.getContentAsByteArray());
    }

    /** A request for patient {@code p}; {@code prefetch} and {@code more} are JSON members, e.g. {@code "conditions": null}. */
    static String request(String prefetch, String... more) {
        String others = more.length == 0 ? "" : ", " + String.join(", ", more);
        return """
            {"hook": "patient-view", "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
             "context": {"userId": "Practitioner/1", "patientId": "p"}, "prefetch": {%s}%s}\
            """.formatted(prefetch, others);
    }

    /** A request with complete prefetch whose observations are the given Bundle entries. */
    static String requestWithObservations(String... entries) {
        return request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": " + bundle(entries));
    }

    static final String PATIENT = """
        "patient": {"resourceType": "Patient", "id": "p", "gender": "female", "birthDate": "1970-05-05",
          "identifier": [{"system": "urn:mrn", "value": "4711"}], "name": [{"family": "Wintergreen"}]}\
        """;

    static final String NOTHING_ELSE = "\"conditions\": null, \"medicationRequests\": null";

    static String bundle(String... entries) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"entry\": [" + String.join(", ", entries)
                + "]}";
    }

    static String entry(String resource) {
        return "{\"resource\": " + resource + "}";
    }

    /** An observation whose subject element is the given JSON. */
    static String observation(String id, String subject) {
        return "{\"resourceType\": \"Observation\", \"id\": \"" + id + "\", \"status\": \"final\", \"subject\": "
                + subject + "}";
    }

    static String observation(String id) {
        return observation(id, "{\"reference\": \"Patient/p\"}");
    }

    /** The words of the package for what is left out. */
    private static final JsonNode LEFT_OUT = concepts("fhir-profiles/package/CodeSystem-left-out.json");

    private static JsonNode concepts(String codeSystem) {
        try {
            return JSON.readTree(Path.of(codeSystem).toFile()).path("concept");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule from which the decisions of tests come: action {@code a1} with the suggestion {@code s1}. */
    private static final Topic TOPIC = new Topic(
            "a1",
            new Coding("urn:topics", "exampleTopic", "Example topic"),
            "Example",
            null,
            null,
            Map.of(),
            Map.of(),
            null,
            null,
            List.of(new PlannedSuggestion("s1", null, Map.of(), Map.of(), List.of())));

    /** Knowledge and reasoning as a test wants them. */
    static final class Support implements DecisionSupport {
        List<Decision> decisions = new ArrayList<>();
        RuntimeException failure;
        Runnable before = () -> {};
        OffsetDateTime askedAt;
        Set<String> askedAbout;
        int explained;
        String overrideReasons;
        private final String hook;
        private final Set<String> optional;

        Support(String hook, Set<String> optional) {
            this.hook = hook;
            this.optional = optional;
        }

        @Override
        public Object origin() {
            return overrideReasons == null ? this : overrideReasons;
        }

        @Override
        public List<Service> services() {
            Map<String, Set<String>> needs = new TreeMap<>();
            needs.put("Patient", Set.of());
            needs.put("Condition", Set.of("urn:conditions"));
            needs.put("Observation", Set.of("urn:observations"));
            needs.put("MedicationRequest", Set.of());
            needs.put("Medication", Set.of());
            return List.of(new Service(
                    SERVICE,
                    hook,
                    "Example",
                    "An example",
                    null,
                    "Example",
                    List.of(TOPIC),
                    new DataNeeds(needs, optional),
                    overrideReasons));
        }

        @Override
        public Collection<CodeKey> codes(String valueSetUrl) {
            return List.of(new CodeKey("urn:codes", "b"), new CodeKey("urn:codes", "a"), new CodeKey("urn:other", "a"));
        }

        @Override
        public String words(CodeKey code) {
            for (JsonNode concept : LEFT_OUT) {
                if (concept.path("code").asText().equals(code.code())) {
                    return concept.path("display").asText();
                }
            }
            return "Words of " + code.code();
        }

        @Override
        public Decisions decide(
                String serviceId, PatientRecord record, OffsetDateTime at, Set<String> contextReferences) {
            before.run();
            askedAt = at;
            askedAbout = contextReferences;
            if (failure != null) {
                throw failure;
            }
            return new Decisions(serviceId, at, KNOWLEDGE, decisions);
        }

        @Override
        public Map<String, Explanation> explain(
                String serviceId, PatientRecord record, OffsetDateTime at, Set<String> contextReferences) {
            explained++;
            Map<String, Explanation> explanations = new HashMap<>();
            for (Decision decision : decisions) {
                Criterion condition = new Criterion(
                        "Example." + decision.actionId(), "true", List.of(), List.of(), null, null, List.of(), null);
                explanations.put(
                        decision.actionId(),
                        new Explanation(
                                serviceId,
                                "t",
                                decision.actionId(),
                                null,
                                true,
                                "info",
                                at.toString(),
                                KNOWLEDGE,
                                null,
                                condition,
                                null,
                                List.of(),
                                List.of()));
            }
            return explanations;
        }
    }

    /** The client's own server: each query fails unless a test has put the pages of its answer there. */
    static final class Ehr implements EhrServer {
        final Map<String, List<String>> pages = new HashMap<>();
        final List<String> queries = new ArrayList<>();
        AccessToken token;

        @Override
        public Session open(URI base, AccessToken token) {
            this.token = token;
            return this::fetch;
        }

        private Map<String, Answer> fetch(Map<String, String> queries) {
            Map<String, Answer> answers = new HashMap<>();
            queries.forEach((name, query) -> {
                this.queries.add(query);
                answers.put(
                        name,
                        pages.containsKey(query)
                                ? new Answer(
                                        pages.get(query).stream().map(Ehr::tree).toList(), null)
                                : Answer.failed("the EHR's server answered 403"));
            });
            return answers;
        }

        private static JsonNode tree(String json) {
            try {
                return ExactJson.read(json.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A store of patients; the resources of each by FHIR type. */
    static final class Store implements PatientSource {
        private final Map<String, Patient> patients = new HashMap<>();
        private final List<Resource> resources = new ArrayList<>();
        final List<String> queries = new ArrayList<>();

        void put(String... json) {
            for (String one : json) {
                Resource resource = (Resource) FHIR.newJsonParser().parseResource(one);
                if (resource instanceof Patient patient) {
                    patients.put(patient.getIdElement().getIdPart(), patient);
                } else {
                    resources.add(resource);
                }
            }
        }

        @Override
        public Optional<Patient> patient(String id) {
            queries.add("Patient/" + id);
            return Optional.ofNullable(patients.get(id));
        }

        @Override
        public List<Resource> search(List<String> asked) {
            queries.addAll(asked);
            return asked.stream()
                    .flatMap(
                            query -> resources.stream().filter(resource -> query.startsWith(resource.fhirType() + "?")))
                    .toList();
        }
    }
}
