package dev.osteon.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Whom a server with {@code osteon.security=required} trusts, and the tokens by which they call it: an EHR, and an authorization server. */
public final class Trust implements AutoCloseable {
    private static final String BASE = "https://cds.example.org";
    private static final String HOOKS = "/cds-services";
    private static final int AN_HOUR = 3600;

    private final KeyServer ehr = new KeyServer();
    private final AuthorizationServer authorization = new AuthorizationServer();

    /** @return the settings of such a server */
    public Map<String, String> settings() {
        return Map.of(
                "osteon.security",
                "required",
                "osteon.base-url",
                BASE,
                "osteon.clients.ours.issuer",
                KeyServer.ISSUER,
                "osteon.clients.ours.jwks",
                ehr.jwks().toString(),
                "osteon.access.authorization-servers.hospital.issuer",
                authorization.issuer());
    }

    /**
     * @param path of a request, beginning with a slash
     * @return a new value of its header {@code Authorization}: of a hook that of the EHR, good for one call; of all else that of somebody who may do everything;
     *     null where everybody may ask
     */
    public String authorization(String path) {
        if (path.equals(HOOKS) || path.startsWith("/actuator/health")) {
            return null;
        }
        return path.startsWith(HOOKS)
                ? ehr.bearer(BASE + path, Instant.now())
                : "Bearer " + access(AuthorizationServer.FIVE_MINUTES);
    }

    /**
     * @param folder where to
     * @return a file with the token of somebody who may do everything, as commands take it
     */
    public Path tokenFile(Path folder) {
        try {
            return Files.writeString(folder.resolve("token"), access(AN_HOUR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String access(int seconds) {
        return authorization
                .token()
                .audience(BASE + "/fhir")
                .scope("system/*.cruds")
                .lasting(seconds)
                .serialize();
    }

    @Override
    public void close() {
        authorization.close();
        ehr.close();
    }
}
