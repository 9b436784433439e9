package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.cdshooks.HookRefusedException.Issue;
import dev.osteon.cdshooks.LeftOut.Reason;
import dev.osteon.cdshooks.PrefetchValue.Incomplete;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** What the prefetch of one request holds about the patient of its context, and what it lacks. */
final class Prefetched {
    private final FhirContext fhir;
    private final HookRequest request;
    private final HookService service;
    private final PatientCompartment compartment;

    private final PrefetchStates states;
    private final Map<PrefetchTemplate, String> missing;
    private final List<Resource> resources = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private Patient patient;
    private ContextResources context;

    private Prefetched(
            FhirContext fhir,
            HookRequest request,
            HookService service,
            PatientCompartment compartment,
            PrefetchStates states) {
        this.states = states;
        this.missing = new LinkedHashMap<>(states.missing());
        this.fhir = fhir;
        this.request = request;
        this.service = service;
        this.compartment = compartment;
    }

    /**
     * @param states what was sent and fetched for each query
     * @throws HookRefusedException 400 when a value is no FHIR resource; 412 when the prefetch is another patient's, or
     *     says that there is no such patient
     */
    static Prefetched read(
            FhirContext fhir,
            HookRequest request,
            HookService service,
            PatientCompartment compartment,
            PrefetchStates states) {
        Prefetched prefetched = new Prefetched(fhir, request, service, compartment, states);
        prefetched.read();
        return prefetched;
    }

    /** @return the Patient that was sent, if one was */
    Optional<Patient> patient() {
        return Optional.ofNullable(patient);
    }

    /** @return the patient's resources, and those of types that are about nobody */
    List<Resource> resources() {
        return resources;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** @return what the context of the hook brings; it is in none of the others */
    ContextResources context() {
        return context;
    }

    /** @return the templates without a whole answer, and what is wrong with each */
    Map<PrefetchTemplate, String> missing() {
        return missing;
    }

    private void read() {
        Map<PrefetchTemplate, List<PrefetchEntry>> complete = states.complete();
        List<PrefetchEntry> entries = Stream.concat(
                        complete.values().stream().flatMap(List::stream), request.context().entries().stream())
                .toList();
        References references = new References(request.fhirServer(), entries);
        Map<PrefetchEntry, Optional<Resource>> read = new LinkedHashMap<>();
        ResourceReader reader = new ResourceReader(fhir);
        for (PrefetchEntry entry : entries) {
            references.makeRelative(entry);
            read.put(entry, reader.read(entry));
        }
        findPatient(complete, read);
        Attribution attribution = new Attribution(compartment, request.patientId(), patient);
        complete.forEach((template, ofTemplate) -> sort(template, ofTemplate, read, references, attribution));
        context = ContextResources.read(request.context(), service, compartment, read, references, attribution);
        if (patient == null && resources.stream().noneMatch(this::namesPatient)) {
            refuseOtherPerson();
        }
    }

    private void findPatient(
            Map<PrefetchTemplate, List<PrefetchEntry>> complete, Map<PrefetchEntry, Optional<Resource>> read) {
        for (Optional<Resource> resource : read.values()) {
            if (resource.orElse(null) instanceof Patient candidate
                    && request.patientId().equals(candidate.getIdElement().getIdPart())) {
                if (patient != null && SamePerson.compare(patient, candidate) == SamePerson.NO) {
                    throw conflict("prefetch", "Two different persons were sent under the id of context.patientId");
                }
                patient = patient == null ? candidate : patient;
            }
        }
        complete.forEach((template, entries) -> {
            if (template.isForPatient() && patient == null) {
                refusePatient(entries, read);
            }
        });
    }

    private void refusePatient(List<PrefetchEntry> entries, Map<PrefetchEntry, Optional<Resource>> read) {
        String expression = "prefetch." + PrefetchTemplate.PATIENT_KEY;
        if (entries.isEmpty()) {
            throw HookRefusedException.preconditionFailed(
                    IssueType.NOTFOUND, expression, expression + " says that the EHR has no such patient");
        }
        if (entries.stream().anyMatch(entry -> read.get(entry).orElse(null) instanceof Patient)) {
            throw conflict(expression, expression + " is not the patient of context.patientId");
        }
        throw HookRefusedException.preconditionFailed(
                IssueType.INCOMPLETE, expression, expression + " " + Incomplete.WRONG_TYPE.text());
    }

    /** Sorts the resources of one key into the patient's own and those that are left out. */
    private void sort(
            PrefetchTemplate template,
            List<PrefetchEntry> entries,
            Map<PrefetchEntry, Optional<Resource>> read,
            References references,
            Attribution attribution) {
        int own = 0;
        List<LeftOut> notOwn = new ArrayList<>();
        for (PrefetchEntry entry : entries) {
            Resource resource = read.get(entry).orElse(null);
            if (resource == null) {
                leftOut.add(leftOut(entry, Reason.NOT_READABLE));
            } else if (resource instanceof Patient) {
                if (resource != patient
                        && !request.patientId().equals(resource.getIdElement().getIdPart())) {
                    leftOut.add(leftOut(entry, Reason.OTHER_PERSON));
                }
            } else if (!service.wants(resource.fhirType())) {
                continue;
            } else if (!compartment.contains(resource.fhirType())) {
                resources.add(resource);
            } else {
                Optional<Reason> objection = references.isFromElsewhere(entry)
                        ? Optional.of(Reason.OTHER_PERSON)
                        : attribution.attribute(resource);
                objection.ifPresent(reason -> notOwn.add(leftOut(entry, reason)));
                if (objection.isEmpty()) {
                    resources.add(resource);
                    own++;
                }
            }
        }
        leftOut.addAll(notOwn);
        // One stray resource is a slip in a record. An answer in which nothing is the patient's answers another
        // question.
        if (own == 0 && notOwn.size() > 1) {
            missing.put(template, Incomplete.OTHER_PERSON.text());
        }
    }

    private boolean namesPatient(Resource resource) {
        return compartment.contains(resource.fhirType());
    }

    private void refuseOtherPerson() {
        if (leftOut.stream().anyMatch(one -> one.reason() == Reason.OTHER_PERSON)) {
            throw conflict("prefetch", "What was sent is about somebody else than the patient of context.patientId");
        }
    }

    private static HookRefusedException conflict(String expression, String text) {
        return HookRefusedException.preconditionFailed(List.of(new Issue(IssueType.CONFLICT, expression, text)));
    }

    static LeftOut leftOut(PrefetchEntry entry, Reason reason) {
        String type = entry.json().path("resourceType").asText();
        String id = entry.json().path("id").asText();
        // Only what has the form of a type and an id: the text goes onto a card.
        boolean speakable = type.matches("[A-Z][A-Za-z]{1,63}") && id.matches("[A-Za-z0-9\\-.]{1,64}");
        return new LeftOut(speakable ? type + "/" + id : "entry " + entry.position() + " of " + entry.key(), reason);
    }
}
