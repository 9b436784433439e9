package dev.osteon.support;

import dev.osteon.OsteonApplication;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test that talks to the one server of the test run on PostgreSQL. All subclasses share it, as with {@link EmbeddedServer}. It asks
 * for tokens, and {@code http} sends them: what both servers are asked thus holds with and without.
 */
@SpringBootTest(classes = OsteonApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("postgres")
public abstract class PostgresServer {

    private static final Path WATCHED = EmbeddedServer.newFolder();

    protected static final Trust TRUST = new Trust();

    private static EmbeddedPostgres database;

    @LocalServerPort
    private int port;

    protected Http http;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry registry) {
        registry.add("osteon.data-folder", EmbeddedServer::newFolder);
        TRUST.settings().forEach((key, value) -> registry.add(key, () -> value));
        registry.add("spring.datasource.url", () -> database().getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
        registry.add("osteon.fhir.subscription-endpoints", HookReceiver::allowed);
        registry.add("osteon.loading.import-from", NdjsonServer::allowed);
        registry.add("osteon.loading.watch", () -> WATCHED.toString());
        registry.add("osteon.loading.quiet-time", () -> "1s");
    }

    @BeforeEach
    void connect() {
        http = new Http("http://127.0.0.1:" + port).authorizedBy(TRUST::authorization);
    }

    /** @return a database that keeps what it has committed, as a real one does; it ends with the process */
    private static synchronized EmbeddedPostgres database() {
        if (database == null) {
            database = DurablePostgres.start();
        }
        return database;
    }
}
