package dev.osteon.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Talks CDS Hooks to a running server. */
final class HooksClient {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    static final ObjectMapper JSON = new ObjectMapper();

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param body JSON; a missing node where the answer was none
     */
    record Answer(int status, JsonNode body) {
        boolean accepted() {
            return status == 200;
        }
    }

    /** A service, as discovery has it. */
    record Service(String id, String hook) {}

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final String base;

    /** @param fhirBase base of the FHIR endpoint; the hooks are beside it */
    HooksClient(URI fhirBase) {
        this.base = fhirBase.toString().replaceAll("/+$", "").replaceAll("/fhir$", "") + "/cds-services";
    }

    /** @throws ServerUnreachableException when discovery gives no list of services */
    List<Service> services() throws InterruptedException {
        Answer answer = send(HttpRequest.newBuilder(URI.create(base)).GET());
        if (!answer.accepted() || !answer.body().path("services").isArray()) {
            throw new ServerUnreachableException(
                    base + " answers " + answer.status() + " and no list of services: is it an Osteon server?");
        }
        List<Service> services = new ArrayList<>();
        answer.body()
                .path("services")
                .forEach(service -> services.add(new Service(
                        service.path("id").asText(), service.path("hook").asText())));
        return services;
    }

    Answer call(String service, String request) throws InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + "/" + service))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(request)));
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        HttpResponse<String> response;
        try {
            response = http.send(request.timeout(ANSWER).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ServerUnreachableException("No server answers at " + base + "; --to names another");
        }
        if (response.statusCode() == 503) {
            throw new ServerUnreachableException("The server at " + base + " is not ready");
        }
        try {
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (JsonProcessingException e) {
            return new Answer(response.statusCode(), JSON.missingNode());
        }
    }
}
