package dev.osteon.population;

import java.util.Random;

/**
 * What really happens to one person with, or without, breast cancer. Days count backwards from the day of the evaluation; 0 means that a thing
 * never happened. Values keep away from the thresholds by more than the rounding of any unit, so that a label is never a matter of digits.
 *
 * @param metastasisDay when the metastasis to bone was found
 * @param lastDose day of the last dose of the agent
 * @param doses how many doses were given
 * @param calcium corrected calcium in mg/dL on {@code laboratoryDay}
 * @param albumin in g/dL on the same day
 * @param creatinine in mg/dL on the same day
 * @param baseline creatinine in mg/dL before the first dose
 * @param weight in kg
 * @param cordDay when the compression, or its first sign, appeared
 * @param pain score of 0 to 10 at {@code painSite}, yesterday
 * @param irradiated when radiotherapy to {@code painSite} ended
 */
record Course(
        int age,
        boolean male,
        Disease disease,
        int metastasisDay,
        Agent agent,
        int lastDose,
        int doses,
        double calcium,
        double albumin,
        double creatinine,
        double baseline,
        int laboratoryDay,
        double weight,
        boolean supplements,
        boolean pregnant,
        Jaw jaw,
        Cord cord,
        int cordDay,
        Fracture fracture,
        int fractureDay,
        int pain,
        PainSite painSite,
        int irradiated,
        Her2 her2) {

    enum Disease {
        NONE,
        EARLY,
        SUSPECTED,
        METASTATIC
    }

    enum Agent {
        NONE,
        DENOSUMAB,
        ZOLEDRONIC_ACID
    }

    enum Jaw {
        HEALTHY,
        EXTRACTION_PLANNED,
        NECROSIS
    }

    enum Cord {
        FREE,
        SIGNS,
        COMPRESSED,
        TREATED
    }

    enum Fracture {
        NONE,
        FEMUR,
        VERTEBRA,
        FIXED
    }

    enum PainSite {
        HUMERUS,
        PELVIS
    }

    enum Her2 {
        KNOWN,
        EQUIVOCAL,
        UNTESTED
    }

    /** @return the course of this number: the same number gives the same course */
    static Course of(long seed) {
        return new CourseDice(new Random(seed * 7919 + 17)).throwCourse();
    }

    boolean onAgent() {
        return agent != Agent.NONE;
    }

    /** Interval of the doses in days. */
    int interval() {
        return agent == Agent.DENOSUMAB ? 28 : 84;
    }

    boolean hypercalcaemic() {
        return calcium >= 12;
    }

    boolean hypocalcaemic() {
        return calcium < 8.4;
    }

    boolean kidneysFailedOnTreatment() {
        return agent == Agent.ZOLEDRONIC_ACID && creatinine - baseline >= 0.5;
    }
}
