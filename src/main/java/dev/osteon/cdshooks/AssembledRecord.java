package dev.osteon.cdshooks;

import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * The data of one person and what was sent but is not among them.
 *
 * @param patient the person
 * @param resources what advice may rest on: the person's own, and those about nobody (Medication)
 * @param leftOut to be named on the cards
 */
record AssembledRecord(Patient patient, Collection<Resource> resources, List<LeftOut> leftOut) {}
