package dev.osteon.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.support.Http;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The queries in {@code ops/}, and the metrics that they name. */
final class MonitoringFiles {
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\\[[^]]*]|\\b(by|ignoring|on) ?\\([^)]*\\) ?");
    private static final Pattern NAME = Pattern.compile("\\b([a-z][a-z0-9_]*)\\b(?! *\\()");
    /** Words of the language, and the one metric that Prometheus itself makes. */
    private static final Set<String> NO_METRICS = Set.of("and", "or", "unless", "group_left", "group_right", "up");

    private MonitoringFiles() {}

    /** @return the queries of the alert rules */
    static List<String> alerts() throws IOException {
        Map<String, List<Map<String, Object>>> file = new Yaml().load(Files.readString(Path.of("ops/alerts.yml")));
        List<String> queries = new ArrayList<>();
        for (Map<String, Object> group : file.get("groups")) {
            for (Object rule : (List<?>) group.get("rules")) {
                queries.add(((Map<?, ?>) rule).get("expr").toString());
            }
        }
        return queries;
    }

    /** @return the queries of the dashboard */
    static List<String> dashboard() throws IOException {
        List<String> queries = new ArrayList<>();
        JsonNode dashboard = new ObjectMapper()
                .readTree(Path.of("ops/grafana-dashboard.json").toFile());
        for (JsonNode panel : dashboard.path("panels")) {
            panel.path("targets")
                    .forEach(target -> queries.add(target.path("expr").asText()));
        }
        return queries;
    }

    /** @return the metrics that a query names */
    static Set<String> metrics(String query) {
        Set<String> metrics = new TreeSet<>();
        Matcher name = NAME.matcher(LABELS.matcher(query).replaceAll(" "));
        while (name.find()) {
            metrics.add(name.group(1));
        }
        metrics.removeAll(NO_METRICS);
        return metrics;
    }

    /**
     * Lets happen what has no metric before it has happened, and looks for each metric that the files name.
     *
     * @param http to a running server with the demonstration patient
     * @param emptyEhr address of an EHR that has nothing
     */
    static void assertThatEachMetricIsThere(Http http, String emptyEhr) throws IOException {
        String call = """
            {"hook": "patient-view", "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea"%s,
             "context": {"userId": "Practitioner/example", "patientId": "osteon-demo"}}
            """;
        String service = "/cds-services/radiotherapy-referral";
        assertThat(post(http, service, call.formatted(""))).isEqualTo(200);
        String nobody = ", \"fhirServer\": \"" + emptyEhr + "\"";
        assertThat(post(http, service, call.formatted(nobody))).isEqualTo(412);
        assertThat(post(
                        http,
                        service + "/feedback",
                        "{\"feedback\": [{\"card\": \"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\","
                                + " \"outcome\": \"overridden\", \"outcomeTimestamp\": \"2026-03-10T10:00:00Z\"}]}"))
                .isEqualTo(200);
        String metrics = http.get("/actuator/prometheus").body();
        List<String> queries = new ArrayList<>(alerts());
        queries.addAll(dashboard());
        assertThat(queries).hasSizeGreaterThan(15).allSatisfy(query -> assertThat(metrics(query))
                .allSatisfy(metric -> assertThat(metrics).containsPattern("(?m)^" + metric + "[{ ]")));
    }

    private static int post(Http http, String path, String body) {
        return http.post(path, body, "Content-Type", "application/json").status();
    }
}
