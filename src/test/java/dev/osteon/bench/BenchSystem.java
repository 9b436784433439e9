package dev.osteon.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.osteon.support.KeyServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server that is measured, and how its hooks are called. */
final class BenchSystem implements AutoCloseable {
    static final String SERVICE = "radiotherapy-referral";
    private static final String ISSUED_FOR = "https://cds.example.org/cds-services/";
    private static final int RSA_BITS = 2048;
    /** As docs/operate.md has it, for all servers alike. */
    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-XX:+UseTransparentHugePages");

    private static final String PEER_SERVICE = "one-action";

    final String name;
    final BenchServer server;
    private final KeyServer keys;
    private final String service;
    /** Tokens count once, and making one takes time that is not the server's: they are made before they are needed. */
    private final Queue<String> tokens = new ConcurrentLinkedQueue<>();

    private BenchSystem(String name, String service, KeyServer keys, BenchServer server) {
        this.name = name;
        this.service = service;
        this.keys = keys;
        this.server = server;
    }

    /** @return Osteon with its default settings, and bodies of any size for records of any size */
    static BenchSystem open(Path folder, int port) throws IOException {
        return osteon("Osteon", folder, port, null, "--osteon.hooks.max-body-size=100MB");
    }

    /** @return Osteon that asks each call for a token and keeps an audit trail */
    static BenchSystem required(Path folder, int port) throws IOException, JOSEException {
        KeyServer keys = new KeyServer();
        keys.key = new RSAKeyGenerator(RSA_BITS).keyID("bench").generate();
        keys.keys = new JWKSet(keys.key);
        return osteon(
                "Osteon, `required` with audit",
                folder,
                port,
                keys,
                "--osteon.security=required",
                "--osteon.requests-per-second=0",
                "--osteon.base-url=https://cds.example.org/",
                "--osteon.clients.bench.issuer=" + KeyServer.ISSUER,
                "--osteon.clients.bench.jwks=" + keys.jwks());
    }

    private static BenchSystem osteon(String name, Path folder, int port, KeyServer keys, String... settings)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("java", "-Xmx768m"));
        command.addAll(JVM);
        command.addAll(List.of("-jar", "target/osteon.jar"));
        command.add("--server.port=" + port);
        command.add("--osteon.data-folder=" + folder.resolve("data-" + port));
        command.addAll(List.of(settings));
        Path log = folder.resolve(port + ".log");
        return new BenchSystem(name, SERVICE, keys, new BenchServer(port, "/actuator/health/readiness", log, command));
    }

    /** @return HAPI's own server, {@code bench/peer} */
    static BenchSystem peer(Path folder, int port) throws IOException {
        List<String> command = List.of(
                "env",
                "JAVA_OPTIONS=-Xmx2g " + String.join(" ", JVM),
                "bench/peer/start",
                "--server.port=" + port,
                "--peer.data=" + folder.resolve("data-" + port));
        return new BenchSystem(
                "HAPI, one action",
                PEER_SERVICE,
                null,
                new BenchServer(port, "/fhir/Patient?_summary=count", folder.resolve(port + ".log"), command));
    }

    boolean isPeer() {
        return service.equals(PEER_SERVICE);
    }

    /** Makes so many tokens ahead, if this server asks for them. */
    void prepare(int calls) {
        while (keys != null && tokens.size() < calls) {
            tokens.add(newToken());
        }
    }

    private String newToken() {
        return keys.bearer(
                keys.header(JWSAlgorithm.RS384).build(),
                KeyServer.claims(ISSUED_FOR + service, Instant.now()).build());
    }

    String discovery() {
        return server.http.get("/cds-services").body();
    }

    /**
     * A call of the peer, which asks for the patient alone and reads whatever else is sent under that key as well. It fetches from the FHIR server that it is
     * told of, so from itself.
     *
     * @param asOsteon the same call as Osteon gets it
     */
    BenchCall calls(String asOsteon, boolean prefetch) throws IOException {
        if (!isPeer()) {
            return calls(asOsteon);
        }
        ObjectMapper json = new ObjectMapper();
        ObjectNode request = (ObjectNode) json.readTree(asOsteon);
        request.put("fhirServer", server.http.base() + "/fhir");
        ObjectNode sent = request.putObject("prefetch");
        if (prefetch) {
            sent.set("item1", HookRequest.broughtAlong(asOsteon));
        }
        return calls(request.toString());
    }

    /** @return calls with that body */
    BenchCall calls(String body) {
        URI address = URI.create(server.http.base() + "/cds-services/" + service);
        return new BenchCall(address, body, keys == null ? null : tokens, this::newToken);
    }

    @Override
    public void close() {
        server.close();
        if (keys != null) {
            keys.close();
        }
    }
}
