package dev.osteon.clinicalreasoning;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.repository.HapiFhirRepository;
import ca.uhn.fhir.jpa.repository.searchparam.SearchParameterMapRepositoryRestQueryBuilder;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.NotImplementedOperationException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Resource;

/**
 * What one operation sees: the knowledge in force first, then the store, with the rights of the request. Each search is made once.
 * Nothing is ever written.
 */
final class StoreRepository extends HapiFhirRepository {
    /** Header with which the library says whose record it reads. */
    private static final String COMPARTMENT = "X-FHIR-Compartment";

    private static final String MEDICATION = "medication";
    /** More than any person has; who wants more than that at once wants an export. */
    private static final int MAX_MATCHES = 50_000;

    private final DaoRegistry daos;
    private final RequestDetails request;
    private final KnowledgeContent knowledge;
    private final Map<String, List<Resource>> found = new HashMap<>();

    StoreRepository(DaoRegistry daos, RequestDetails request, RestfulServer server, KnowledgeContent knowledge) {
        super(daos, request, server);
        this.daos = daos;
        this.request = request;
        this.knowledge = knowledge;
    }

    @Override
    public <T extends IBaseResource, I extends IIdType> T read(Class<T> type, I id, Map<String, String> headers) {
        return knowledge
                .byId(type.getSimpleName(), id.getIdPart())
                .map(type::cast)
                .orElseGet(() -> super.read(type, id, Map.of()));
    }

    @Override
    public <B extends IBaseBundle, T extends IBaseResource> B search(
            Class<B> bundleType, Class<T> type, IRepositoryRestQueryContributor query, Map<String, String> headers) {
        SearchParameterMap asked = SearchParameterMapRepositoryRestQueryBuilder.buildFromQueryContributor(query);
        Optional<Resource> ours = ours(type.getSimpleName(), asked);
        List<Resource> matches = ours.map(List::of)
                .orElseGet(() -> type == Medication.class && asked.isEmpty() && headers.containsKey(COMPARTMENT)
                        ? medicationsOf(headers.get(COMPARTMENT))
                        : matches(type.getSimpleName(), asked));
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
        matches.forEach(resource -> bundle.addEntry().setResource(resource));
        return bundleType.cast(bundle);
    }

    private Optional<Resource> ours(String type, SearchParameterMap asked) {
        String url = only(asked, "url");
        return url == null ? Optional.empty() : knowledge.byUrl(type, url, only(asked, "version"));
    }

    private String only(SearchParameterMap asked, String name) {
        List<List<IQueryParameterType>> values = asked.get(name);
        return values == null || values.size() != 1 || values.get(0).size() != 1
                ? null
                : values.get(0).get(0).getValueAsQueryToken(fhirContext());
    }

    /** A Medication is in nobody's compartment: those of a person are what her prescriptions name. */
    private List<Resource> medicationsOf(String person) {
        Map<String, Resource> medications = new LinkedHashMap<>();
        for (String type : fhirContext().getResourceTypes()) {
            RuntimeSearchParam of = fhirContext().getResourceDefinition(type).getSearchParam("patient");
            if (of != null && namesMedication(type)) {
                SearchParameterMap hers = new SearchParameterMap("patient", new ReferenceParam(person));
                hers.addInclude(new Include(type + ":" + MEDICATION));
                matches(type, hers).stream()
                        .filter(Medication.class::isInstance)
                        .forEach(each ->
                                medications.putIfAbsent(each.getIdElement().getIdPart(), each));
            }
        }
        return List.copyOf(medications.values());
    }

    private boolean namesMedication(String type) {
        RuntimeSearchParam parameter = fhirContext().getResourceDefinition(type).getSearchParam(MEDICATION);
        return parameter != null && parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE;
    }

    private List<Resource> matches(String type, SearchParameterMap asked) {
        return found.computeIfAbsent(type + asked.toNormalizedQueryString(), key -> {
            asked.setLoadSynchronousUpTo(MAX_MATCHES);
            List<Resource> matches = daos.getResourceDao(type).search(asked, searchOf(type)).getAllResources().stream()
                    .map(Resource.class::cast)
                    .toList();
            if (matches.size() >= MAX_MATCHES) {
                throw new UnprocessableEntityException(
                        "An evaluation may read at most " + MAX_MATCHES + " resources of type " + type);
            }
            return matches;
        });
    }

    /** The client's request once more, as the search that it leads to: interceptors look at who asks for what. */
    private RequestDetails searchOf(String type) {
        RequestDetails search = request instanceof ServletRequestDetails fromClient
                ? new ServletRequestDetails(fromClient)
                : new SystemRequestDetails(request);
        search.setRequestType(RequestTypeEnum.GET);
        search.setRestOperationType(RestOperationTypeEnum.SEARCH_TYPE);
        search.setOperation(null);
        search.setResource(null);
        search.setParameters(Map.of());
        search.setResourceName(type);
        return search;
    }

    @Override
    public <T extends IBaseResource> MethodOutcome create(T resource, Map<String, String> headers) {
        throw readOnly();
    }

    @Override
    public <T extends IBaseResource> MethodOutcome update(T resource, Map<String, String> headers) {
        throw readOnly();
    }

    @Override
    public <I extends IIdType, P extends IBaseParameters> MethodOutcome patch(
            I id, P patch, Map<String, String> headers) {
        throw readOnly();
    }

    @Override
    public <T extends IBaseResource, I extends IIdType> MethodOutcome delete(
            Class<T> type, I id, Map<String, String> headers) {
        throw readOnly();
    }

    @Override
    public <B extends IBaseBundle> B transaction(B bundle, Map<String, String> headers) {
        throw readOnly();
    }

    private static NotImplementedOperationException readOnly() {
        return new NotImplementedOperationException("An evaluation writes nothing");
    }
}
