package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.ValidationModeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.audit.AuditUnavailableException;
import dev.osteon.audit.LoadAudit;
import dev.osteon.loading.Answer;
import dev.osteon.loading.Target;
import dev.osteon.loading.TargetAwayException;
import jakarta.servlet.ServletException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The store of this server as something to load into: the same checks and the same refusals as over HTTP. */
final class StoreTarget implements Target {
    private static final String PATIENT = "Patient";
    private static final int OK = 200;
    private static final int MOST_FOUND = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FhirContext fhir;
    private final IFhirSystemDao<Bundle, Meta> store;
    private final DaoRegistry daos;
    private final MatchUrlService matchUrls;
    private final ProfileValidation profiles;
    private final ProfileWarnings warnings;
    private final CompanionWrites companions;
    private final KnowledgeWrites rules;
    private final LoadAudit audit;
    private final RestfulServer server;
    private final BatchRefusals batchRefusals = new BatchRefusals();
    private final ErrorAnswers errors = new ErrorAnswers();

    StoreTarget(
            FhirContext fhir,
            IFhirSystemDao<Bundle, Meta> store,
            DaoRegistry daos,
            MatchUrlService matchUrls,
            ProfileValidation profiles,
            ProfileWarnings warnings,
            LiveKnowledge knowledge,
            LoadAudit audit) {
        this.fhir = fhir;
        this.server = new RestfulServer(fhir);
        this.store = store;
        this.daos = daos;
        this.matchUrls = matchUrls;
        this.profiles = profiles;
        this.warnings = warnings;
        this.companions = new CompanionWrites(knowledge);
        this.rules = new KnowledgeWrites(knowledge);
        this.audit = audit;
    }

    private interface Work {
        IBaseResource answer();
    }

    @Override
    public Answer send(byte[] bytes) throws TargetAwayException {
        LoadRequest request = new LoadRequest(server);
        try {
            audit.checkWorks();
            return answered(request, () -> transaction(request, bytes));
        } catch (AuditUnavailableException e) {
            // Sent again when it can be recorded: what is stored twice stays as it is.
            throw away();
        }
    }

    private Bundle transaction(LoadRequest request, byte[] bytes) {
        Bundle bundle = fhir.newJsonParser().parseResource(Bundle.class, text(bytes));
        request.setResource(bundle);
        profiles.bundle(request, RestOperationTypeEnum.TRANSACTION);
        companions.transaction(request, RestOperationTypeEnum.TRANSACTION);
        rules.transaction(request, RestOperationTypeEnum.TRANSACTION);
        Bundle answer = store.transaction(request, bundle);
        companions.answered(request);
        batchRefusals.answered(request, answer);
        batchRefusals.explained(request, answer);
        warnings.answered(request, answer);
        record(bundle, answer);
        return answer;
    }

    @Override
    public Answer validate(String type, byte[] bytes) throws TargetAwayException {
        LoadRequest request = new LoadRequest(server);
        return answered(request, () -> {
            String text = text(bytes);
            return outcome((Resource) fhir.newJsonParser().parseResource(text), text, request);
        });
    }

    @SuppressWarnings("unchecked") // the DAO is that of the resource's type
    private <T extends Resource> OperationOutcome outcome(T resource, String text, LoadRequest request) {
        return (OperationOutcome) daos.getResourceDao((Class<T>) resource.getClass())
                .validate(resource, null, text, EncodingEnum.JSON, ValidationModeEnum.CREATE, null, request)
                .getOperationOutcome();
    }

    @Override
    public List<JsonNode> find(String type, Set<String> identifiers) throws TargetAwayException {
        String query = type + "?identifier=" + URLEncoder.encode(String.join(",", identifiers), StandardCharsets.UTF_8);
        List<JsonNode> found = new ArrayList<>();
        try {
            SearchParameterMap search = matchUrls.translateMatchUrl(query, fhir.getResourceDefinition(type));
            search.setLoadSynchronousUpTo(MOST_FOUND);
            daos.getResourceDao(type)
                    .search(search, new SystemRequestDetails())
                    .getAllResources()
                    .forEach(resource -> found.add(json(resource)));
        } catch (DataAccessException | TransactionException e) {
            throw away();
        }
        return found;
    }

    @Override
    public void probe() throws TargetAwayException {
        try {
            SearchParameterMap any = SearchParameterMap.newSynchronous();
            any.setLoadSynchronousUpTo(1);
            daos.getResourceDao(Patient.class)
                    .search(any, new SystemRequestDetails())
                    .size();
        } catch (RuntimeException e) {
            throw away();
        }
    }

    /** The embedded store closes its file when a thread is interrupted that writes to it. */
    @Override
    public boolean isInterruptible() {
        return false;
    }

    private Answer answered(LoadRequest request, Work work) throws TargetAwayException {
        try {
            return new Answer(OK, json(work.answer()));
        } catch (TransactionException e) {
            // The database could not be asked.
            throw away();
        } catch (AuditUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            BaseServerResponseException refusal = refusal(request, e);
            return new Answer(
                    refusal.getStatusCode(),
                    refusal.getOperationOutcome() == null ? JSON.missingNode() : json(refusal.getOperationOutcome()));
        }
    }

    /** The store has put the ids that it gave into the references of what was sent. */
    private void record(Bundle sent, Bundle answer) {
        Set<String> patients = new LinkedHashSet<>();
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < answer.getEntry().size(); i++) {
            String location = answer.getEntry().get(i).getResponse().getLocation();
            if (location != null) {
                stored.add(location);
                addPatients(sent.getEntry().get(i).getResource(), new IdType(location), patients);
            }
        }
        audit.stored(patients, stored);
    }

    private void addPatients(Resource resource, IdType id, Set<String> patients) {
        if (PATIENT.equals(id.getResourceType())) {
            patients.add(id.toUnqualifiedVersionless().getValue());
        } else if (resource != null) {
            fhir.newTerser()
                    .getCompartmentOwnersForResource(PATIENT, resource, Set.of())
                    .forEach(owner ->
                            patients.add(owner.toUnqualifiedVersionless().getValue()));
        }
    }

    private BaseServerResponseException refusal(LoadRequest request, RuntimeException failure) {
        try {
            return errors.answer(request, failure, null);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TargetAwayException away() {
        return new TargetAwayException("The store does not answer");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private JsonNode json(IBaseResource resource) {
        try {
            return JSON.readTree(fhir.newJsonParser().encodeResourceToString(resource));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
