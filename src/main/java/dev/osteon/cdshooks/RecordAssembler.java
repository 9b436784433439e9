package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.cdshooks.HookRefusedException.Issue;
import dev.osteon.cdshooks.PrefetchValue.Incomplete;
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
 * A hook request to the record of one person: prefetch first, then our own store for what is missing, if the EHR names no
 * server of its own. Never two persons in one record, and no record that is not whole.
 */
final class RecordAssembler {
    private final FhirContext fhir;
    private final PatientCompartment compartment;
    private final PatientSource store;

    RecordAssembler(FhirContext fhir, PatientCompartment compartment, PatientSource store) {
        this.fhir = fhir;
        this.compartment = compartment;
        this.store = store;
    }

    /** @throws HookRefusedException 412 when required data are missing, or are not this patient's */
    AssembledRecord assemble(HookRequest request, HookService service) {
        Prefetched prefetched = Prefetched.read(fhir, request, service, compartment);
        ContextResources context = prefetched.context();
        // First, because the context has the newest state: an order that is being changed is in the record as it was.
        List<Resource> resources = new ArrayList<>(context.resources());
        resources.addAll(prefetched.resources());
        List<LeftOut> leftOut = new ArrayList<>(prefetched.leftOut());
        leftOut.addAll(context.leftOut());
        leftOut.addAll(UnknownDrugs.in(withoutRepetition(resources)));
        Patient patient = prefetched.patient().orElse(null);
        if (!prefetched.missing().isEmpty()) {
            Patient stored = storedPatient(request, prefetched);
            patient = patient == null ? stored : patient;
            for (PrefetchTemplate template : prefetched.missing().keySet()) {
                if (!template.isForPatient()) {
                    resources.addAll(store.search(template.queryFor(request.patientId())));
                }
            }
        }
        return new AssembledRecord(patient, withoutRepetition(resources), leftOut, context.references());
    }

    /** @return the patient in our store, of whom it is certain that it is the one in the prefetch */
    private Patient storedPatient(HookRequest request, Prefetched prefetched) {
        if (request.fhirServer() != null) {
            throw incomplete(prefetched.missing(), null);
        }
        Patient stored = store.patient(request.patientId())
                .orElseThrow(() -> incomplete(
                        prefetched.missing(),
                        new Issue(IssueType.NOTFOUND, "context.patientId", "This server has no such patient")));
        Optional<Patient> sent = prefetched.patient();
        boolean nothingSent = sent.isEmpty()
                && prefetched.resources().isEmpty()
                && prefetched.leftOut().isEmpty();
        boolean samePerson = sent.map(patient -> SamePerson.compare(patient, stored) == SamePerson.YES)
                .orElse(nothingSent);
        if (!samePerson) {
            throw incomplete(
                    prefetched.missing(),
                    new Issue(
                            IssueType.CONFLICT,
                            "prefetch." + PrefetchTemplate.PATIENT_KEY,
                            "What was sent does not show that this server's patient of the same id is the same person, so"
                                    + " nothing was taken from its store"));
        }
        return stored;
    }

    private static HookRefusedException incomplete(Map<PrefetchTemplate, Incomplete> missing, Issue reason) {
        List<Issue> issues = new ArrayList<>();
        missing.forEach((template, state) -> {
            String expression = "prefetch." + template.key();
            issues.add(new Issue(IssueType.INCOMPLETE, expression, expression + " " + state.text()));
        });
        if (reason != null) {
            issues.add(reason);
        }
        return HookRefusedException.preconditionFailed(issues);
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
