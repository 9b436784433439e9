package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes more than a share of the server leaves the others unharmed: a hook is answered meanwhile. */
interface UnharmedContract {
    /** More than the server has threads. */
    int CONNECTIONS = 300;

    /** @return the server, for somebody who may do everything */
    Http authorized();

    /** @return the answer of a hook to a good call about a patient of the store */
    Answer hook();

    /** Well before the server loses its patience with whoever keeps it waiting, which is after 20 seconds. */
    private void hookIsAnswered() {
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> hook().status() == 200);
    }

    /** A connection from another address of this machine, so that it is another caller. */
    private Socket connect() throws IOException {
        URI address = URI.create(authorized().base());
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}), 0));
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        return socket;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /cds-services/radiotherapy-referral HTTP/1.1\r\nHost: a\r\nX-Slow: ",
                "POST /cds-services/radiotherapy-referral HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\n\r\n{",
                "POST /fhir HTTP/1.1\r\nHost: a\r\nContent-Type: application/fhir+json\r\nContent-Length: 1000\r\n\r\n{",
                // Those are refused at once, and the rest of them must not be waited for.
                "POST /nowhere HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{",
                "POST /fhir HTTP/1.1\r\nHost: a\r\nContent-Type: application/fhir+json\r\nContent-Length: 999999999\r\n\r\n{",
                "POST /nowhere HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1",
                "GET /actuator/health/liveness HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{"
            })
    @DisplayName("slow loris: more connections than threads, each with half a request")
    default void slowLoris(String half) throws IOException {
        hookIsAnswered();
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                Socket socket = connect();
                sockets.add(socket);
                socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            }
            for (int round = 0; round < 3; round++) {
                hookIsAnswered();
                for (Socket socket : sockets) {
                    drip(socket);
                }
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException refused) {
            // Those that are too many are sent away, which is what this is about.
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    @DisplayName("huge bundles, too long ones and full ones, several at once")
    default void hugeBundles() {
        byte[] tooLong = new byte[101 * 1024 * 1024];
        Arrays.fill(tooLong, (byte) ' ');
        StringBuilder full = new StringBuilder("{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": [");
        String entry = "{\"resource\": {\"resourceType\": \"Location\", \"id\": \"huge-%d\", \"name\": \"%s\"},"
                + " \"request\": {\"method\": \"GET\", \"url\": \"Location/huge-%d\"}}";
        for (int i = 0; i < 400; i++) {
            full.append(i == 0 ? "" : ",").append(entry.formatted(i, "x".repeat(20_000), i));
        }
        byte[] bundle = full.append("]}").toString().getBytes(StandardCharsets.UTF_8);
        List<CompletableFuture<Answer>> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            byte[] body = i % 2 == 0 ? bundle : tooLong;
            running.add(CompletableFuture.supplyAsync(
                    () -> authorized().sendBytes("POST", "/fhir", body), task -> new Thread(task).start()));
        }
        do {
            hookIsAnswered();
        } while (!running.stream().allMatch(CompletableFuture::isDone));
        assertThat(running.get(0).join().status()).isEqualTo(200);
        assertThat(running.get(2).join().status()).isEqualTo(200);
    }
}
