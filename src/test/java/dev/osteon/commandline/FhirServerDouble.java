package dev.osteon.commandline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A server that takes every transaction and keeps none: for what a client does, whatever becomes of it. */
final class FhirServerDouble implements AutoCloseable {
    private static final String METADATA = "{\"resourceType\": \"CapabilityStatement\", \"fhirVersion\": \"4.0.1\","
            + " \"software\": {\"name\": \"Double\", \"version\": \"1\"}}";
    private static final String ACCEPTED = "{\"resourceType\": \"Bundle\", \"type\": \"transaction-response\"}";
    private static final String REFUSED =
            "{\"resourceType\": \"OperationOutcome\", \"issue\": [{\"severity\": \"error\"}]}";

    private final HttpServer server;
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final AtomicLong transactions = new AtomicLong();
    private volatile String token;
    private volatile long pause;

    FhirServerDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/fhir", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        authorizations.add(authorization);
        boolean transaction = exchange.getRequestMethod().equals("POST");
        boolean allowed = token == null || authorization.equals("Bearer " + token);
        if (transaction && allowed) {
            transactions.incrementAndGet();
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        byte[] body = (allowed ? transaction ? ACCEPTED : METADATA : REFUSED).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/fhir+json");
        exchange.sendResponseHeaders(allowed ? 200 : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/fhir";
    }

    /** Nobody is let in without it from now on. */
    void wants(String accepted) {
        token = accepted;
    }

    /** @param milliseconds that each transaction takes from now on */
    void takes(long milliseconds) {
        pause = milliseconds;
    }

    List<String> authorizations() {
        return authorizations;
    }

    long transactions() {
        return transactions.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
