package dev.osteon;

import dev.osteon.clients.CardLink;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.clients.ClientSettings;
import dev.osteon.feedback.CardIds;
import dev.osteon.security.TokenRules;
import dev.osteon.security.TrustedIssuer;
import dev.osteon.validation.ProfilePolicy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Every key of ours; a key below {@code osteon} that is not here stops the start, so that a misspelt one is not silently
 * ignored.
 *
 * @param dataFolder the one folder the server writes to; created when it is not there
 * @param security whether tokens are asked for
 * @param securityOpenOnNetwork allows {@code osteon.security=open} on an address that other machines can reach
 * @param demo loads the demonstration patient at the first start on an empty embedded store
 * @param baseUrl how clients reach this server, without {@code /fhir}; null: as each request says
 * @param timeZone the site's time zone, for times without one and for "today"
 * @param language BCP 47 tag of the language of the cards
 * @param units analyte to the UCUM unit that its results are shown in besides the one reported
 * @param requestsPerSecond how often one client may call; 0: as often as it likes; null: 500 where tokens are asked for, else 0
 * @param parameters rule parameters: kebab-case name of the CQL parameter to a CQL literal
 * @param cors which web pages may call the server
 * @param validation what written resources are held against
 * @param createSchema whether a start makes the tables of PostgreSQL and brings them up to date
 * @param fhir what concerns the FHIR endpoint alone
 * @param loading what the server loads by itself
 * @param hooks what concerns CDS Hooks alone
 * @param access who may reach the FHIR endpoint where tokens are asked for
 * @param audit the audit trail
 * @param cardKey secret by which cards are known again, at least 32 characters; null: one is made and kept in the store
 * @param ehr FHIR servers of EHRs that are asked for what a hook request lacks
 * @param defaultClient name of the client profile for callers whom no verified token tells apart
 * @param topics code of a topic to whether it is shown: {@code on}, {@code off} or {@code silent}
 * @param links name to a link that the site puts on cards
 * @param clients name of a calling system to what is particular about it
 */
