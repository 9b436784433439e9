package dev.osteon.fhirserver;

import ca.uhn.fhir.jpa.api.dao.IDao;
import org.hl7.fhir.r4.model.Resource;

/**
 * A version of a resource in the store.
 *
 * @param number of the resource in the store, RES_ID
 * @param version of the resource, from 1
 */
record StoredVersion(long number, long version) {
    /** @param row RES_ID and RES_VER */
    static StoredVersion of(Object row) {
        Object[] columns = (Object[]) row;
        return new StoredVersion(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
    }

    /** @param resource as HAPI read it from the store */
    static StoredVersion of(Resource resource) {
        return new StoredVersion(
                IDao.RESOURCE_PID.get(resource).getId(), resource.getIdElement().getVersionIdPartAsLong());
    }
}
