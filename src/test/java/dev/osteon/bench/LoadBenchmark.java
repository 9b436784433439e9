package dev.osteon.bench;

import dev.osteon.support.DurablePostgres;
import dev.osteon.support.Http.Answer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** {@code bench/load}. */
final class LoadBenchmark {
    private static final int OK = 200;
    private static final List<Integer> WRITERS = List.of(1, 2);
    /** Transactions; after 40 the servers were still compiling, and stood to each other as they did not later. */
    private static final int WARM_UP = 200;

    /** What is measured: a server, and whether what it is sent claims profiles. */
    private record Candidate(String name, BenchServer server, boolean validated, boolean peer) {}

    /** One column of the table. */
    private record Cell(Candidate candidate, int writers) {}

    private final LoadTransactions transactions = new LoadTransactions();
    private final LoadDriver driver = new LoadDriver();
    private final List<BenchServer> servers = new ArrayList<>();
    private final Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "load");

    private LoadBenchmark() throws IOException {}

    /** @param arguments seconds of a round, and number of rounds */
    public static void main(String... arguments) throws Exception {
        EmbeddedPostgres postgres = DurablePostgres.start();
        LoadBenchmark benchmark = new LoadBenchmark();
        try {
            benchmark.run(postgres, Double.parseDouble(arguments[0]), Integer.parseInt(arguments[1]));
        } finally {
            benchmark.servers.forEach(BenchServer::close);
            postgres.close();
        }
    }

    private void run(EmbeddedPostgres postgres, double seconds, int rounds) throws Exception {
        BenchServer embedded = osteon();
        BenchServer onPostgres = osteon(
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
        BenchServer peer = peer("peer", "false");
        taught("validating");
        BenchServer validating = peer("validating", "true");
        for (BenchServer server : servers) {
            server.await();
        }
        List<Candidate> candidates = List.of(
                new Candidate("HAPI, H2", peer, false, true),
                new Candidate("Osteon, H2", embedded, false, false),
                new Candidate("Osteon, PostgreSQL", onPostgres, false, false),
                new Candidate("HAPI with `RequestValidatingInterceptor`, H2", validating, true, true),
                new Candidate("Osteon, H2", embedded, true, false),
                new Candidate("Osteon, PostgreSQL", onPostgres, true, false));
        for (Candidate candidate : candidates) {
            check(candidate, driver.closed(1, WARM_UP, calls(candidate)));
        }
        BenchServer.settle(servers);
        Machine machine = new Machine();
        double before = processorSeconds();
        Map<Cell, Measured> figures = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (int writers : WRITERS) {
                for (Candidate candidate : candidates) {
                    BenchServer.settle(servers);
                    Measured one = driver.closedFor(writers, seconds, calls(candidate));
                    check(candidate, one);
                    figures.merge(new Cell(candidate, writers), one, Measured::add);
                }
            }
        }
        String description = Machine.description(machine.othersUse(processorSeconds() - before));
        tables(candidates, figures, description);
    }

    private Supplier<HttpRequest> calls(Candidate candidate) {
        return transactions.calls(candidate.server().http.base(), candidate.validated());
    }

    private static void check(Candidate candidate, Measured measured) {
        if (measured.statuses().keySet().stream().anyMatch(status -> status != OK)) {
            throw new IllegalStateException(candidate.name() + " answers " + measured.statuses());
        }
    }

    /** Gives a server the profiles that will be claimed, before it validates: it would refuse definitions whose dependencies it has not got yet. */
    private void taught(String data) throws IOException, InterruptedException {
        try (BenchServer server = peer(data, "false")) {
            server.await();
            teach(server);
        } finally {
            servers.remove(servers.size() - 1);
        }
    }

    private void teach(BenchServer server) throws IOException {
        for (Map.Entry<String, String> definition : transactions.definitions().entrySet()) {
            Answer answer = server.http.put("/fhir/" + definition.getKey(), definition.getValue());
            if (answer.status() >= 300) {
                throw new IllegalStateException(definition.getKey() + ": " + answer);
            }
        }
    }

    private BenchServer osteon(String... settings) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                "java", "-Xmx896m", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "target/osteon.jar"));
        command.add("--server.port=" + port);
        command.add("--osteon.data-folder=" + folder.resolve("data-" + port));
        command.add("--osteon.demo=false");
        command.addAll(List.of(settings));
        return started(new BenchServer(port, "/actuator/health/readiness", folder.resolve(port + ".log"), command));
    }

    private BenchServer peer(String data, String validate) throws IOException {
        int port = freePort();
        List<String> command = List.of(
                "bench/peer/start",
                "--server.port=" + port,
                "--peer.validate=" + validate,
                "--peer.data=" + folder.resolve("data-" + data));
        return started(new BenchServer(port, "/fhir/Patient?_summary=count", folder.resolve(port + ".log"), command));
    }

    private BenchServer started(BenchServer server) {
        servers.add(server);
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Of the servers and of this process; what PostgreSQL uses counts as others'. */
    private double processorSeconds() throws IOException {
        return Machine.ownSeconds()
                + servers.stream().mapToDouble(BenchServer::processorSeconds).sum();
    }

    private static void tables(List<Candidate> candidates, Map<Cell, Measured> figures, String machine)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "validated",
                "server",
                "1 writer, resources/s",
                "by HAPI's",
                "2 writers, resources/s",
                "by HAPI's",
                "resident memory"));
        for (Candidate candidate : candidates) {
            List<String> row = new ArrayList<>(List.of(candidate.validated() ? "yes" : "no", candidate.name()));
            for (int writers : WRITERS) {
                double mine = perSecond(figures, candidate, writers);
                Candidate peer = candidates.stream()
                        .filter(other -> other.peer() && other.validated() == candidate.validated())
                        .findFirst()
                        .orElseThrow();
                row.add(String.format(Locale.ROOT, "%.0f", mine));
                row.add(
                        candidate.peer()
                                ? ""
                                : String.format(Locale.ROOT, "%.1f ×", mine / perSecond(figures, peer, writers)));
            }
            row.add(candidate.server().residentMegabytes() + " MB");
            rows.add(row);
        }
        new Report(Path.of("docs", "performance", "load.md"), Path.of("docs", "performance"))
                .table("load", "`bench/load`, " + machine + ".", rows);
    }

    private static double perSecond(Map<Cell, Measured> figures, Candidate candidate, int writers) {
        return figures.get(new Cell(candidate, writers)).perSecond() * LoadTransactions.RESOURCES;
    }
}
