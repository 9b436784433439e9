package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.cdshooks.HookRefusedException.Issue;
import dev.osteon.cdshooks.LeftOut.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * A hook request to the record of one person: prefetch first, then the EHR's own server if the request names one, else our own
 * store. Never two persons in one record. What advice can do without is named when it is missing; without the rest there is none.
 */
final class RecordAssembler {
    private final FhirContext fhir;
    private final PatientCompartment compartment;
    private final PatientSource store;
    private final EhrServer ehr;
    private final HookJournal journal;

    RecordAssembler(
            FhirContext fhir, PatientCompartment compartment, PatientSource store, EhrServer ehr, HookJournal journal) {
        this.fhir = fhir;
        this.compartment = compartment;
        this.store = store;
        this.ehr = ehr;
        this.journal = journal;
    }

    /** @throws HookRefusedException 412 when required data are missing, or are not this patient's */
    AssembledRecord assemble(HookRequest request, HookService service) {
        PrefetchStates states = PrefetchStates.of(request, service, ehr);
        Prefetched prefetched = Prefetched.read(fhir, request, service, compartment, states);
        ContextResources context = prefetched.context();
        // First, because the context has the newest state: an order that is being changed is in the record as it was.
        List<Resource> resources = new ArrayList<>(context.resources());
        resources.addAll(prefetched.resources());
        List<LeftOut> leftOut = new ArrayList<>();
        Patient patient = prefetched.patient().orElse(null);
        if (prefetched.missing().isEmpty()) {
            count(service, states, 0, false);
        } else {
            List<Issue> objections = new ArrayList<>();
            Optional<Patient> stored = storedPatient(request, prefetched, objections);
            count(service, states, prefetched.missing().size(), stored.isPresent());
            if (stored.isEmpty()) {
                refuseWithoutRequired(prefetched.missing(), service, objections);
            }
            patient = patient == null ? stored.orElse(null) : patient;
            if (stored.isEmpty()) {
                prefetched
                        .missing()
                        .keySet()
                        .forEach(template -> leftOut.add(new LeftOut(template.type(), Reason.NOT_TO_BE_HAD)));
            } else {
                resources.addAll(store.search(prefetched.missing().keySet().stream()
                        .filter(template -> !template.isForPatient())
                        .map(template -> template.queryFor(request.patientId()))
                        .toList()));
            }
        }
        leftOut.addAll(prefetched.leftOut());
        leftOut.addAll(context.leftOut());
        leftOut.addAll(UnknownDrugs.in(withoutRepetition(resources)));
        return new AssembledRecord(patient, withoutRepetition(resources), leftOut, context.references());
    }

    private void count(HookService service, PrefetchStates states, int missing, boolean inStore) {
        int fetched = states.fetched().size();
        journal.prefetched(
                service.service().id(),
                Math.max(0, service.templates().size() - missing - fetched),
                fetched,
                inStore ? missing : 0,
                inStore ? 0 : missing);
    }

    /**
     * @param objections gets the reason when nothing can be taken from our store
     * @return the patient in our store, of whom it is certain that it is the one in the prefetch
     */
    private Optional<Patient> storedPatient(HookRequest request, Prefetched prefetched, List<Issue> objections) {
        if (request.fhirServer() != null) {
            return Optional.empty();
        }
        Optional<Patient> stored = store.patient(request.patientId());
        if (stored.isEmpty()) {
            objections.add(new Issue(IssueType.NOTFOUND, "context.patientId", "This server has no such patient"));
            return stored;
        }
        Optional<Patient> sent = prefetched.patient();
        boolean nothingSent = sent.isEmpty()
                && prefetched.resources().isEmpty()
                && prefetched.leftOut().isEmpty();
        boolean samePerson = sent.map(patient -> SamePerson.compare(patient, stored.get()) == SamePerson.YES)
                .orElse(nothingSent);
        if (!samePerson) {
            objections.add(new Issue(
                    IssueType.CONFLICT,
                    "prefetch." + PrefetchTemplate.PATIENT_KEY,
                    "What was sent does not show that this server's patient of the same id is the same person, so"
                            + " nothing was taken from its store"));
            return Optional.empty();
        }
        return stored;
    }

    private static void refuseWithoutRequired(
            Map<PrefetchTemplate, String> missing, HookService service, List<Issue> objections) {
        List<Issue> issues = new ArrayList<>();
        missing.forEach((template, state) -> {
            if (!service.canDoWithout(template)) {
                String expression = "prefetch." + template.key();
                issues.add(new Issue(IssueType.INCOMPLETE, expression, expression + " " + state));
            }
        });
        if (!issues.isEmpty()) {
            issues.addAll(objections);
            throw HookRefusedException.preconditionFailed(issues);
        }
    }

    /** One resource may answer two queries. */
    private static Collection<Resource> withoutRepetition(List<Resource> resources) {
        Map<Object, Resource> byId = new LinkedHashMap<>();
        for (Resource resource : resources) {
            Object identity = resource.hasId()
                    ? resource.fhirType() + "/" + resource.getIdElement().getIdPart()
                    : resource;
            byId.putIfAbsent(identity, resource);
        }
        return byId.values();
    }
}
