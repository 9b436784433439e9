package dev.osteon.fhirserver;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * Resources as they were read from the store. The store is always asked which version counts; what a version says never changes, so that one that was read is not
 * read and parsed again when the next service asks about the same patient. Tags can change without a new version: no rule reads them, and those that are given here may be old.
 */
final class ReadVersions {
    /** Some ninety patients. */
    private static final int MOST = 5_000;

    /** As long as somebody has a chart open. */
    private static final Duration UNUSED = Duration.ofMinutes(10);

    /** Let go when memory gets short: a resource may be large. */
    private final Cache<StoredVersion, Resource> read = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(UNUSED)
            .softValues()
            .build();

    /**
     * @param version that counts now
     * @return that version, the caller's own; empty when it has not been read, or long ago
     */
    Optional<Resource> get(StoredVersion version) {
        return Optional.ofNullable(read.getIfPresent(version)).map(Resource::copy);
    }

    /** @param resource as HAPI read it from the store */
    void keep(Resource resource) {
        read.put(StoredVersion.of(resource), resource.copy());
    }
}
