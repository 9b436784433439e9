package dev.osteon.support;

import dev.osteon.OsteonApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test that talks to the one server of the test run on the embedded store. All subclasses share it: they add no property, and
 * they leave alone what they did not create.
 */
@SpringBootTest(classes = OsteonApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class EmbeddedServer {

    /** After which the server of an EHR is given up. */
    protected static final Duration EHR_DEADLINE = Duration.ofSeconds(10);

    @LocalServerPort
    private int port;

    protected Http http;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry registry) {
        registry.add("osteon.data-folder", EmbeddedServer::newFolder);
        // On a busy machine an answer takes its time; what a deadline does is tested by servers that never answer.
        registry.add("osteon.hooks.deadline", () -> "60s");
        registry.add("osteon.ehr.deadline", () -> EHR_DEADLINE.toMillis() + "ms");
    }

    @BeforeEach
    void connect() {
        http = new Http("http://127.0.0.1:" + port);
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "data")), "server");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
