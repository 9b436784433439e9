package dev.osteon.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;

/** Public keys from where configuration says they are. */
final class KeySets {
    /** An unknown {@code kid} makes us look for new keys; no more often than twice in this time, or strangers could use us against an EHR. */
    static final Duration REFETCH_INTERVAL = Duration.ofSeconds(30);

    private static final int TIMEOUT_MILLIS = 1_000;
    private static final int MAX_BYTES = 200_000;

    private KeySets() {}

    /** @throws IllegalArgumentException when the place is a file that holds no keys */
    static JWKSource<SecurityContext> of(URI place, TokenRules rules) {
        if ("file".equals(place.getScheme())) {
            try {
                return new ImmutableJWKSet<>(JWKSet.load(new File(place.getSchemeSpecificPart())));
            } catch (IOException | ParseException e) {
                throw new IllegalArgumentException("the key file " + place + " cannot be read as a JWK Set", e);
            }
        }
        try {
            return JWKSourceBuilder.create(place.toURL(), new Retriever())
                    .cache(rules.keysFor().toMillis(), 2L * TIMEOUT_MILLIS)
                    .refreshAheadCache(false)
                    .rateLimited(REFETCH_INTERVAL.toMillis())
                    .outageTolerant(rules.keysFor().plus(rules.keysWhenAway()).toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("the address of keys " + place + " is none", e);
        }
    }

    /** @return the text at that address; redirects are not followed, and neither time nor length is without limit */
    static String fetch(URL address) throws IOException {
        return new Retriever().retrieveResource(address).getContent();
    }

    /** Asks that address and no other. */
    private static final class Retriever extends DefaultResourceRetriever {
        Retriever() {
            super(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_BYTES);
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
            HttpURLConnection connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
