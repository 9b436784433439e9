package dev.osteon.ehr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** An EHR's FHIR server that answers each query with what it was given, a few resources a page, or fails as a test wants it to. */
final class FaultyEhr implements AutoCloseable {
    /** What is done instead of an answer. */
    interface Fault {
        void on(HttpExchange exchange) throws IOException;
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final UnaryOperator<String> data;
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    final List<String> queries = new CopyOnWriteArrayList<>();
    final List<String> authorizations = new CopyOnWriteArrayList<>();
    int pageSize = 1_000;

    /** @param data the body for a query such as {@code Condition?patient=1} */
    FaultyEhr(UnaryOperator<String> data) {
        this.data = data;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/r4", this::handle);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/r4";
    }

    /** Makes every query for that type fail. */
    void fail(String type, Fault fault) {
        faults.put(type, fault);
    }

    void forget() {
        faults.clear();
        queries.clear();
        authorizations.clear();
        pageSize = 1_000;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String uri = exchange.getRequestURI().toString();
        String query = uri.substring("/r4/".length());
        queries.add(query);
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        Fault fault = faults.get(query.split("[?/]")[0]);
        try (exchange) {
            if (fault != null) {
                fault.on(exchange);
            } else {
                send(exchange, 200, "application/fhir+json", page(query));
            }
        }
    }

    private String page(String query) throws IOException {
        int page = query.contains("&page=") ? Integer.parseInt(query.replaceFirst(".*&page=", "")) : 0;
        String whole = query.replaceFirst("&page=.*", "");
        JsonNode answer = JSON.readTree(data.apply(whole));
        if (answer instanceof ObjectNode bundle && bundle.path("entry").size() > pageSize) {
            ArrayNode entries = JSON.createArrayNode();
            for (int i = page * pageSize;
                    i < Math.min((page + 1) * pageSize, bundle.path("entry").size());
                    i++) {
                entries.add(bundle.path("entry").get(i));
            }
            boolean last = (page + 1) * pageSize >= bundle.path("entry").size();
            bundle.set("entry", entries);
            bundle.remove("link");
            if (!last) {
                link(bundle, base() + "/" + whole + "&page=" + (page + 1));
            }
        }
        return answer.toString();
    }

    static void link(ObjectNode bundle, String next) {
        bundle.putArray("link").addObject().put("relation", "next").put("url", next);
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
