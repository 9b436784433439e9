package dev.osteon.population;

import static dev.osteon.population.Input.FRACTURE;
import static dev.osteon.population.Input.PAIN;
import static dev.osteon.population.Input.PAIN_SITE;
import static dev.osteon.population.Input.RADIOTHERAPY;
import static dev.osteon.population.Input.RADIOTHERAPY_SITE;
import static dev.osteon.population.RecordWriter.CONDITION;

import dev.osteon.population.Course.Cord;
import dev.osteon.population.Course.Fracture;
import dev.osteon.population.Course.PainSite;

/** Spinal cord, broken bones and pain of a course, and what was done about them. */
final class EventWriter {
    private final Course course;
    private final Pen pen;

    EventWriter(Course course, Pen pen) {
        this.course = course;
        this.pen = pen;
    }

    void write() {
        spine();
        fracture();
        pain();
    }

    private void spine() {
        if (course.cord() == Cord.FREE) {
            return;
        }
        boolean missed = course.cord() != Cord.TREATED && pen.leavesOut(Input.CORD);
        boolean signs = course.cord() == Cord.SIGNS;
        if (missed) {
            pen.write(
                    "cord",
                    "resourceType: Condition, code: {text: %s}, recordedDate: now - %d d"
                            .formatted(signs ? "legs give way" : "cord compression at T8", course.cordDay()));
            return;
        }
        pen.write(
                "cord",
                CONDITION.formatted(
                        signs
                                ? pen.oneOf("sct|60389000", "icd10cm|R33.9", "icd10cm|G8220", "sct|22325002")
                                : pen.oneOf("sct|71286001", "icd10cm|G95.20", "icd10cm|G9529"),
                        course.cordDay()));
        if (course.cord() == Cord.TREATED) {
            pen.write(
                    "decompression",
                    "resourceType: Procedure, status: completed, code: \"sct|283165009\", performedDateTime: now - %d d"
                            .formatted(course.cordDay() - 1));
            pen.write("spineCourse", course("sct|122495006", course.cordDay() - 5));
        }
    }

    private void fracture() {
        if (course.fracture() == Fracture.NONE) {
            return;
        }
        boolean vertebra = course.fracture() == Fracture.VERTEBRA;
        if (pen.leavesOut(FRACTURE)) {
            pen.write(
                    "fracture",
                    "resourceType: Condition, code: {text: broken bone}, recordedDate: now - %d d"
                            .formatted(course.fractureDay()));
        } else {
            pen.write(
                    "fracture",
                    vertebra
                            ? CONDITION.formatted("sct|866087009", course.fractureDay())
                                    + ", bodySite: \"sct|56401006\""
                            : CONDITION.formatted(
                                    pen.oneOf("icd10cm|M84.552A", "icd10cm|M84552A"), course.fractureDay()));
        }
        if (course.fracture() == Fracture.FIXED) {
            pen.write(
                    "fixation",
                    "resourceType: Procedure, status: completed, code: \"sct|86975004\", performedDateTime: now - %d d"
                            .formatted(course.fractureDay() - 1));
        }
    }

    private void pain() {
        String site = course.painSite() == PainSite.HUMERUS ? "sct|85050009" : "sct|22356005";
        if (!pen.leavesOut(PAIN)) {
            pen.write(
                    "pain",
                    "resourceType: Observation, status: final, code: \"loinc|%s\", valueInteger: %d, effectiveDateTime: now - 1 d"
                                    .formatted(pen.oneOf("72514-3", "38208-5"), course.pain())
                            + (pen.leavesOut(PAIN_SITE) ? "" : ", bodySite: \"" + site + "\""));
        }
        if (course.irradiated() > 0 && !pen.leavesOut(RADIOTHERAPY)) {
            pen.write("painCourse", course(pen.leavesOut(RADIOTHERAPY_SITE) ? null : site, course.irradiated()));
        }
    }

    private static String course(String site, int ended) {
        return "resourceType: Procedure, status: completed, code: \"sct|1217123003\", performedPeriod: {start: now - %d d, end: now - %d d}"
                        .formatted(ended + 4, ended)
                + (site == null ? "" : ", bodySite: \"" + site + "\"");
    }
}
