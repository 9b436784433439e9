package dev.osteon.fhirserver;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import dev.osteon.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the store's copy of the knowledge equal to what was compiled. A resource is written under its id in the package; HAPI
 * makes no new version of one that is unchanged. A Basic resource is written last and carries the hash of all, so that a later
 * start with the same content reads one resource and writes none.
 */
final class KnowledgePublisher {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgePublisher.class);

    /** Id of the resource that says what was published. */
    private static final String RECEIPT = "osteon-published-knowledge";

    /** System of the identifier that holds the hash of what was published. */
    private static final String HASH = "https://osteon.dev/fhir/content-hash";

    /** Resources in one database transaction: few enough to fit memory on a small machine. */
    private static final int BATCH = 100;

    private final IFhirSystemDao<Bundle, Meta> store;
    private final IFhirResourceDao<Basic> receipts;
    private final ISearchParamRegistry searchParameters;
    private final FhirServerSettings settings;

    KnowledgePublisher(
            IFhirSystemDao<Bundle, Meta> store,
            DaoRegistry registry,
            ISearchParamRegistry searchParameters,
            FhirServerSettings settings) {
        this.store = store;
        this.searchParameters = searchParameters;
        this.receipts = registry.getResourceDao(Basic.class);
        this.settings = settings;
    }

    /**
     * @param knowledge what the store shall hold when this returns
     * @param companions ids of the companion value sets that the store holds: they are the site's, and left alone
     * @return the resource types that the store holds for this reason
     */
    Set<String> publish(KnowledgeBase knowledge, Set<String> companions) {
        Set<String> types =
                knowledge.resources().stream().map(Resource::fhirType).collect(Collectors.toCollection(TreeSet::new));
        types.add(new ImplementationGuide().fhirType());
        types.add(new Basic().fhirType());
        Basic receipt = receipt(knowledge);
        if (isStored(receipt)) {
            return types;
        }
        List<Resource> resources = knowledge.resources().stream()
                .filter(resource -> !isCompanion(resource, knowledge, companions))
                .toList();
        Map<Boolean, List<Resource>> parts =
                resources.stream().collect(Collectors.partitioningBy(SearchParameter.class::isInstance));
        // What is written before a search parameter is known is found by it only after a job has been over all of it.
        write(parts.get(true));
        searchParameters.forceRefresh();
        for (List<Resource> batch : Lists.partition(parts.get(false), BATCH)) {
            write(batch);
        }
        write(List.of(guide(knowledge)));
        write(List.of(receipt));
        LOG.info("Published {} resources of knowledge {}", resources.size(), knowledge.version());
        return types;
    }

    /**
     * @param before what the store holds
     * @param next what the store shall hold when this returns
     * @param deleted ids of companion value sets that a client has deleted: only those are written, the others are the site's
     */
    void publishChanges(KnowledgeBase before, KnowledgeBase next, Set<String> deleted) {
        Set<Resource> unchanged = Sets.newIdentityHashSet();
        unchanged.addAll(before.resources());
        List<Resource> changed = new ArrayList<>();
        for (Resource resource : next.resources()) {
            boolean isCompanion = next.companions().containsValue(resource);
            if (isCompanion ? isCompanion(resource, next, deleted) : !unchanged.contains(resource)) {
                changed.add(resource);
            }
        }
        changed.add(receipt(next));
        write(changed);
    }

    private static boolean isCompanion(Resource resource, KnowledgeBase knowledge, Set<String> companions) {
        return knowledge.companions().containsValue(resource)
                && companions.contains(resource.getIdElement().getIdPart());
    }

    private boolean isStored(Basic receipt) {
        try {
            Basic stored = receipts.read(receipt.getIdElement(), new SystemRequestDetails());
            return stored.getIdentifierFirstRep()
                    .getValue()
                    .equals(receipt.getIdentifierFirstRep().getValue());
        } catch (ResourceNotFoundException | ResourceGoneException notYet) {
            return false;
        }
    }

    private void write(List<? extends Resource> resources) {
        Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (Resource resource : resources) {
            transaction
                    .addEntry()
                    // HAPI sets version and time on what it is given, and knowledge is not to be changed.
                    .setResource(resource.copy())
                    .getRequest()
                    .setMethod(Bundle.HTTPVerb.PUT)
                    .setUrl(reference(resource));
        }
        store.transaction(new SystemRequestDetails(), transaction);
    }

    private ImplementationGuide guide(KnowledgeBase knowledge) {
        String[] canonical = settings.implementationGuide().split("\\|");
        String id = canonical[0].substring(canonical[0].lastIndexOf('/') + 1);
        ImplementationGuide guide = new ImplementationGuide();
        guide.setId("ImplementationGuide/" + id);
        guide.setUrl(canonical[0]);
        guide.setVersion(canonical[1]);
        guide.setName("Osteon");
        guide.setStatus(PublicationStatus.ACTIVE);
        guide.setPackageId(id);
        guide.addFhirVersion(FHIRVersion._4_0_1);
        // What the guide refers to cannot be deleted, and the companions are the site's.
        knowledge.resources().stream()
                .filter(resource -> !knowledge.companions().containsValue(resource))
                .forEach(resource ->
                        guide.getDefinition().addResource().setReference(new Reference(reference(resource))));
        return guide;
    }

    private Basic receipt(KnowledgeBase knowledge) {
        Basic receipt = new Basic();
        receipt.setId("Basic/" + RECEIPT);
        receipt.addIdentifier().setSystem(HASH).setValue(settings.implementationGuide() + "#" + knowledge.hash());
        receipt.getCode().setText("Knowledge that the server has published into this store");
        return receipt;
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
