package dev.osteon.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
    private static final String ADDRESS = "192.0.2.1";

    private static void refused(BodyReader reader, InputStream body, int status) {
        assertThatThrownBy(() -> reader.read(body, ADDRESS, InputStream::readAllBytes))
                .isInstanceOfSatisfying(
                        BodyRefusedException.class, e -> assertThat(e.status()).isEqualTo(status));
    }

    /** A byte each five milliseconds, and no end. */
    private static final class Dripping extends InputStream {
        @Override
        public int read() {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            bytes[offset] = (byte) read();
            return 1;
        }
    }

    @Test
    @DisplayName("a body that drips or stands still is given up with 408")
    void slow() {
        refused(new BodyReader(Duration.ofMillis(50), 100_000), new Dripping(), 408);
        refused(
                new BodyReader(Duration.ofMinutes(1), 1),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new SocketTimeoutException();
                    }
                },
                408);
    }

    @Test
    @DisplayName("a body that comes fast enough is read whole")
    void whole() throws IOException {
        byte[] body = new byte[1_000_000];
        assertThat(new BodyReader(Duration.ofMinutes(1), 1)
                        .read(new ByteArrayInputStream(body), ADDRESS, InputStream::readAllBytes))
                .isEqualTo(body);
    }

    @Test
    @DisplayName(
            "an address that begins too many bodies gets 503; another one does not, and it may again when they end")
    void tooMany() throws Exception {
        BodyReader reader = new BodyReader(Duration.ofMinutes(1), 1);
        CountDownLatch begun = new CountDownLatch(BodyReader.AT_ONCE);
        CountDownLatch mayEnd = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < BodyReader.AT_ONCE; i++) {
            Thread thread = new Thread(() -> {
                try {
                    reader.read(InputStream.nullInputStream(), ADDRESS, body -> {
                        begun.countDown();
                        try {
                            mayEnd.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return body.readAllBytes();
                    });
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            thread.start();
            threads.add(thread);
        }
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        refused(reader, InputStream.nullInputStream(), 503);
        assertThat(reader.read(InputStream.nullInputStream(), "192.0.2.2", InputStream::readAllBytes))
                .isEmpty();
        mayEnd.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(reader.read(InputStream.nullInputStream(), ADDRESS, InputStream::readAllBytes))
                .isEmpty();
    }
}
