package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Starts that are refused, each with one line that says why. */
class StartFailureReporterTest {

    @TempDir
    Path folder;

    private String refusal(String... keysAndValues) {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> settings = new HashMap<>();
        settings.put("osteon.data-folder", folder.resolve("data").toString());
        settings.put("server.port", "0");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("arguments", settings));
        Throwable refused = ThrowableAssert.catchThrowable(() -> new StartChecks()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment)));
        String line =
                refused == null ? "" : StartFailureReporter.reason(refused).orElse(refused.toString());
        assertThat(line.lines().count()).isLessThanOrEqualTo(1);
        return line;
    }

    @Test
    void defaultsStart() {
        assertThat(refusal()).isEmpty();
        assertThat(folder.resolve("data")).isEmptyDirectory();
    }

    @Test
    @DisplayName("a packages folder that is not there, or a policy that is none, is refused")
    void validation() {
        assertThat(refusal(
                        "osteon.validation.packages-folder",
                        folder.resolve("none").toString()))
                .contains("osteon.validation.packages-folder", "none");
        assertThat(refusal("osteon.validation.profiles.bone-lesion", "sometimes"))
                .contains("osteon.validation.profiles");
        assertThat(refusal("osteon.validation.profiles.bone-lesion", "off")).isEmpty();
    }

    @Test
    @DisplayName("security=required without somebody to trust, or without our own address, is refused")
    void required() {
        assertThat(refusal("osteon.security", "required")).contains("osteon.security=required", "trusted issuers");
        String[] trusted = {
            "osteon.security", "required",
            "osteon.clients.ours.issuer", "https://ehr.example.org",
            "osteon.clients.ours.jwks", "https://ehr.example.org/keys"
        };
        assertThat(refusal(trusted)).contains("osteon.base-url");
        String[] whole = Arrays.copyOf(trusted, trusted.length + 2);
        whole[trusted.length] = "osteon.base-url";
        whole[trusted.length + 1] = "https://cds.example.org";
        assertThat(refusal(whole)).isEmpty();
        whole[trusted.length + 1] = "http://localhost:8080";
        assertThat(refusal(whole)).isEmpty();
    }

    @Test
    @DisplayName("CH-002: where tokens are asked for, clients reach us by https")
    void clearText() {
        assertThat(refusal(
                        "osteon.security", "required",
                        "osteon.clients.ours.issuer", "https://ehr.example.org",
                        "osteon.clients.ours.jwks", "https://ehr.example.org/keys",
                        "osteon.base-url", "http://cds.example.org"))
                .contains("osteon.base-url", "https");
    }

    @Test
    @DisplayName("clients, algorithms, limits and keys that cannot be meant are refused, by their key")
    void clients() {
        assertThat(refusal("osteon.clients.ours.like", "cerner")).contains("osteon.clients.ours.like");
        assertThat(refusal("osteon.default-client", "nobody")).contains("osteon.default-client");
        assertThat(refusal("osteon.hooks.jwt.algorithms", "HS256")).contains("osteon.hooks.jwt.algorithms");
        assertThat(refusal("osteon.hooks.max-concurrent", "0")).contains("osteon.hooks.max-concurrent");
        assertThat(refusal("osteon.card-key", "short"))
                .contains("osteon.card-key")
                .doesNotContain("short");
    }

    @Test
    void openOnNetworkOnlyWhenMeant() {
        assertThat(refusal("server.address", "0.0.0.0")).contains("osteon.security-open-on-network");
        assertThat(refusal("server.address", "0.0.0.0", "osteon.security-open-on-network", "true"))
                .isEmpty();
    }

    @Test
    void portInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal("server.port", Integer.toString(other.getLocalPort())))
                    .contains("port " + other.getLocalPort(), "in use");
        }
    }

    @Test
    void dataFolderThatIsAFile() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(refusal("osteon.data-folder", file.toString())).contains("osteon.data-folder", "cannot be written");
    }

    @Test
    void storeThatIsOpenElsewhere() throws Exception {
        Path store = Files.createDirectories(folder.resolve("data/h2")).resolve("osteon.mv.db");
        try (FileChannel other = FileChannel.open(store, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(refusal()).contains("in use by another running server");
        }
        assertThat(refusal()).isEmpty();
    }

    @Test
    void databaseThatDoesNotAnswer() throws Exception {
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = unused.getLocalPort();
            unused.close();
            assertThat(refusal(
                            "spring.profiles.active",
                            "postgres",
                            "spring.datasource.url",
                            "jdbc:postgresql://127.0.0.1:" + port + "/osteon"))
                    .contains("database cannot be used");
        }
    }

    @Test
    void misspeltKey() {
        assertThat(refusal("osteon.securty", "required")).contains("osteon");
    }

    @Test
    void valueThatDoesNotFit() {
        assertThat(refusal("osteon.security", "closed")).contains("osteon.security", "closed");
        assertThat(refusal("osteon.time-zone", "Mars/Olympus")).contains("osteon.time-zone");
        assertThat(refusal("osteon.base-url", "not a url")).contains("osteon");
    }

    @Test
    void postgresWithoutAddress() {
        assertThat(refusal("spring.profiles.active", "postgres")).contains("SPRING_DATASOURCE_URL");
    }
}
