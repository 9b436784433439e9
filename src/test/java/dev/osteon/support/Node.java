package dev.osteon.support;

import dev.osteon.OsteonApplication;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** A server of several in this process, on a PostgreSQL of the test's own, with {@code osteon.security=required}. */
public final class Node implements AutoCloseable {
    private static final String SERVICE = "radiotherapy-referral";

    private final ServletWebServerApplicationContext context;
    private final Http http;
    private final Trust trust;

    /**
     * Starts it and waits until it is ready.
     *
     * @param data its data folder
     * @param database JDBC address, for the user {@code postgres}
     * @param settings more settings, {@code --key=value}
     */
    public Node(Path data, String database, Trust trust, String... settings) {
        this.trust = trust;
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.jmx.enabled=false",
                "--osteon.data-folder=" + data));
        trust.settings().forEach((key, value) -> arguments.add("--" + key + "=" + value));
        arguments.addAll(List.of(settings));
        context = (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(OsteonApplication.class).run(arguments.toArray(String[]::new));
        http = new Http("http://127.0.0.1:" + context.getWebServer().getPort()).authorizedBy(trust::authorization);
        // On a busy machine the first answer with keys may take longer than a server waits for it; from then on it has
        // them.
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> fhir("GET", "Patient?_summary=count", null).status() == 200
                        && hook(SERVICE, "{}", hookToken(SERVICE)).status() == 400);
    }

    /** @return who may do everything */
    public Http http() {
        return http;
    }

    /** @return a part of the server */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Takes a part of the server out of work, for the test of what that part is for. */
    public void without(String part) throws Exception {
        context.getBean(part, AutoCloseable.class).close();
    }

    /** @return a token of the EHR for a service, good for one call */
    public String hookToken(String service) {
        return trust.authorization("/cds-services/" + service);
    }

    /** A request of the FHIR endpoint by somebody who may do everything. */
    public Http.Answer fhir(String method, String path, String body) {
        return http.send(method, "/fhir/" + path, body);
    }

    /** @return the answer of a service to a request body, with that token */
    public Http.Answer hook(String service, String body, String token) {
        return http.post("/cds-services/" + service, body, "Content-Type", "application/json", "Authorization", token);
    }

    @Override
    public void close() {
        context.close();
    }
}
