package dev.osteon.support;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes what a server sends by itself. One for the test run. */
public final class HookReceiver {
    private static final List<String> RECEIVED = new CopyOnWriteArrayList<>();
    private static final HttpServer SERVER = start();

    private HookReceiver() {}

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                RECEIVED.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the address of the receiver */
    public static String base() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /** @return the address that the server under test may call */
    public static String allowed() {
        return base() + "/allowed";
    }

    /** @return method and path of each call so far */
    public static List<String> received() {
        return List.copyOf(RECEIVED);
    }
}
