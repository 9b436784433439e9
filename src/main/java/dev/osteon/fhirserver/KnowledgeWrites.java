package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * Writes of what the rules are made of: plans, activities, libraries, value sets, profiles. They come with the build, and what the store shows of them is what
 * decides; so another content is refused, whether it would compile or not, and the knowledge in force stays. Companion value sets are the site's
 * ({@link CompanionWrites}).
 */
public final class KnowledgeWrites {

    private static final String MESSAGE = "The knowledge in force is not changed by a write";

    private final LiveKnowledge knowledge;

    KnowledgeWrites(LiveKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Checks the resources of a transaction before the database is touched; expressions begin with the entry. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void transaction(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation != RestOperationTypeEnum.TRANSACTION
                || !(request.getResource() instanceof Bundle bundle)
                || bundle.getType() == BundleType.BATCH) {
            return;
        }
        List<OperationOutcomeIssueComponent> issues = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            if (bundle.getEntry().get(i).getResource() instanceof MetadataResource resource) {
                issues.addAll(issues(resource, "Bundle.entry[" + i + "].resource"));
            }
        }
        Issues.refuse(MESSAGE, issues);
    }

    /** Checks a resource about to be created. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        check(resource, request);
    }

    /** Checks the new state of a resource about to be updated. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource resource, RequestDetails request) {
        check(resource, request);
    }

    /** Checks a resource about to be deleted. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, RequestDetails request) {
        if (!LoadRequest.isOurs(request) && resource instanceof MetadataResource deleted) {
            ours(deleted)
                    .ifPresent(ours ->
                            BatchRefusals.refuse(deleted, request, MESSAGE, List.of(issue(ours, ours.fhirType()))));
        }
    }

    private void check(IBaseResource resource, RequestDetails request) {
        if (!LoadRequest.isOurs(request) && resource instanceof MetadataResource written) {
            BatchRefusals.refuse(written, request, MESSAGE, issues(written, written.fhirType()));
        }
    }

    private List<OperationOutcomeIssueComponent> issues(MetadataResource written, String path) {
        return ours(written)
                .filter(ours -> !content(ours).equalsDeep(content(written)))
                .map(ours -> List.of(issue(ours, path)))
                .orElse(List.of());
    }

    private OperationOutcomeIssueComponent issue(MetadataResource ours, String path) {
        return Issues.error(
                path,
                "%s/%s (%s) belongs to the knowledge in force, %s, which is changed by building the server anew. Codes of a site go into the value sets"
                                .formatted(
                                        ours.fhirType(),
                                        ours.getIdElement().getIdPart(),
                                        ours.getUrl(),
                                        knowledge.inForce().version())
                        + " whose id ends in -local, numbers into osteon.parameters");
    }

    /** @return what the knowledge has under this type and id, or under this URL; nothing for a companion, which is the site's */
    private Optional<MetadataResource> ours(MetadataResource resource) {
        return knowledge.inForce().resources().stream()
                .filter(one -> one.fhirType().equals(resource.fhirType()))
                .map(MetadataResource.class::cast)
                .filter(one -> one.getUrl().equals(resource.getUrl())
                        || one.getIdElement()
                                .getIdPart()
                                .equals(resource.getIdElement().getIdPart()))
                .filter(one -> !knowledge.companions().containsKey(one.getUrl()))
                .findFirst();
    }

    /** Without what a server says of it. */
    private static MetadataResource content(MetadataResource resource) {
        MetadataResource content = (MetadataResource) resource.copy();
        content.setMeta(null);
        content.setId((String) null);
        return content;
    }
}
