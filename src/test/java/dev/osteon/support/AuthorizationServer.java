package dev.osteon.support;

import com.nimbusds.jose.JOSEObjectType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A real authorization server, with discovery, keys and tokens, on this machine. */
public final class AuthorizationServer implements AutoCloseable {
    private static final String NAME = "hospital";
    static final int FIVE_MINUTES = 300;

    private final MockOAuth2Server server = new MockOAuth2Server();

    public AuthorizationServer() {
        server.start();
        // The first answer of a new process takes longer than anybody waits for keys.
        read(server.wellKnownUrl(NAME).url());
        read(server.jwksUrl(NAME).url());
    }

    private static void read(URL address) {
        try (InputStream answer = address.openStream()) {
            answer.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return its {@code iss} */
    public String issuer() {
        return issuer(NAME);
    }

    /** @return the {@code iss} of another realm of it, with keys of its own */
    public String issuer(String name) {
        return server.issuerUrl(name).toString();
    }

    /** A token that is being described. */
    public final class Token {
        private final Map<String, Object> claims = new HashMap<>();
        private String realm = NAME;
        private String audience;
        private long seconds = FIVE_MINUTES;

        public Token scope(String scopes) {
            claims.put("scope", scopes);
            return this;
        }

        public Token claim(String name, Object value) {
            claims.put(name, value);
            return this;
        }

        public Token patient(String id) {
            return claim("patient", id);
        }

        public Token realm(String name) {
            realm = name;
            return this;
        }

        public Token audience(String url) {
            audience = url;
            return this;
        }

        public Token lasting(long forSeconds) {
            seconds = forSeconds;
            return this;
        }

        /** @return the token, signed */
        public String serialize() {
            return server.issueToken(
                            realm,
                            "app",
                            new DefaultOAuth2TokenCallback(
                                    realm, "user-1", JOSEObjectType.JWT.getType(), List.of(audience), claims, seconds))
                    .serialize();
        }

        /** @return the value of the header {@code Authorization} */
        public String bearer() {
            return "Bearer " + serialize();
        }
    }

    public Token token() {
        return new Token();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
