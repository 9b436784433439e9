package dev.osteon.population;

import static dev.osteon.population.Input.ALBUMIN;
import static dev.osteon.population.Input.CALCIUM;
import static dev.osteon.population.Input.CANCER;
import static dev.osteon.population.Input.CORD;
import static dev.osteon.population.Input.CREATININE;
import static dev.osteon.population.Input.DOSES;
import static dev.osteon.population.Input.FRACTURE;
import static dev.osteon.population.Input.JAW;
import static dev.osteon.population.Input.METASTASIS;
import static dev.osteon.population.Input.PAIN;
import static dev.osteon.population.Input.PREGNANCY;
import static dev.osteon.population.Input.RADIOTHERAPY;
import static dev.osteon.population.Input.RECEPTORS;
import static dev.osteon.population.Input.SUPPLEMENTS;

import dev.osteon.population.Course.Agent;
import dev.osteon.population.Course.Cord;
import dev.osteon.population.Course.Disease;
import dev.osteon.population.Course.Fracture;
import dev.osteon.population.Course.Her2;
import dev.osteon.population.Course.Jaw;
import java.util.ArrayList;
import java.util.List;

/** Which cards a course calls for, by the guidelines, from the truth of the course alone. */
final class Labels {
    static final String AGENTS = "bone-modifying-agent-eligibility";
    static final String RADIOTHERAPY_REFERRAL = "radiotherapy-referral";
    static final String STAGING = "breast-cancer-staging";
    static final List<String> SERVICES = List.of(AGENTS, RADIOTHERAPY_REFERRAL, STAGING);

    private Labels() {}

    static List<Label> of(Course course) {
        List<Label> labels = new ArrayList<>();
        if (course.disease() == Disease.NONE) {
            return labels;
        }
        Label disposition = disposition(course);
        if (disposition != null) {
            labels.add(disposition);
        }
        if (course.disease() == Disease.METASTATIC) {
            radiotherapy(course, labels);
        }
        if (course.her2() == Her2.EQUIVOCAL) {
            labels.add(Label.of(STAGING, "her2Equivocal", CANCER, RECEPTORS));
        } else if (course.her2() == Her2.UNTESTED) {
            labels.add(Label.of(STAGING, "receptorMissing", CANCER, RECEPTORS));
        }
        if (course.her2() != Her2.EQUIVOCAL && course.disease() == Disease.METASTATIC) {
            labels.add(Label.of(STAGING, "receptorRetest", CANCER, METASTASIS, RECEPTORS));
        }
        return labels;
    }

    /** The first thing that matters about a bone-modifying agent. */
    private static Label disposition(Course course) {
        boolean bone = course.disease() != Disease.EARLY;
        if (course.hypercalcaemic()) {
            return agents("hypercalcaemiaOfMalignancy", CALCIUM, ALBUMIN);
        }
        boolean risky = course.hypocalcaemic() || course.pregnant() || course.jaw() != Jaw.HEALTHY;
        if (risky && course.onAgent()) {
            return course.hypocalcaemic()
                    ? agents("bmaHoldHypocalcaemia", CALCIUM, ALBUMIN, DOSES)
                    : course.pregnant()
                            ? agents("bmaHoldPregnancy", PREGNANCY, CALCIUM, ALBUMIN, DOSES)
                            : agents("bmaHoldOnj", JAW, CALCIUM, ALBUMIN, DOSES);
        }
        if (course.kidneysFailedOnTreatment()) {
            return agents("bmaHoldRenal", CREATININE, CALCIUM, ALBUMIN, DOSES, JAW);
        }
        if (risky && bone) {
            return course.hypocalcaemic()
                    ? agents("bmaContraindicated", CALCIUM, ALBUMIN, METASTASIS)
                    : course.pregnant()
                            ? agents("bmaContraindicated", PREGNANCY, METASTASIS)
                            : agents("bmaContraindicated", JAW, METASTASIS);
        }
        if (course.disease() == Disease.SUSPECTED) {
            return agents("bmaConfirmMetastasis", METASTASIS, CALCIUM, ALBUMIN, PREGNANCY, JAW);
        }
        return course.disease() == Disease.METASTATIC ? course.onAgent() ? followUp(course) : start() : null;
    }

    private static Label start() {
        return agents("bmaStart", METASTASIS, CALCIUM, ALBUMIN, PREGNANCY, JAW);
    }

    private static Label followUp(Course course) {
        boolean denosumab = course.agent() == Agent.DENOSUMAB;
        if (course.lastDose() > (denosumab ? 42 : 126)) {
            return agents("bmaOverdue", METASTASIS, DOSES, CALCIUM, ALBUMIN, PREGNANCY, JAW, CREATININE);
        }
        boolean due = course.interval() - course.lastDose() <= 7 && course.laboratoryDay() > 30;
        boolean unprotected = denosumab && !course.supplements() && course.laboratoryDay() <= 30;
        return due || unprotected
                ? agents(
                        "bmaMonitoringDue",
                        METASTASIS,
                        DOSES,
                        CALCIUM,
                        ALBUMIN,
                        PREGNANCY,
                        JAW,
                        CREATININE,
                        SUPPLEMENTS)
                : null;
    }

    private static Label agents(String topic, Input... inputs) {
        return Label.of(AGENTS, topic, CANCER, inputs);
    }

    /** Decompression or radiotherapy of the thoracic spine reached the broken vertebra too. */
    private static boolean irradiatedSpine(Course course) {
        return course.cord() == Cord.TREATED && course.cordDay() - 5 <= course.fractureDay();
    }

    private static void radiotherapy(Course course, List<Label> labels) {
        if (course.cord() == Cord.COMPRESSED) {
            labels.add(Label.of(RADIOTHERAPY_REFERRAL, "msccConfirmed", CANCER, CORD));
        } else if (course.cord() == Cord.SIGNS) {
            labels.add(Label.of(RADIOTHERAPY_REFERRAL, "msccSuspected", CANCER, CORD));
        }
        if (course.fracture() == Fracture.FIXED) {
            labels.add(Label.of(RADIOTHERAPY_REFERRAL, "rtPostoperative", CANCER, FRACTURE));
        } else if (course.fracture() == Fracture.FEMUR
                || course.fracture() == Fracture.VERTEBRA && !irradiatedSpine(course)) {
            labels.add(Label.of(RADIOTHERAPY_REFERRAL, "pathologicalFracture", CANCER, FRACTURE));
        }
        if (course.pain() >= 4) {
            String topic = course.irradiated() == 0
                    ? "rtPainfulMetastasis"
                    : course.irradiated() < 28 ? "rtAwaitResponse" : "rtReirradiation";
            labels.add(Label.of(
                    RADIOTHERAPY_REFERRAL,
                    topic,
                    CANCER,
                    METASTASIS,
                    PAIN,
                    Input.PAIN_SITE,
                    RADIOTHERAPY,
                    Input.RADIOTHERAPY_SITE));
        }
    }
}
