package dev.osteon.population;

import static dev.osteon.population.Input.DOSES;
import static dev.osteon.population.Input.JAW;
import static dev.osteon.population.Input.METASTASIS;
import static dev.osteon.population.Input.PREGNANCY;
import static dev.osteon.population.Input.RECEPTORS;
import static dev.osteon.population.Input.SUPPLEMENTS;

import dev.osteon.population.Course.Agent;
import dev.osteon.population.Course.Disease;
import dev.osteon.population.Course.Her2;
import dev.osteon.population.Course.Jaw;

/**
 * Writes a course as a hospital would: some things are left out, some stand as text only, codes and units are those of whoever wrote them, and
 * among them stand results in error, preliminary ones and other people's business.
 */
final class RecordWriter {
    static final String CONDITION =
            "resourceType: Condition, code: \"%s\", clinicalStatus: \"cond-clin|active\", recordedDate: now - %d d";

    private final Course course;
    private final Pen pen;

    private RecordWriter(Course course, Pen pen) {
        this.course = course;
        this.pen = pen;
    }

    /** @param gapRate share of the things that do not reach the record in a form that a machine can read */
    static WrittenRecord write(Course course, long seed, double gapRate) {
        Pen pen = new Pen(seed, gapRate);
        new RecordWriter(course, pen).write();
        return WrittenRecord.of(course, pen.gaps(), pen.resources());
    }

    private void write() {
        pen.write(
                "pressure",
                "resourceType: Condition, code: \"icd10cm|I10\", clinicalStatus: \"cond-clin|active\", recordedDate: now - 2000 d");
        if (course.disease() != Disease.NONE) {
            pen.write(
                    "cancer",
                    "resourceType: Condition, code: \"%s\", onsetDateTime: now - 1200 d"
                            .formatted(pen.oneOf(
                                    "sct|254837009", "icd10cm|C50.912", "icd10cm|C50912", "icd10cm|c50.912")));
            receptors();
        }
        metastasis();
        agent();
        new LaboratoryWriter(course, pen).write();
        risks();
        new EventWriter(course, pen).write();
    }

    private void receptors() {
        String result =
                "resourceType: Observation, status: final, code: \"loinc|%s\", valueCodeableConcept: \"%s\", effectiveDateTime: now - 1190 d";
        pen.write("oestrogen", result.formatted("85337-4", "sct|10828004"));
        pen.write("progesterone", result.formatted("85339-0", "sct|10828004"));
        if (course.her2() != Her2.UNTESTED && !pen.leavesOut(RECEPTORS)) {
            pen.write(
                    "her2", result.formatted("85319-2", course.her2() == Her2.EQUIVOCAL ? "her2|ihc-2" : "her2|ihc-1"));
        }
    }

    private void metastasis() {
        if (course.disease() == Disease.SUSPECTED) {
            if (!pen.leavesOut(METASTASIS)) {
                pen.write(
                        "bone",
                        CONDITION.formatted("icd10cm|C79.51", 20) + ", verificationStatus: \"cond-ver|provisional\"");
            }
        } else if (course.disease() == Disease.METASTATIC) {
            if (pen.leavesOut(METASTASIS)) {
                pen.write(
                        "bone",
                        "resourceType: Condition, code: {text: bone metastases}, recordedDate: now - %d d"
                                .formatted(course.metastasisDay()));
            } else {
                pen.write(
                        "bone",
                        CONDITION.formatted(
                                pen.oneOf("icd10cm|C79.51", "icd10cm|C7951", "sct|94222008"), course.metastasisDay()));
            }
        }
    }

    private void agent() {
        if (!course.onAgent()) {
            return;
        }
        boolean denosumab = course.agent() == Agent.DENOSUMAB;
        if (!pen.leavesOut(DOSES)) {
            String drug =
                    denosumab ? pen.oneOf("rxnorm|993449", "atc|M05BX04") : pen.oneOf("rxnorm|77655", "atc|M05BA08");
            for (int dose = 0; dose < course.doses(); dose++) {
                pen.write(
                        "dose" + dose,
                        "resourceType: MedicationAdministration, status: completed, medicationCodeableConcept: \"%s\", effectiveDateTime: now - %d d, dosage: {dose: %s}"
                                .formatted(
                                        drug,
                                        course.lastDose() + dose * course.interval(),
                                        denosumab ? "120 mg" : "4 mg"));
            }
        }
        if (course.supplements() && !pen.leavesOut(SUPPLEMENTS)) {
            String request =
                    "resourceType: MedicationRequest, status: active, intent: order, medicationCodeableConcept: \"%s\", authoredOn: now - 60 d";
            pen.write("calciumTablets", request.formatted("rxnorm|1897"));
            pen.write("vitaminD", request.formatted("rxnorm|2418"));
        }
    }

    private void risks() {
        if (course.pregnant() && !pen.leavesOut(PREGNANCY)) {
            pen.write(
                    "pregnancy",
                    pen.chance(0.5)
                            ? CONDITION.formatted(pen.oneOf("sct|77386006", "icd10cm|Z34.90", "icd10cm|O24410"), 60)
                            : "resourceType: Observation, status: final, code: \"loinc|82810-3\", valueCodeableConcept: \"sct|77386006\", effectiveDateTime: now - 40 d");
        }
        if (course.jaw() != Jaw.HEALTHY && !pen.leavesOut(JAW)) {
            pen.write(
                    "jaw",
                    course.jaw() == Jaw.NECROSIS
                            ? CONDITION.formatted("icd10cm|M87.180", 30)
                            : "resourceType: ServiceRequest, status: active, intent: order, code: \"cdt|D7140\", occurrenceDateTime: today + 20 d");
        }
    }
}
