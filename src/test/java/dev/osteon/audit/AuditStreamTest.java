package dev.osteon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the trail promises, on a disk that loses everything that was not forced when the power goes. */
class AuditStreamTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A disk whose power goes before its n-th operation. */
    private static class Power implements AuditStream.Files {
        private final int goesBefore;
        private final boolean forces;
        private int operations;
        private final List<ByteArrayOutputStream> survived = new ArrayList<>();

        Power(int goesBefore, boolean forces) {
            this.goesBefore = goesBefore;
            this.forces = forces;
        }

        synchronized void operation() throws IOException {
            if (++operations >= goesBefore) {
                throw new IOException("no power");
            }
        }

        @Override
        public synchronized Disk next() throws IOException {
            operation();
            ByteArrayOutputStream forced = new ByteArrayOutputStream();
            survived.add(forced);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            return new Disk() {
                @Override
                public void append(ByteBuffer bytes) throws IOException {
                    // Half of it comes before the power goes.
                    written.write(bytes.array(), 0, bytes.limit() / 2);
                    operation();
                    written.write(bytes.array(), bytes.limit() / 2, bytes.limit() - bytes.limit() / 2);
                }

                @Override
                public void force() throws IOException {
                    operation();
                    if (forces) {
                        forced.writeBytes(written.toByteArray());
                        written.reset();
                    }
                }

                @Override
                public void cut(long length) throws IOException {
                    operation();
                }

                @Override
                public void close() {}
            };
        }

        synchronized Set<String> lines() {
            Set<String> lines = new TreeSet<>();
            survived.forEach(file -> {
                String text = file.toString(StandardCharsets.UTF_8);
                lines.addAll(
                        List.of(text.substring(0, text.lastIndexOf('\n') + 1).split("\n")));
            });
            return lines;
        }
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** Four callers write until the power goes; returns what they were told is safe. */
    private static Set<String> acknowledged(Power power, int lines) throws InterruptedException {
        Set<String> told = new ConcurrentSkipListSet<>();
        CountDownLatch done = new CountDownLatch(4);
        AuditStream stream = new AuditStream(power, 40, Duration.ofMillis(150));
        for (int caller = 0; caller < 4; caller++) {
            int number = caller;
            new Thread(() -> {
                        try {
                            for (int i = 0; i < lines; i++) {
                                String line = number + "-" + i;
                                stream.append(() -> bytes(line));
                                stream.sync();
                                told.add(line);
                            }
                        } catch (AuditUnavailableException e) {
                            // The power is gone, and this caller gets no answer.
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }
        done.await();
        stream.close();
        return told;
    }

    @Test
    @DisplayName("whenever the power goes, what was acknowledged is on the disk")
    void power() throws InterruptedException {
        int told = 0;
        for (int step = 1; step <= 24; step++) {
            Power power = new Power(step, true);
            Set<String> acknowledged = acknowledged(power, 5);
            assertThat(power.lines()).as("power gone before operation %d", step).containsAll(acknowledged);
            told += acknowledged.size();
        }
        assertThat(told).as("answers that were given at all").isGreaterThan(20);
    }

    @Test
    @DisplayName("without the sync of the disk the same check finds losses, so it does look")
    void mutant() throws InterruptedException {
        Power power = new Power(12, false);
        Set<String> acknowledged = acknowledged(power, 5);
        assertThat(acknowledged).isNotEmpty();
        assertThat(power.lines()).doesNotContainAnyElementsOf(acknowledged);
    }

    @Test
    @DisplayName("while the disk fails nobody gets an answer; when it is back nothing is missing")
    void diskComesBack() throws IOException {
        Power power = new Power(Integer.MAX_VALUE, true) {
            private int refusals = 3;

            @Override
            public synchronized Disk next() throws IOException {
                if (refusals-- > 0) {
                    throw new IOException("disk full");
                }
                return super.next();
            }
        };
        try (AuditStream stream = new AuditStream(power, 1_000, Duration.ofMillis(200))) {
            stream.append(() -> bytes("first"));
            assertThatThrownBy(stream::sync).isInstanceOf(AuditUnavailableException.class);
            assertThatThrownBy(stream::checkWorks).isInstanceOf(AuditUnavailableException.class);
            Awaitility.await().atMost(PATIENCE).ignoreExceptions().untilAsserted(stream::sync);
            stream.checkWorks();
            assertThat(power.lines()).contains("first");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX) // others have no device that is always full
    @DisplayName("on a full disk nobody gets an answer; when there is room again nothing is missing")
    void fullDisk(@TempDir Path folder) throws IOException {
        AuditFiles files = new AuditFiles(folder);
        AtomicBoolean full = new AtomicBoolean(true);
        AuditStream.Files disks = () ->
                full.get() ? Disk.of(FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE)) : files.next();
        try (AuditStream stream = new AuditStream(disks, 1_000, Duration.ofMillis(200))) {
            for (String line : List.of("first", "second")) {
                stream.append(() -> bytes(line));
                assertThatThrownBy(stream::sync).isInstanceOf(AuditUnavailableException.class);
                assertThatThrownBy(stream::checkWorks).isInstanceOf(AuditUnavailableException.class);
            }
            full.set(false);
            Awaitility.await().atMost(PATIENCE).ignoreExceptions().untilAsserted(stream::sync);
            stream.checkWorks();
            assertThat(files.read(files.moved(), 10).lines()).containsExactly("first", "second");
        }
    }

    @Test
    @DisplayName("callers that come together share one sync, and each line is there once")
    void together() throws InterruptedException {
        Power power = new Power(Integer.MAX_VALUE, true);
        List<String> lines = new ArrayList<>();
        AuditStream stream = new AuditStream(power, 1_000_000, PATIENCE);
        for (int i = 0; i < 5_000; i++) {
            String line = "line " + i;
            lines.add(line);
            stream.append(() -> bytes(line));
        }
        stream.sync();
        assertThat(power.lines()).containsExactlyInAnyOrderElementsOf(lines);
        assertThat(power.operations).isLessThan(5_000);
        stream.close();
        assertThatThrownBy(() -> stream.append(() -> bytes("late"))).isInstanceOf(AuditUnavailableException.class);
    }
}
