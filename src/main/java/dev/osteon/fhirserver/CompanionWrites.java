package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeException;
import dev.osteon.knowledge.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Writes of companion value sets: one that cannot be expanded is refused, and the knowledge in force stays; after any other the
 * knowledge is exchanged before the client has its answer, so that who is answered can rely on it.
 */
public final class CompanionWrites {

    private static final String MESSAGE = "A value set of local codes cannot be expanded";
    private static final String CHANGED = CompanionWrites.class.getName();

    private final LiveKnowledge knowledge;

    CompanionWrites(LiveKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Checks the companions of a transaction before the database is touched; expressions begin with the entry. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void transaction(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation != RestOperationTypeEnum.TRANSACTION
                || !(request.getResource() instanceof Bundle bundle)
                || bundle.getType() == BundleType.BATCH) {
            return;
        }
        List<ValueSet> candidates = new ArrayList<>();
        List<OperationOutcomeIssueComponent> issues = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            if (entry.getResource() instanceof ValueSet valueSet
                    && knowledge.companions().containsKey(valueSet.getUrl())) {
                candidates.add(valueSet);
                issues.addAll(expansionIssues(candidates, valueSet, "Bundle.entry[" + i + "].resource"));
            }
        }
        Issues.refuse(MESSAGE, issues);
    }

    /** Checks a companion about to be created. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        check(resource, request);
    }

    /** Checks the new state of a companion about to be updated. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource resource, RequestDetails request) {
        check(resource, request);
    }

    /** Takes note of a companion about to be deleted; the empty one that ships takes its place. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, RequestDetails request) {
        if (isOfClient(request)
                && resource instanceof ValueSet valueSet
                && shipped(valueSet).isPresent()) {
            remember(valueSet, request);
        }
    }

    /** Exchanges the knowledge when the request, which is stored by now, has changed a companion. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    @SuppressWarnings("unchecked") // nobody else writes under this key
    public void answered(RequestDetails request) {
        Set<String> changed = (Set<String>) request.getUserData().remove(CHANGED);
        if (changed != null) {
            knowledge.reload(changed);
        }
    }

    private void check(IBaseResource resource, RequestDetails request) {
        if (!isOfClient(request) || !(resource instanceof ValueSet valueSet)) {
            return;
        }
        Optional<ValueSet> shipped = shipped(valueSet);
        if (shipped.isEmpty() && !knowledge.companions().containsKey(valueSet.getUrl())) {
            return;
        }
        String path = valueSet.fhirType();
        BatchRefusals.refuse(valueSet, request, MESSAGE, urlIssues(valueSet, shipped, path));
        try {
            KnowledgeBase next = knowledge.with(List.of(valueSet));
            valueSet.setExpansion(
                    next.companions().get(valueSet.getUrl()).getExpansion().copy());
        } catch (KnowledgeException e) {
            BatchRefusals.refuse(valueSet, request, MESSAGE, issues(e, valueSet, path));
        }
        remember(valueSet, request);
    }

    @SuppressWarnings("unchecked") // nobody else writes under this key
    private static void remember(ValueSet companion, RequestDetails request) {
        ((Set<String>) request.getUserData().computeIfAbsent(CHANGED, key -> new TreeSet<>()))
                .add(companion.getIdElement().getIdPart());
    }

    private List<OperationOutcomeIssueComponent> urlIssues(ValueSet valueSet, Optional<ValueSet> shipped, String path) {
        if (shipped.isEmpty()) {
            String id =
                    knowledge.companions().get(valueSet.getUrl()).getIdElement().getIdPart();
            return List.of(
                    Issues.error(path + ".url", "is the URL of ValueSet/" + id + ", which takes the local codes"));
        }
        String url = shipped.get().getUrl();
        return url.equals(valueSet.getUrl())
                ? List.of()
                : List.of(Issues.error(
                        path + ".url", "must be " + url + ", by which another value set imports this one"));
    }

    private Optional<ValueSet> shipped(ValueSet valueSet) {
        String id = valueSet.getIdElement().getIdPart();
        return knowledge.companions().values().stream()
                .filter(companion -> companion.getIdElement().getIdPart().equals(id))
                .findFirst();
    }

    private List<OperationOutcomeIssueComponent> expansionIssues(
            List<ValueSet> candidates, ValueSet valueSet, String path) {
        try {
            knowledge.with(candidates);
            return List.of();
        } catch (KnowledgeException e) {
            return issues(e, valueSet, path);
        }
    }

    private static List<OperationOutcomeIssueComponent> issues(
            KnowledgeException notExpanded, ValueSet valueSet, String path) {
        return notExpanded.problems().stream()
                .map(problem -> issue(problem, valueSet, path))
                .toList();
    }

    private static OperationOutcomeIssueComponent issue(Problem problem, ValueSet valueSet, String path) {
        boolean here = problem.where().equals(valueSet.getUrl()) && problem.expression() != null;
        return Issues.error(
                here ? path + problem.expression().substring(valueSet.fhirType().length()) : path, problem.toString());
    }

    private static boolean isOfClient(RequestDetails request) {
        return !LoadRequest.isOurs(request);
    }
}
