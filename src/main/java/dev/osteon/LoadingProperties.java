package dev.osteon;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Loading by the server itself.
 *
 * @param watch folder whose files are loaded; null: none
 * @param quietTime how long a file has to stay as it is until it counts as written
 * @param importFrom addresses that {@code $import} may fetch from
 */
public record LoadingProperties(
        Path watch,
        @DefaultValue("10s") Duration quietTime,
        @DefaultValue List<URI> importFrom) {

    /** Checks what the types alone do not say. */
    public LoadingProperties {
        if (importFrom.stream().anyMatch(address -> address.getHost() == null)) {
            throw new IllegalArgumentException(
                    "osteon.loading.import-from are absolute URLs such as https://export.example.org/bulk");
        }
    }
}
