package dev.osteon.population;

import java.util.Locale;

/** Laboratory results and weight of a course, in the units and with the slips of different laboratories. */
final class LaboratoryWriter {
    private static final String RESULT =
            "resourceType: Observation, status: %s, code: \"loinc|%s\", valueQuantity: \"%s\", effectiveDateTime: %s";

    private final Course course;
    private final Pen pen;

    LaboratoryWriter(Course course, Pen pen) {
        this.course = course;
        this.pen = pen;
    }

    void write() {
        calcium();
        albumin();
        creatinine();
        if (!pen.leavesOut(Input.WEIGHT)) {
            result(
                    "weight",
                    "29463-7",
                    pen.chance(0.7) ? one(course.weight()) + " kg" : one(course.weight() / 0.45359237) + " [lb_av]",
                    40);
        }
        result("glucose", "2345-7", "98 mg/dL", 4);
        slips();
    }

    private void calcium() {
        double total = course.calcium() - 0.8 * (4.0 - course.albumin());
        if (!pen.leavesOut(Input.CALCIUM)) {
            result(
                    "calcium",
                    "17861-6",
                    pen.chance(0.6) ? one(total) + " mg/dL" : two(total / 4.008) + " mmol/L",
                    course.laboratoryDay());
        }
    }

    private void albumin() {
        if (pen.leavesOut(Input.ALBUMIN)) {
            if (pen.chance(0.5)) {
                // Typed in g/dL what was measured in g/L.
                result("albumin", "1751-7", one(course.albumin() * 10) + " g/dL", course.laboratoryDay());
            }
            return;
        }
        result(
                "albumin",
                "1751-7",
                pen.chance(0.5) ? one(course.albumin()) + " g/dL" : one(course.albumin() * 10) + " g/L",
                course.laboratoryDay());
    }

    private void creatinine() {
        if (pen.leavesOut(Input.CREATININE)) {
            return;
        }
        boolean si = pen.chance(0.4);
        result("creatinine", "2160-0", creatinine(course.creatinine(), si), course.laboratoryDay());
        if (course.doses() > 0) {
            int first = course.lastDose() + (course.doses() - 1) * course.interval();
            result("baseline", "2160-0", creatinine(course.baseline(), si), first + 1);
        }
    }

    private static String creatinine(double milligram, boolean si) {
        return si ? "%.0f umol/L".formatted(milligram * 88.4) : two(milligram) + " mg/dL";
    }

    /** What a reader of the record has to see through. */
    private void slips() {
        if (pen.chance(0.2)) {
            pen.write("calciumInError", RESULT.formatted("entered-in-error", "17861-6", "15.9 mg/dL", "now - 2 h"));
        }
        if (pen.chance(0.15)) {
            pen.write("calciumPreliminary", RESULT.formatted("preliminary", "17861-6", "6.1 mg/dL", "now - 1 h"));
        }
        if (pen.chance(0.1)) {
            pen.write("calciumOfTomorrow", RESULT.formatted("final", "17861-6", "14.9 mg/dL", "now + 2 d"));
        }
        if (pen.chance(0.1)) {
            pen.write("creatinineTypo", RESULT.formatted("final", "2160-0", "95 mg/dL", "now - 3 h"));
        }
    }

    private void result(String id, String loinc, String value, int daysAgo) {
        pen.write(id, RESULT.formatted("final", loinc, value, "now - " + daysAgo + " d"));
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
