package dev.osteon.fhirserver;

import ca.uhn.fhir.jpa.api.dao.IDao;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
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

    private record Version(long number, long version) {}

    /** Let go when memory gets short: a resource may be large. */
    private final Cache<Version, Resource> read = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(UNUSED)
            .softValues()
            .build();

    /**
     * @param number of the resource in the store
     * @param version that counts now
     * @return that version, the caller's own; empty when it has not been read, or long ago
     */
    Optional<Resource> get(long number, long version) {
        return Optional.ofNullable(read.getIfPresent(new Version(number, version)))
                .map(Resource::copy);
    }

    /** @param resource as the store read it, with its number and its version */
    void keep(Resource resource) {
        JpaPid number = IDao.RESOURCE_PID.get(resource);
        read.put(new Version(number.getId(), resource.getIdElement().getVersionIdPartAsLong()), resource.copy());
    }
}
