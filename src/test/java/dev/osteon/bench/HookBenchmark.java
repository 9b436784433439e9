package dev.osteon.bench;

import com.nimbusds.jose.JOSEException;
import dev.osteon.support.Http.Answer;
import dev.osteon.support.RunningJar;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Hooks over HTTP, of Osteon and of HAPI's own server, in turn; started by {@code bench/run}, which says how to read it. */
final class HookBenchmark {
    private static final int CLIENTS = 8;
    private static final int PATIENCE = 300;
    /** So many hooks, with those that warm up, before memory is looked at: 10,000 after 2,000 of each kind. */
    private static final int MANY = 5;

    private final double seconds;
    private final int rounds;
    private final int patients;
    private final int warmUp;
    private final Wrk wrk;
    private final LoadDriver driver = new LoadDriver();
    /** The request as Osteon gets it, with the record and without. */
    private String whole;

    private String empty;

    private HookBenchmark(Path folder, double seconds, int rounds, int patients, int warmUp) {
        this.wrk = new Wrk(folder);
        this.seconds = seconds;
        this.rounds = rounds;
        this.patients = patients;
        this.warmUp = warmUp;
    }

    /** @param arguments seconds for each figure in a round, number of rounds, of patients that are stored to see whether it matters, and of calls of each kind to warm up */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "hooks");
        new HookBenchmark(
                        folder,
                        Double.parseDouble(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]))
                .run(folder);
        System.exit(0);
    }

    private void run(Path folder) throws IOException, InterruptedException, JOSEException {
        try (BenchSystem open = BenchSystem.open(folder, RunningJar.freePort());
                BenchSystem required = BenchSystem.required(folder, RunningJar.freePort());
                BenchSystem peer = BenchSystem.peer(folder, RunningJar.freePort())) {
            List<BenchSystem> systems = List.of(open, required, peer);
            for (BenchSystem system : systems) {
                system.server.await();
            }
            whole = HookRequest.withPrefetch(BenchSystem.SERVICE, open.discovery());
            empty = HookRequest.withoutPrefetch(BenchSystem.SERVICE);
            fillPeer(peer);
            HookTables tables =
                    new HookTables(new Report(Path.of("docs/performance.md"), Path.of("docs/performance")), systems);
            for (BenchSystem system : systems) {
                warmUp(system);
            }
            BenchServer.settle(servers(systems));
            Machine machine = new Machine();
            double before = used(systems);
            Map<Load, Map<BenchSystem, Measured>> figures = measure(systems);
            tables.hooks(
                    figures,
                    HookRequest.broughtAlong(whole).path("entry").size(),
                    Machine.description(machine.othersUse(used(systems) - before)));
            tables.memory();
            double sustained = figures.get(Load.EIGHT).get(open).perSecond();
            tables.overload(sustained, overload(open, sustained), recovery(open));
            tables.growth(new Growth(wrk, open, seconds).measure(whole, empty, patients));
        }
    }

    private static double used(List<BenchSystem> systems) throws IOException {
        return Machine.ownSeconds()
                + servers(systems).stream()
                        .mapToDouble(BenchServer::processorSeconds)
                        .sum();
    }

    private static List<BenchServer> servers(List<BenchSystem> systems) {
        return systems.stream().map(system -> system.server).toList();
    }

    /** Its service is there some time after the plan; the first call that it makes of itself may take longer than it waits. */
    private void fillPeer(BenchSystem peer) throws IOException, InterruptedException {
        check(peer.server.http.post("/fhir", HookRequest.record()));
        check(peer.server.http.put(
                "/fhir/PlanDefinition/one-action", Files.readString(Path.of("bench/peer/plan.json"))));
        for (int i = 0; i < PATIENCE && !peer.discovery().contains("one-action"); i++) {
            Thread.sleep(1_000);
        }
        for (int i = 0; i < PATIENCE; i++) {
            if (driver.closed(1, 1, peer.calls(empty, false)).count(200) > 0) {
                return;
            }
        }
    }

    private static void check(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private void warmUp(BenchSystem system) throws IOException, InterruptedException {
        warmUp(system, warmUp, system.calls(empty, false));
        // On two processors the compilers are done after some ten thousand.
        warmUp(system, MANY * warmUp, system.calls(whole, true));
    }

    private void warmUp(BenchSystem system, int calls, Supplier<HttpRequest> call) throws InterruptedException {
        system.prepare(calls);
        // A server that is cold may give some up.
        for (long left = calls, rounds = 0; left > 0; rounds++) {
            Measured measured = driver.closed(CLIENTS, (int) left, call);
            if (rounds > 10) {
                throw new IllegalStateException(system.name + " answered " + measured.statuses());
            }
            left -= measured.count(200);
        }
    }

    private Map<Load, Map<BenchSystem, Measured>> measure(List<BenchSystem> systems)
            throws IOException, InterruptedException {
        Map<Load, Map<BenchSystem, Measured>> figures = new EnumMap<>(Load.class);
        for (int round = 0; round < rounds; round++) {
            for (Load load : Load.values()) {
                Map<BenchSystem, Measured> row = figures.computeIfAbsent(load, l -> new LinkedHashMap<>());
                for (BenchSystem system : systems) {
                    BenchServer.settle(servers(systems));
                    double sustained = load == Load.FIXED_RATE
                            ? figures.get(Load.EIGHT).get(system).perSecond()
                            : 0;
                    row.computeIfAbsent(system, s -> new Measured()).add(measure(system, load, sustained));
                }
            }
        }
        return figures;
    }

    private Measured measure(BenchSystem system, Load load, double sustained) throws IOException, InterruptedException {
        BenchCall call = load == Load.OWN_STORE ? system.calls(empty, false) : system.calls(whole, true);
        system.prepare((int) (seconds * load.callsPerSecond));
        return switch (load) {
            case ONE, OWN_STORE -> wrk.closed(1, seconds, call);
            case EIGHT -> wrk.closed(CLIENTS, seconds, call);
            case FIXED_RATE -> driver.open(sustained / 2, seconds, call);
        };
    }

    private Measured overload(BenchSystem system, double sustained) throws IOException, InterruptedException {
        return driver.open(2 * sustained, 2 * seconds, system.calls(whole, true));
    }

    /** What one client meets one second after. */
    private Measured recovery(BenchSystem system) throws IOException, InterruptedException {
        Thread.sleep(1_000);
        return wrk.closed(1, seconds, system.calls(whole, true));
    }

    /** How a server is loaded, and how many calls that may be in a second at most. */
    enum Load {
        ONE("record sent along, 1 client", 1_000),
        EIGHT("record sent along, 8 clients", 3_000),
        FIXED_RATE("record sent along, at half of what 8 clients got", 1_000),
        OWN_STORE("own store, 1 client", 1_000);

        final String label;
        private final int callsPerSecond;

        Load(String label, int callsPerSecond) {
            this.label = label;
            this.callsPerSecond = callsPerSecond;
        }
    }
}
