package dev.osteon;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Bodies that were answered without being read to their end, as those of refused requests are. The container would wait for the rest, a
 * thread for each, as long as the client likes; here the client has a moment to send what is on the way, and then the connection is closed with the answer.
 */
final class UnreadBodies extends ValveBase {
    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final int MOST = 2_000_000;
    private static final long PAUSE_MILLIS = 10;

    UnreadBodies() {
        super(true);
    }

    /** @return puts this before everything else in the embedded container */
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> customizer() {
        return factory -> factory.addEngineValves(new UnreadBodies());
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        try {
            getNext().invoke(request, response);
        } finally {
            if (!request.isAsync() && !request.isFinished()) {
                end(request, response);
            }
        }
    }

    private static void end(Request request, Response response) {
        try {
            if (drained(request)) {
                return;
            }
            if (!response.isCommitted()) {
                response.setHeader("Connection", "close");
            }
            response.finishResponse();
        } catch (IOException e) {
            // The client is gone.
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, e);
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    /** @return whether the rest came within the moment. Of chunks nobody can say that, for the length of one may come by halves */
    private static boolean drained(Request request) throws IOException, InterruptedException {
        InputStream rest = request.getStream();
        byte[] buffer = new byte[8_192];
        long deadline = System.nanoTime() + MOMENT.toNanos();
        int read = 0;
        while (request.getContentLengthLong() >= 0 && read < MOST && System.nanoTime() < deadline) {
            if (request.isFinished()) {
                return true;
            }
            // Looks whether something has come, and does not wait for it.
            request.getCoyoteRequest().action(ActionCode.AVAILABLE, Boolean.TRUE);
            if (rest.available() > 0) {
                read += Math.max(0, rest.read(buffer));
            } else {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        return request.isFinished();
    }
}
