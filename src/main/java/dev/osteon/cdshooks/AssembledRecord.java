package dev.osteon.cdshooks;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * The data of one person and what was sent but is not among them.
 *
 * @param patient the person
 * @param resources what advice may rest on: the person's own, and those about nobody (Medication)
 * @param leftOut to be named on the cards
 * @param contextReferences type and id of the resources that the hook is about, e.g. {@code MedicationRequest/1}
 */
record AssembledRecord(
        Patient patient, Collection<Resource> resources, List<LeftOut> leftOut, Set<String> contextReferences) {}
