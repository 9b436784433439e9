package dev.osteon.cdshooks;

import dev.osteon.cdshooks.HookRefusedException.Issue;
import dev.osteon.cdshooks.LeftOut.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;

/** The resources that the context of a hook brings, as part of the patient's record, and which of them it is about. */
final class ContextResources {
    private final HookContext context;
    private final HookService service;
    private final PatientCompartment compartment;
    private final Map<PrefetchEntry, Optional<Resource>> read;

    private final List<Resource> resources = new ArrayList<>();
    private final Set<String> references = new LinkedHashSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private ContextResources(
            HookContext context,
            HookService service,
            PatientCompartment compartment,
            Map<PrefetchEntry, Optional<Resource>> read) {
        this.context = context;
        this.service = service;
        this.compartment = compartment;
        this.read = read;
    }

    /**
     * @param read every entry of the context as a resource of R4, its references in relative form
     * @throws HookRefusedException 400 when an entry has no id, or a selection is no entry; 412 when none of the
     *     resources is about the patient, and one is about somebody else
     */
    static ContextResources read(
            HookContext context,
            HookService service,
            PatientCompartment compartment,
            Map<PrefetchEntry, Optional<Resource>> read,
            References origins,
            Attribution attribution) {
        ContextResources result = new ContextResources(context, service, compartment, read);
        result.sort(result.selected(result.byReference()), origins, attribution);
        return result;
    }

    /** @return the patient's resources, and those of types that are about nobody */
    List<Resource> resources() {
        return resources;
    }

    /** @return type and id of those that the hook is about */
    Set<String> references() {
        return references;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    private Map<String, PrefetchEntry> byReference() {
        List<Issue> issues = new ArrayList<>();
        Map<String, PrefetchEntry> byReference = new LinkedHashMap<>();
        for (PrefetchEntry entry : context.entries()) {
            String expression = entry.key() + ".entry[" + (entry.position() - 1) + "].resource.id";
            if (HookRequestReader.FHIR_ID
                    .matcher(entry.json().path("id").asText())
                    .matches()) {
                PrefetchEntry before = byReference.put(reference(entry), entry);
                if (before != null && !before.json().equals(entry.json())) {
                    issues.add(new Issue(IssueType.VALUE, expression, "Another resource has the same type and id"));
                }
            } else {
                // Without one, no suggestion could say which order it changes or removes.
                issues.add(new Issue(IssueType.REQUIRED, expression, expression + " is missing or no FHIR id"));
            }
        }
        refuse(issues);
        return byReference;
    }

    /** The selections; of a group of requests, the requests that it groups. */
    private Set<String> selected(Map<String, PrefetchEntry> byReference) {
        if (context.selections() == null) {
            return byReference.keySet();
        }
        List<Issue> issues = new ArrayList<>();
        Set<String> selected = new LinkedHashSet<>();
        for (int i = 0; i < context.selections().size(); i++) {
            PrefetchEntry entry = byReference.get(context.selections().get(i));
            if (entry == null) {
                String expression = "context.selections[" + i + "]";
                issues.add(new Issue(IssueType.VALUE, expression, expression + " is no resource of the draft orders"));
            } else {
                selected.add(reference(entry));
                if (read.get(entry).orElse(null) instanceof RequestGroup group) {
                    members(group.getAction()).forEach(selected::add);
                }
            }
        }
        refuse(issues);
        return selected;
    }

    private static Stream<String> members(List<RequestGroupActionComponent> actions) {
        return actions.stream()
                .flatMap(action -> Stream.concat(
                        Stream.ofNullable(action.getResource().getReference()), members(action.getAction())));
    }

    private void sort(Set<String> selected, References origins, Attribution attribution) {
        boolean own = false;
        boolean otherPerson = false;
        for (PrefetchEntry entry : context.entries()) {
            Resource resource = read.get(entry).orElse(null);
            if (resource == null) {
                leftOut.add(Prefetched.leftOut(entry, Reason.NOT_READABLE));
                continue;
            }
            if (holdsOrders(resource)) {
                leftOut.add(Prefetched.leftOut(entry, Reason.HOLDS_ORDERS));
            }
            if (!service.wants(resource.fhirType()) || attribution.isPatient(resource)) {
                continue;
            }
            Optional<Reason> objection = objection(entry, resource, origins, attribution);
            if (objection.isPresent()) {
                leftOut.add(Prefetched.leftOut(entry, objection.get()));
                otherPerson |= objection.get() == Reason.OTHER_PERSON;
                continue;
            }
            own |= compartment.contains(resource.fhirType());
            resources.add(resource);
            if (selected.contains(reference(entry))) {
                references.add(reference(entry));
            }
        }
        if (otherPerson && !own) {
            String element = context.entries().get(0).key();
            throw HookRefusedException.preconditionFailed(
                    IssueType.CONFLICT, element, element + " is not about the patient of context.patientId");
        }
    }

    private Optional<Reason> objection(
            PrefetchEntry entry, Resource resource, References origins, Attribution attribution) {
        if (resource instanceof Patient) {
            return Optional.of(Reason.OTHER_PERSON);
        }
        if (!compartment.contains(resource.fhirType())) {
            return Optional.empty();
        }
        return origins.isFromElsewhere(entry) ? Optional.of(Reason.OTHER_PERSON) : attribution.attribute(resource);
    }

    /** Whether a group has contained requests: they have no id of their own that an EHR would know. */
    private boolean holdsOrders(Resource resource) {
        return resource instanceof RequestGroup
                && ((DomainResource) resource)
                        .getContained().stream().anyMatch(contained -> service.wants(contained.fhirType()));
    }

    private static void refuse(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw HookRefusedException.badRequest(issues);
        }
    }

    private static String reference(PrefetchEntry entry) {
        return entry.json().path("resourceType").asText() + "/"
                + entry.json().path("id").asText();
    }
}
