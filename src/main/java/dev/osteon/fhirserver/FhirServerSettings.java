package dev.osteon.fhirserver;

import dev.osteon.validation.ProfilePolicy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/**
 * What the FHIR server must be told.
 *
 * @param dataFolder folder of the embedded store
 * @param baseUrl how clients reach the server, without {@code /fhir}; null: as each request says
 * @param version version of this build
 * @param implementationGuide canonical URL with version of the implementation guide that the server implements
 * @param demonstration loads the demonstration patient into an empty embedded store
 * @param packagesFolder folder of FHIR packages that resources are validated against besides ours; it need not exist
 * @param profilePolicies what happens to resources that do not keep to a profile, by profile id; enforced where nothing is said
 * @param allowedOrigins origins of web pages that may call the endpoint; {@code *} may stand for a part, {@code :*} for any port
 * @param timeZone the site's time zone
 * @param maxBodySize longest body of a request that is read
 * @param maxConcurrent how many requests are worked on at once
 * @param maxPageSize longest page of a search
 * @param queryTimeout longest time for one query of the database
 * @param createSchema whether the tables of a PostgreSQL database are made and brought up to date at start; else they are checked
 * @param subscriptionEndpoints addresses that subscriptions may be delivered to; without one there are none
 */
public record FhirServerSettings(
        Path dataFolder,
        URI baseUrl,
        String version,
        String implementationGuide,
        boolean demonstration,
        Path packagesFolder,
        Map<String, ProfilePolicy> profilePolicies,
        List<String> allowedOrigins,
        ZoneId timeZone,
        DataSize maxBodySize,
        int maxConcurrent,
        int maxPageSize,
        Duration queryTimeout,
        boolean createSchema,
        List<URI> subscriptionEndpoints) {

    private static final String STORE = "osteon";

    /** @return where the embedded store is, as H2 wants it: without the ending of its file */
    Path embeddedStore() {
        return folder(dataFolder).resolve(STORE);
    }

    /**
     * @param dataFolder folder of the embedded store
     * @return the file that a running server holds locked
     */
    public static Path embeddedStoreFile(Path dataFolder) {
        return folder(dataFolder).resolve(STORE + ".mv.db");
    }

    private static Path folder(Path dataFolder) {
        return dataFolder.toAbsolutePath().normalize().resolve("h2");
    }
}
