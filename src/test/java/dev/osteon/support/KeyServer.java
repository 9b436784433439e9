package dev.osteon.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A CDS client with a JWK Set at an address of its own, as an EHR has it. */
public final class KeyServer implements AutoCloseable {
    public static final String ISSUER = "https://ehr.example.org/fhir";

    private final HttpServer server;
    private final AtomicInteger fetches = new AtomicInteger();
    public volatile JWKSet keys;
    public volatile int status = 200;
    public volatile JWK key;

    public KeyServer() {
        try {
            key = newEcKey("first");
            keys = new JWKSet(key);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            fetches.incrementAndGet();
            byte[] body = keys.toPublicJWKSet().toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    public static JWK newEcKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_384).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** @return where the keys are */
    public URI jwks() {
        return address().resolve("/jwks.json");
    }

    public int fetches() {
        return fetches.get();
    }

    public JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .jwkURL(jwks());
    }

    /** @return the claims of a token of five minutes that nothing is wrong with */
    public static JWTClaimsSet.Builder claims(String audience, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString());
    }

    /** @return the value of the header {@code Authorization} */
    public String bearer(JWSHeader header, JWTClaimsSet claims) {
        return bearer(header, claims, key);
    }

    public static String bearer(JWSHeader header, JWTClaimsSet claims, JWK key) {
        try {
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new DefaultJWSSignerFactory().createJWSSigner(key, header.getAlgorithm()));
            return "Bearer " + jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return a good token for that address */
    public String bearer(String audience, Instant now) {
        return bearer(header(JWSAlgorithm.ES384).build(), claims(audience, now).build());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
