package dev.osteon.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.osteon.loading.Target;
import dev.osteon.support.Http;
import dev.osteon.support.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class HotFolderOnPostgresTest extends PostgresServer implements HotFolderContract {
    @Autowired
    private Target store;

    @Autowired
    private DataSource dataSource;

    @Test
    @DisplayName("osteon.loading.watch names the folder of a running server")
    void watched(@Value("${osteon.loading.watch}") Path folder) throws IOException {
        Path unfinished = Files.writeString(
                folder.resolve("watched.json.part"), "{\"resourceType\": \"Patient\", \"id\": \"hot-watched\"}");
        Files.move(unfinished, folder.resolve("watched.json"));
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(folder.resolve("done/watched.json")));
        assertThat(http.get("/fhir/Patient/hot-watched").status()).isEqualTo(200);
    }

    @Override
    public Http http() {
        return http;
    }

    @Override
    public Target store() {
        return store;
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }
}
