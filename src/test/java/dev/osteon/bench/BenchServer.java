package dev.osteon.bench;

import dev.osteon.support.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, for as long as it is measured. */
final class BenchServer implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(30);
    private static final long KILOBYTES_IN_MEGABYTE = 1024;

    private static final int MOST_SECONDS = 300;
    /** Processor seconds in a second that servers take that have nothing to do. */
    private static final double IDLE = 0.1;

    final Http http;
    private final Process process;
    private final Path log;
    private final String ready;
    private final long begun = System.nanoTime();

    /**
     * Starts it; {@link #await} waits.
     *
     * @param ready path that is answered with 200 when it is ready
     */
    BenchServer(int port, String ready, Path log, List<String> command) throws IOException {
        this.http = new Http("http://127.0.0.1:" + port);
        this.ready = ready;
        this.log = log;
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** @return seconds from the start until it was ready */
    double await() throws IOException, InterruptedException {
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE) {
                throw new IllegalStateException("did not start: " + Files.readString(log));
            }
            Thread.sleep(200);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private boolean isReady() {
        try {
            return http.get(ready).status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /**
     * Waits until servers that nobody calls have compiled what the calls before have made worth compiling: on two processors the compilers of one are in the
     * way of the others.
     */
    static void settle(List<BenchServer> servers) throws InterruptedException {
        double before = processorSeconds(servers);
        for (int i = 0; i < MOST_SECONDS; i++) {
            Thread.sleep(TimeUnit.SECONDS.toMillis(1));
            double now = processorSeconds(servers);
            if (now - before < IDLE) {
                return;
            }
            before = now;
        }
    }

    private static double processorSeconds(List<BenchServer> servers) {
        return servers.stream().mapToDouble(BenchServer::processorSeconds).sum();
    }

    /** @return resident memory in MB */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_IN_MEGABYTE)
                .findFirst()
                .orElseThrow();
    }

    /** @return processor time so far, in seconds */
    double processorSeconds() {
        return process.toHandle()
                .info()
                .totalCpuDuration()
                .map(time -> time.toMillis() / 1e3)
                .orElse(0.0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
