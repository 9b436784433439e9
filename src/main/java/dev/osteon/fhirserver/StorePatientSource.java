package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import dev.osteon.cdshooks.PatientSource;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Patients of our own store. */
final class StorePatientSource implements PatientSource {
    /** No person has as many; a search that finds more is not answered with a part. */
    private static final int MAX_MATCHES = 100_000;

    private static final String MEDICATION = "medication";

    private final DaoRegistry daos;
    private final MatchUrlService matchUrls;
    private final FhirContext fhir;
    /** Each search would else open and commit a transaction, most of them two. */
    private final TransactionTemplate together;

    StorePatientSource(
            DaoRegistry daos, MatchUrlService matchUrls, FhirContext fhir, PlatformTransactionManager transactions) {
        this.together = new TransactionTemplate(transactions);
        together.setReadOnly(true);
        this.daos = daos;
        this.matchUrls = matchUrls;
        this.fhir = fhir;
    }

    @Override
    public Optional<Patient> patient(String id) {
        try {
            return Optional.of(
                    daos.getResourceDao(Patient.class).read(new IdType("Patient", id), new SystemRequestDetails()));
        } catch (ResourceNotFoundException | ResourceGoneException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Resource> search(List<String> queries) {
        return queries.isEmpty()
                ? List.of()
                : together.execute(transaction -> queries.stream()
                        .flatMap(query -> search(query).stream())
                        .toList());
    }

    private List<Resource> search(String query) {
        String type = query.substring(0, query.indexOf('?'));
        SearchParameterMap search = matchUrls.translateMatchUrl(query, fhir.getResourceDefinition(type));
        search.setLoadSynchronousUpTo(MAX_MATCHES);
        if (refersToMedication(type)) {
            search.addInclude(new Include(type + ":" + MEDICATION));
        }
        List<Resource> found =
                daos.getResourceDao(type).search(search, new SystemRequestDetails()).getAllResources().stream()
                        .map(Resource.class::cast)
                        .toList();
        if (found.size() >= MAX_MATCHES) {
            throw new IllegalStateException("more than " + MAX_MATCHES + " resources of type " + type);
        }
        return found;
    }

    private boolean refersToMedication(String type) {
        RuntimeSearchParam parameter = fhir.getResourceDefinition(type).getSearchParam(MEDICATION);
        return parameter != null && parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE;
    }
}
