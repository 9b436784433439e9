package dev.osteon.support;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Resource;

/** Plain HTTP against a running server, as any client would speak it. */
public final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String base;
    private final List<String> headers;
    private final UnaryOperator<String> authorization;

    /** @param base address without a slash at its end, e.g. {@code http://127.0.0.1:8080} */
    public Http(String base) {
        this(base, List.of(), path -> null);
    }

    private Http(String base, List<String> headers, UnaryOperator<String> authorization) {
        this.base = base;
        this.headers = headers;
        this.authorization = authorization;
    }

    /** @return the same server, with this header on each request */
    public Http with(String header, String value) {
        return new Http(base, List.of(header, value), authorization);
    }

    /** @return the same server, with the header {@code Authorization} that this says for the path of each request; null for none */
    public Http authorizedBy(UnaryOperator<String> byPath) {
        return new Http(base, headers, byPath);
    }

    public String base() {
        return base;
    }

    /** An answer: status, headers and body. */
    public record Answer(int status, String body, HttpResponse<String> raw) {

        /** @return the body as a resource of the type that is asked for */
        public <T extends Resource> T as(Class<T> type) {
            return FhirContext.forR4Cached().newJsonParser().parseResource(type, body);
        }

        public Optional<String> header(String name) {
            return raw.headers().firstValue(name);
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** @return the whole answer, headers and all, to bytes that are sent as they are; the request asks for the connection to be closed */
    public String raw(String request) throws IOException {
        URI address = URI.create(base);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * @param path path and query, beginning with a slash
     * @param body null for none; sent as FHIR JSON unless a header says otherwise
     * @param headers names and values in turn
     */
    public Answer send(String method, String path, String body, String... headers) {
        return sendBytes(method, path, body == null ? null : body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** As {@link #send(String, String, String, String...)}, with any bytes as the body. */
    public Answer sendBytes(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(2));
        if (body != null) {
            request.setHeader("Content-Type", "application/fhir+json");
        }
        String authorized = authorization.apply(path);
        if (authorized != null) {
            request.setHeader("Authorization", authorized);
        }
        for (int i = 0; i < this.headers.size(); i += 2) {
            request.setHeader(this.headers.get(i), this.headers.get(i + 1));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
