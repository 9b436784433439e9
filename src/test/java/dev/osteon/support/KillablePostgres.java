package dev.osteon.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A PostgreSQL that is killed as a power cut would, and starts again on what it has kept. */
public final class KillablePostgres {
    private final Path data;
    private final int port = RunningJar.freePort();
    private EmbeddedPostgres running;

    /** @param data its folder */
    public KillablePostgres(Path data) {
        this.data = data;
    }

    /** Starts it, on what the folder holds. */
    public void start() throws IOException {
        running = DurablePostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    /** @return its JDBC address, for the user {@code postgres} */
    public String address() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    /** @return what leads a server to it */
    public Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL", running.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");
    }

    /** Its processes for connections too: while one of them lives, the folder cannot be opened again. */
    public void kill() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            ProcessHandle.of(pid).ifPresent(postmaster -> {
                List<ProcessHandle> all = postmaster.descendants().toList();
                postmaster.destroyForcibly();
                all.forEach(ProcessHandle::destroyForcibly);
                postmaster.onExit().join();
                all.forEach(process -> process.onExit().join());
            });
            // Lets go of the folder; there is nothing left to stop.
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
