package dev.osteon.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.logs.SuiteLogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The built jar in its own process and working directory, as a user would start it. */
public final class RunningJar implements AutoCloseable {

    /** Generous: the test asserts that the server becomes ready, not how fast a busy machine is. */
    private static final Duration READY = Duration.ofMinutes(15);

    private final Process process;
    private final Path output;
    private final int port;
    private final Http http;
    private final Duration untilReady;

    private RunningJar(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.http = new Http("http://127.0.0.1:" + port);
        long start = System.nanoTime();
        Awaitility.await("readiness")
                .atMost(READY)
                .pollInterval(Duration.ofMillis(500))
                .until(this::isReadyOrDead);
        this.untilReady = Duration.ofNanos(System.nanoTime() - start);
        assertThat(process.isAlive()).as(log()).isTrue();
    }

    /**
     * Starts the server and waits until it is ready.
     *
     * @param folder working directory
     * @param environment variables besides those of this process
     * @param arguments arguments besides the port, which is a free one
     */
    public static RunningJar server(Path folder, Map<String, String> environment, String... arguments) {
        int port = freePort();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=" + port);
        Path output = SuiteLogs.newFile("jar");
        return new RunningJar(start(folder, output, environment, all), output, port);
    }

    /** How a start ended that did not become a server. */
    public record Ended(int exitCode, String output) {}

    /** Starts a command and does not wait for it. Its output is beside the folder. */
    public static Process command(Path folder, String... arguments) {
        return start(
                folder, folder.resolveSibling(folder.getFileName() + "-command.log"), Map.of(), List.of(arguments));
    }

    /** Runs the jar to its end. */
    public static Ended run(Path folder, String... arguments) {
        Path output = folder.resolveSibling(folder.getFileName() + "-run.log");
        Process process = start(folder, output, Map.of(), List.of(arguments));
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES))
                    .as("ended by itself")
                    .isTrue();
            return new Ended(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Path folder, Path output, Map<String, String> environment, List<String> arguments) {
        String jar = System.getProperty("osteon.jar");
        assertThat(jar).as("system property osteon.jar").isNotNull();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx2g",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a port that nobody listens on now */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReadyOrDead() {
        if (!process.isAlive()) {
            return true;
        }
        try {
            Http.Answer answer = http.get("/actuator/health/readiness");
            assertThat(answer.status()).isIn(200, 503);
            return answer.status() == 200;
        } catch (UncheckedIOException notListening) {
            return false;
        }
    }

    public Http http() {
        return http;
    }

    public int port() {
        return port;
    }

    /** @return how long the start took */
    public Duration untilReady() {
        return untilReady;
    }

    /** @return what the server has printed so far */
    public String log() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server as a power cut would. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the server in order and waits for it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
