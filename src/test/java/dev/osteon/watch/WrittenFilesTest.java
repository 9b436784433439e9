package dev.osteon.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a file counts as written. */
class WrittenFilesTest {
    @TempDir
    private Path folder;

    private final AtomicLong seconds = new AtomicLong();

    private WrittenFiles files() {
        return new WrittenFiles(folder, Duration.ofSeconds(10), () -> Duration.ofSeconds(seconds.get())
                .toNanos());
    }

    private List<String> lookAfter(WrittenFiles files, int more) throws IOException {
        seconds.addAndGet(more);
        return files.look().stream().map(file -> file.getFileName().toString()).toList();
    }

    @Test
    @DisplayName("a file that grows is left alone until it has not grown for a while")
    void growing() throws IOException {
        WrittenFiles files = files();
        Path file = Files.writeString(folder.resolve("labs.ndjson"), "{\"resourceType\": \"Pat");
        assertThat(lookAfter(files, 0)).isEmpty();
        Files.writeString(file, "ient\"}\n", StandardOpenOption.APPEND);
        assertThat(lookAfter(files, 9)).isEmpty();
        assertThat(lookAfter(files, 9)).isEmpty();
        assertThat(lookAfter(files, 1)).containsExactly("labs.ndjson");
        assertThat(lookAfter(files, 1)).containsExactly("labs.ndjson");
    }

    @Test
    @DisplayName("names of what is not finished, folders and links are no files")
    void others() throws IOException {
        WrittenFiles files = files();
        for (String name : List.of(".hidden.json", "a.json.part", "b.TMP", "c.json.filepart", "d.json~")) {
            Files.writeString(folder.resolve(name), "{}");
        }
        Files.createDirectory(folder.resolve("done"));
        Path outside = Files.createTempFile("osteon", ".json");
        Files.createSymbolicLink(folder.resolve("link.json"), outside);
        lookAfter(files, 0);
        assertThat(lookAfter(files, 60)).isEmpty();
        Files.move(folder.resolve("a.json.part"), folder.resolve("a.json"));
        assertThat(lookAfter(files, 1)).isEmpty();
        assertThat(lookAfter(files, 10)).containsExactly("a.json");
        Files.delete(outside);
    }
}
