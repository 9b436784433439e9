package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import dev.osteon.fhirserver.demonstration.DateShift;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The demonstration patient: read from the jar, moved to today, and put into a store that holds nothing but knowledge. */
final class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private static final String FILE = "/osteon/demonstration/bundle.json";

    private final FhirContext fhirContext;
    private final IFhirSystemDao<Bundle, Meta> store;
    private final EntityManager entities;
    private final Clock clock;

    Demonstration(FhirContext fhirContext, IFhirSystemDao<Bundle, Meta> store, EntityManager entities, Clock clock) {
        this.fhirContext = fhirContext;
        this.store = store;
        this.entities = entities;
        this.clock = clock;
    }

    /** @return the patient's resources as a transaction whose "now" is today */
    Bundle today() {
        try (InputStream file = Demonstration.class.getResourceAsStream(FILE)) {
            Bundle written = fhirContext.newJsonParser().parseResource(Bundle.class, file);
            return DateShift.toDay(written, LocalDate.now(clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads the patient unless the store holds, or has ever held, anything else than what was published: who deleted the patient
     * does not get her back.
     *
     * @param publishedTypes resource types that publishing writes
     */
    void loadIfEmpty(Set<String> publishedTypes) {
        long others = entities.createQuery(
                        "select count(r) from " + ResourceTable.class.getSimpleName()
                                + " r where r.myResourceType not in :published",
                        Long.class)
                .setParameter("published", publishedTypes)
                .getSingleResult();
        if (others == 0) {
            store.transaction(new SystemRequestDetails(), today());
            LOG.info("Loaded the demonstration patient, Patient/osteon-demo; osteon.demo=false leaves her out");
        }
    }
}