@ConfigurationProperties(prefix = "osteon", ignoreUnknownFields = false)
public record OsteonProperties(
        @DefaultValue("./data") Path dataFolder,
        @DefaultValue("open") SecurityMode security,
        @DefaultValue("false") boolean securityOpenOnNetwork,
        @DefaultValue("true") boolean demo,
        URI baseUrl,
        @DefaultValue("UTC") ZoneId timeZone,
        @DefaultValue("en") String language,
        @DefaultValue Map<String, String> units,
        Integer requestsPerSecond,
        @DefaultValue Map<String, String> parameters,
        @DefaultValue Cors cors,
        @DefaultValue Validation validation,
        @DefaultValue("true") boolean createSchema,
        @DefaultValue Fhir fhir,
        @DefaultValue LoadingProperties loading,
        @DefaultValue Hooks hooks,
        @DefaultValue AccessProperties access,
        @DefaultValue AuditProperties audit,
        String cardKey,
        @DefaultValue Ehr ehr,
        @DefaultValue("standard") String defaultClient,
        @DefaultValue Map<String, String> topics,
        @DefaultValue Map<String, CardLink> links,
        @DefaultValue Map<String, ClientSettings> clients) {

    /** Checks what the types alone do not say. */
    public OsteonProperties {
        if (baseUrl != null && (!baseUrl.isAbsolute() || baseUrl.getHost() == null)) {
            throw new IllegalArgumentException(
                    "osteon.base-url must be an absolute URL such as https://fhir.example.org");
        }
        if (cardKey != null && cardKey.length() < CardIds.MIN_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "osteon.card-key must have at least " + CardIds.MIN_KEY_BYTES + " characters");
        }
        // Refuses what cannot be meant.
        new ClientProfiles(clients, defaultClient);
    }

    /** @return the systems whose tokens count */
    List<TrustedIssuer> trustedIssuers() {
        return clients.values().stream()
                .filter(client -> client.issuer() != null && !client.jwks().isEmpty())
                .map(client -> new TrustedIssuer(client.issuer(), client.jwks(), client.audiences()))
                .toList();
    }

    /** @return the client profiles; the one place that makes them, so that what starts is what was checked */
    ClientProfiles clientProfiles() {
        return new ClientProfiles(clients, defaultClient);
    }

    /**
     * Cross-origin rules.
     *
     * @param allowedOrigins origins such as {@code https://ehr.example.org}; {@code *} may stand for a part
     */
    public record Cors(@DefaultValue List<String> allowedOrigins) {}

    /**
     * Validation of what is written.
     *
     * @param packagesFolder folder of FHIR packages besides ours; null: {@code packages} in the data folder
     * @param profiles profile id to what happens to a resource that claims the profile and does not keep to it
     */
    public record Validation(
            Path packagesFolder, @DefaultValue Map<String, ProfilePolicy> profiles) {}

    /**
     * The FHIR endpoint.
     *
     * @param maxBodySize longest request body that is read
     * @param maxConcurrent how many requests are worked on at once
     * @param maxPageSize longest page of a search
     * @param queryTimeout longest time for one query of the database
     * @param subscriptionEndpoints addresses that subscriptions may be delivered to
     */
    public record Fhir(
            @DefaultValue("100MB") DataSize maxBodySize,
            @DefaultValue("100") int maxConcurrent,
            @DefaultValue("1000") int maxPageSize,
            @DefaultValue("60s") Duration queryTimeout,
            @DefaultValue List<URI> subscriptionEndpoints) {

        /** Checks what the types alone do not say. */
        public Fhir {
            if (maxConcurrent < 1 || maxPageSize < 1 || queryTimeout.toMillis() < 1) {
                throw new IllegalArgumentException(
                        "osteon.fhir.max-concurrent and osteon.fhir.max-page-size are at least 1,"
                                + " and osteon.fhir.query-timeout is a time such as 60s");
            }
            if (subscriptionEndpoints.stream().anyMatch(endpoint -> endpoint.getHost() == null)) {
                throw new IllegalArgumentException(
                        "osteon.fhir.subscription-endpoints are absolute URLs such as https://hooks.example.org/osteon");
            }
        }
    }

    /**
     * CDS Hooks.
     *
     * @param maxBodySize longest request body that is read
     * @param maxConcurrent how many calls are worked on at once
     * @param deadline longest time that is spent on one
     * @param openDiscovery whether discovery is answered without a token where tokens are asked for
     * @param jwt what tokens of clients have to keep to
     */
    public record Hooks(
            @DefaultValue("10MB") DataSize maxBodySize,
            @DefaultValue("64") int maxConcurrent,
            @DefaultValue("4s") Duration deadline,
            @DefaultValue("true") boolean openDiscovery,
            @DefaultValue Jwt jwt) {

        /** Checks what the types alone do not say. */
        public Hooks {
            if (maxConcurrent < 1 || deadline.toMillis() < 1) {
                throw new IllegalArgumentException(
                        "osteon.hooks.max-concurrent is at least 1, and osteon.hooks.deadline a time such as 4s");
            }
        }
    }

    /**
     * Tokens of CDS clients.
     *
     * @param algorithms signature algorithms that are accepted
     * @param clockSkew by how much the clocks of client and server may differ
     * @param maxLifetime longest time between {@code iat} and {@code exp}
     * @param keysFor how long fetched keys are used without asking again
     * @param keysWhenAway how much longer they are used while their address does not answer
     */
    public record Jwt(
            @DefaultValue({"ES384", "RS384"}) Set<String> algorithms,
            @DefaultValue("60s") Duration clockSkew,
            @DefaultValue("1h") Duration maxLifetime,
            @DefaultValue("5m") Duration keysFor,
            @DefaultValue("4h") Duration keysWhenAway) {

        /** Checks what the types alone do not say. */
        public Jwt {
            new TokenRules(algorithms, clockSkew, maxLifetime, keysFor, keysWhenAway);
        }

        TokenRules rules() {
            return new TokenRules(algorithms, clockSkew, maxLifetime, keysFor, keysWhenAway);
        }
    }

    /**
     * FHIR servers of EHRs.
     *
     * @param allowedServers FHIR bases that may be called
     * @param allowedNetworks private networks whose addresses may be connected to, in CIDR notation
     * @param deadline for everything that one hook request needs
     * @param maxSize of everything that is read for one hook request
     */
    public record Ehr(
            @DefaultValue List<URI> allowedServers,
            @DefaultValue List<String> allowedNetworks,
            @DefaultValue("2s") Duration deadline,
            @DefaultValue("10MB") DataSize maxSize) {}
}
