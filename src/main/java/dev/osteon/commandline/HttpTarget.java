package dev.osteon.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.loading.Answer;
import dev.osteon.loading.Target;
import dev.osteon.loading.TargetAwayException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A FHIR server, spoken to as any client does. */
final class HttpTarget implements Target {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    /** A transaction of many megabytes takes its time. */
    private static final Duration ANSWER = Duration.ofMinutes(30);

    private static final Duration QUESTION = Duration.ofSeconds(60);
    private static final Set<Integer> NOT_NOW = Set.of(408, 429, 502, 503, 504);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final String base;
    private final Path tokenFile;

    /** @param tokenFile holds an access token; null: none is sent */
    HttpTarget(URI base, Path tokenFile) {
        this.base = base.toString().replaceAll("/+$", "");
        this.tokenFile = tokenFile;
    }

    String base() {
        return base;
    }

    @Override
    public Answer send(byte[] bundle) throws TargetAwayException, InterruptedException {
        return call(post("", "application/fhir+json", bundle).header("Prefer", "return=minimal"), ANSWER);
    }

    @Override
    public Answer validate(String type, byte[] resource) throws TargetAwayException, InterruptedException {
        return call(post("/" + encoded(type) + "/$validate", "application/fhir+json", resource), ANSWER);
    }

    @Override
    public List<JsonNode> find(String type, Set<String> identifiers) throws TargetAwayException, InterruptedException {
        String form = "_elements=id,identifier,code&_count=1000&identifier=" + encoded(String.join(",", identifiers));
        Answer answer = call(
                post(
                                "/" + type + "/_search",
                                "application/x-www-form-urlencoded",
                                form.getBytes(StandardCharsets.UTF_8))
                        // What was stored a moment ago counts.
                        .header("Cache-Control", "no-store"),
                QUESTION);
        if (!answer.accepted()) {
            throw new TargetAwayException(
                    "The server at " + base + " answers a search for identifiers with " + answer.status());
        }
        List<JsonNode> found = new ArrayList<>();
        answer.body().path("entry").forEach(entry -> found.add(entry.path("resource")));
        return found;
    }

    @Override
    public void probe() throws TargetAwayException, InterruptedException {
        Answer answer = call(
                HttpRequest.newBuilder(URI.create(base + "/Patient?_elements=id&_count=1"))
                        .header("Cache-Control", "no-cache")
                        .GET(),
                QUESTION);
        if (answer.status() >= 500) {
            throw new TargetAwayException("The server at " + base + " cannot work: it answers " + answer.status());
        }
    }

    /** @return the answer to a GET below the FHIR base */
    Answer get(String path) throws TargetAwayException, InterruptedException {
        return call(HttpRequest.newBuilder(URI.create(base + path)).GET(), QUESTION);
    }

    /** @return status of a GET beside the FHIR base, where an Osteon server has its health */
    int statusBeside(String path) throws TargetAwayException, InterruptedException {
        return exchange(
                        HttpRequest.newBuilder(URI.create(base.replaceAll("/fhir$", "") + path))
                                .GET(),
                        QUESTION)
                .statusCode();
    }

    private HttpRequest.Builder post(String path, String mediaType, byte[] body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofByteArray(body));
    }

    private Answer call(HttpRequest.Builder request, Duration longest)
            throws TargetAwayException, InterruptedException {
        HttpResponse<byte[]> response = exchange(request.header("Accept", "application/fhir+json"), longest);
        int status = response.statusCode();
        if (NOT_NOW.contains(status)) {
            throw new TargetAwayException("The server at " + base + " is not ready: it answers " + status);
        }
        if (status == 401) {
            throw new TargetAwayException(
                    "The server at " + base + " asks for a token that it accepts; --token-file names one");
        }
        try {
            return new Answer(status, JSON.readTree(response.body()));
        } catch (IOException e) {
            return new Answer(status, JSON.missingNode());
        }
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request, Duration longest)
            throws TargetAwayException, InterruptedException {
        try {
            if (tokenFile != null) {
                request.setHeader(
                        "Authorization", "Bearer " + Files.readString(tokenFile).strip());
            }
        } catch (IOException e) {
            throw new TargetAwayException(tokenFile + " cannot be read");
        }
        try {
            return http.send(request.timeout(longest).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new TargetAwayException("No server answers at " + base + "; --to names another");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
