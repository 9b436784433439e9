package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.bench.Report;
import dev.osteon.clients.CardLinks;
import dev.osteon.clients.ClientProfile;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.feedback.CardIds;
import dev.osteon.reasoning.Decisions;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.TestKnowledge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What each step of a hook call costs, from the bytes of a request with 60 resources to the bytes of its answer; started by {@code bench/layers}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LayersBenchmark {
    private static final String SERVICE = "radiotherapy-referral";
    private static final double BYTES_IN_KILOBYTE = 1000;

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final ClientProfile client = new ClientProfiles(Map.of(), "standard").unverified();
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    private final CardIds cardIds = new CardIds(new byte[CardIds.MIN_KEY_BYTES]);
    private Reasoner reasoner;
    private CardWriter writer;
    private RecordAssembler assembler;
    private HookService service;
    private byte[] body;
    private HookRequest request;
    private AssembledRecord assembled;
    private Decisions decisions;
    private CardsAnswer cards;

    /** What each step has from the one before. */
    @Setup
    public void prepare() throws IOException {
        reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1);
        DecisionSupport support = new ReasonerDecisionSupport(reasoner);
        PatientCompartment compartment = new PatientCompartment(fhir);
        HookServices services = new HookServices(support, compartment);
        service = services.get(SERVICE);
        writer = new CardWriter(fhir, new CardWords(support), new CardLinks(Map.of(), Set.of()));
        assembler = new RecordAssembler(fhir, compartment, null, null, new HookJournal(new SimpleMeterRegistry()));
        String discovery = new ObjectMapper().writeValueAsString(Discovery.of(services.all()));
        body = dev.osteon.bench.HookRequest.withPrefetch(SERVICE, discovery).getBytes(StandardCharsets.UTF_8);
        request = json();
        assembled = assemble();
        decisions = decide();
        cards = cards();
        if (cards.cards().isEmpty()) {
            throw new IllegalStateException("no cards");
        }
    }

    /** Bytes to a checked request. */
    @Benchmark
    public HookRequest json() {
        return HookRequestReader.read(body, service.service().hook(), client);
    }

    /** A checked request to resources of one person. */
    @Benchmark
    public AssembledRecord assemble() {
        return assembler.assemble(request, service);
    }

    /** Resources to decisions: index, retrieves, evaluation, texts and proposed orders. */
    @Benchmark
    public Decisions decide() {
        return reasoner.decide(
                SERVICE,
                PatientRecord.of(assembled.patient(), assembled.resources()),
                now,
                assembled.contextReferences());
    }

    /** Decisions to cards. */
    @Benchmark
    public CardsAnswer cards() {
        return writer.write(
                service.service(),
                decisions,
                assembled.leftOut(),
                Map.of(),
                client,
                cardIds.series(now.toLocalDate(), "layers"));
    }

    /** Cards to bytes. */
    @Benchmark
    public Object answer() {
        return HookBodies.ok(cards);
    }

    /** @param arguments seconds for each step, as long again to warm up */
    public static void main(String[] arguments) throws RunnerException, IOException {
        TimeValue time = TimeValue.seconds(Long.parseLong(arguments[0]));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("step", "p50", "p99", "allocated"));
        for (String step : List.of("json", "assemble", "decide", "cards", "answer")) {
            RunResult result = new Runner(new OptionsBuilder()
                            .include(LayersBenchmark.class.getName() + "\\." + step + "$")
                            .forks(1)
                            .jvmArgs("-Xmx512m")
                            .warmupIterations(2)
                            .warmupTime(time)
                            .measurementIterations(1)
                            .measurementTime(time)
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .build())
                    .runSingle();
            rows.add(List.of(
                    step,
                    microseconds(result, 50),
                    microseconds(result, 99),
                    String.format(
                            Locale.ROOT,
                            "%.0f kB",
                            result.getSecondaryResults()
                                            .get("gc.alloc.rate.norm")
                                            .getScore()
                                    / BYTES_IN_KILOBYTE)));
        }
        new Report(Path.of("docs/performance.md"), Path.of("docs/performance"))
                .table("layers", "`bench/layers`, " + Report.machine() + ".", rows);
    }

    private static String microseconds(RunResult result, double percentile) {
        return String.format(
                Locale.ROOT,
                "%.0f µs",
                result.getPrimaryResult().getStatistics().getPercentile(percentile));
    }
}
