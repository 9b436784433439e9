package dev.osteon.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.SecuredStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Dockerfile, compose.yaml and the systemd unit: what can be seen of them without Docker and systemd. */
class DeploymentFilesTest {
    private static final Set<String> INSTRUCTIONS = Set.of(
            "FROM",
            "RUN",
            "COPY",
            "ENV",
            "USER",
            "WORKDIR",
            "VOLUME",
            "EXPOSE",
            "HEALTHCHECK",
            "STOPSIGNAL",
            "ENTRYPOINT");

    @TempDir
    Path data;

    @Test
    @DisplayName("the image: a pinned base, the jar alone, nobody's root, a health check, a command without a shell")
    void dockerfile() throws IOException {
        ContainerCommand container = ContainerCommand.read();
        assertThat(container.instructions())
                .allSatisfy(words -> assertThat(INSTRUCTIONS).contains(words[0]));
        assertThat(container.last("FROM")).matches("[a-z-]+:17-jre-[a-z]+");
        assertThat(container.last("COPY")).startsWith("target/osteon.jar ");
        assertThat(container.last("USER")).matches("[1-9]\\d+:[1-9]\\d+");
        assertThat(container.last("STOPSIGNAL")).isEqualTo("SIGTERM");
        assertThat(container.command("ENTRYPOINT"))
                .startsWith("java")
                .endsWith("-jar", container.last("COPY").split(" ")[1]);
        assertThat(container.last("VOLUME"))
                .isEqualTo(container.last("WORKDIR"))
                .isEqualTo(container.environment().get("OSTEON_DATAFOLDER"));
        assertThat(container.command("HEALTHCHECK").get(2)).contains("/actuator/health/liveness");
        assertThat(Files.readAllLines(Path.of(".dockerignore"))).containsExactly("*", "!target/osteon.jar");
    }

    @Test
    @DisplayName("compose: no writable root, no capability, nothing open to the network, a database that is waited for")
    void compose() throws IOException {
        Map<String, Map<String, Map<String, Object>>> file = composeFile();
        Map<String, Object> osteon = file.get("services").get("osteon");
        assertThat(osteon)
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsEntry("ports", List.of("127.0.0.1:8080:8080"))
                .containsEntry("tmpfs", List.of("/tmp"));
        assertThat(osteon.get("volumes"))
                .isEqualTo(List.of("osteon-data:" + ContainerCommand.read().last("VOLUME")));
        assertThat(osteon.get("depends_on")).isEqualTo(Map.of("database", Map.of("condition", "service_healthy")));
        assertThat(file.get("services").get("database")).containsKey("healthcheck");
        assertThat(file.get("volumes")).containsOnlyKeys("osteon-data", "database-data");
    }

    @Test
    @DisplayName("the server accepts the settings of image, compose and unit, in mode required")
    void settings() throws IOException {
        Map<String, String> image = new TreeMap<>(ContainerCommand.read().environment());
        Map<String, String> composed = new TreeMap<>(image);
        Map<?, ?> environment =
                (Map<?, ?>) composeFile().get("services").get("osteon").get("environment");
        environment.forEach((key, value) ->
                composed.put(key.toString(), value.toString().replaceAll("\\$\\{[^}]*}", "https://site.example.org")));
        assertThat(composed).containsKeys("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_PASSWORD");
        assertAccepted(composed);
        Map<String, String> unit = new TreeMap<>();
        for (String line : unit()) {
            if (line.startsWith("Environment=")) {
                String[] pair = line.substring("Environment=".length()).split("=", 2);
                unit.put(pair[0], pair[1]);
            }
        }
        unit.put("OSTEON_BASEURL", "https://site.example.org");
        unit.put("OSTEON_ACCESS_AUTHORIZATIONSERVERS_SITE_ISSUER", "https://site.example.org");
        assertAccepted(unit);
    }

    private void assertAccepted(Map<String, String> environment) {
        assertThat(environment).containsEntry("OSTEON_SECURITY", "required");
        Map<String, Object> here = new TreeMap<>(environment);
        here.put("OSTEON_DATAFOLDER", data.toString());
        // There is no such database here.
        here.keySet().removeIf(key -> key.startsWith("SPRING_"));
        assertThat(SecuredStart.refusal(here)).isEmpty();
        here.remove("OSTEON_BASEURL");
        assertThat(SecuredStart.refusal(here)).contains("osteon.base-url");
    }

    @Test
    @DisplayName("the unit: no root, no writable system, a stop that waits for calls under way, no restart on a refused"
            + " configuration")
    void systemd() throws IOException {
        assertThat(unit())
                .contains(
                        "DynamicUser=yes",
                        "ProtectSystem=strict",
                        "NoNewPrivileges=yes",
                        "CapabilityBoundingSet=",
                        "StateDirectory=osteon",
                        "SuccessExitStatus=143",
                        "RestartPreventExitStatus=1 2",
                        "TimeoutStopSec=40");
        Set<String> keys = new HashSet<>();
        assertThat(unit())
                .filteredOn(line -> !line.startsWith("["))
                .allSatisfy(line -> assertThat(line).matches("[A-Z][A-Za-z]+=.*"))
                .filteredOn(line -> !line.startsWith("Environment="))
                .allSatisfy(line -> assertThat(keys.add(line.replaceAll("=.*", "")))
                        .as(line)
                        .isTrue());
    }

    private static List<String> unit() throws IOException {
        return Files.readAllLines(Path.of("ops/osteon.service")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Map<String, Map<String, Map<String, Object>>> composeFile() throws IOException {
        return new Yaml().load(Files.readString(Path.of("compose.yaml")));
    }
}
