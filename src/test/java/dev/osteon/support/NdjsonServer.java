package dev.osteon.support;

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

/** Another system that has files to fetch. One for the test run. */
public final class NdjsonServer {
    private static final Map<String, String> FILES = new ConcurrentHashMap<>();
    private static final Map<String, String> REDIRECTS = new ConcurrentHashMap<>();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final HttpServer SERVER = start();

    private NdjsonServer() {}

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String path = exchange.getRequestURI().getPath();
                ASKED.add(exchange.getRequestURI().toString());
                byte[] body = FILES.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
                if (REDIRECTS.containsKey(path)) {
                    exchange.getResponseHeaders().add("Location", REDIRECTS.get(path));
                    exchange.sendResponseHeaders(302, -1);
                } else if (FILES.containsKey(path)) {
                    exchange.getResponseHeaders().add("Content-Type", "application/fhir+ndjson");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                } else {
                    exchange.sendResponseHeaders(404, -1);
                }
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return its address */
    public static String base() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /** @return the address that the server under test may fetch from */
    public static String allowed() {
        return base() + "/bulk";
    }

    /** @return the address of the file */
    public static String put(String path, String content) {
        FILES.put(path, content);
        return base() + path;
    }

    /** @return the address that leads elsewhere */
    public static String redirect(String path, String to) {
        REDIRECTS.put(path, to);
        return base() + path;
    }

    /** @return what it was asked for, so far */
    public static List<String> asked() {
        return List.copyOf(ASKED);
    }
}
