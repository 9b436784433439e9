package dev.osteon.population;

import dev.osteon.population.Course.Agent;
import dev.osteon.population.Course.Cord;
import dev.osteon.population.Course.Disease;
import dev.osteon.population.Course.Fracture;
import dev.osteon.population.Course.Her2;
import dev.osteon.population.Course.Jaw;
import dev.osteon.population.Course.PainSite;
import java.util.Random;

/**
 * The state model behind the courses: from the day a metastasis is found the weeks pass; each week an agent may be begun, calcium may rise or
 * fall, kidneys may fail, the cord or a bone may give way, teeth may need work. What happens long ago has been answered by the time of the
 * evaluation; what happens in the last days has not. Hazards are far above life's, so that few patients show every topic.
 */
final class CourseDice {
    private static final int ANSWERED_AFTER = 21;

    private final Random random;

    CourseDice(Random random) {
        this.random = random;
    }

    Course throwCourse() {
        Disease disease = pick(Disease.NONE, 8, Disease.EARLY, 12, Disease.SUSPECTED, 8, Disease.METASTATIC, 72);
        boolean male = chance(0.02);
        int age = 33 + random.nextInt(52);
        boolean metastatic = disease == Disease.METASTATIC;
        int metastasisDay = metastatic ? 30 + random.nextInt(700) : 0;

        Agent agent = Agent.NONE;
        int begun = 0;
        if (metastatic) {
            for (int day = metastasisDay - 7; day > 0 && agent == Agent.NONE; day -= 7) {
                if (chance(0.05)) {
                    agent = chance(0.6) ? Agent.DENOSUMAB : Agent.ZOLEDRONIC_ACID;
                    begun = day;
                }
            }
        }
        int interval = agent == Agent.DENOSUMAB ? 28 : 84;
        int doses = agent == Agent.NONE ? 0 : 1 + begun / interval;
        int lastDose = begun - (doses - 1) * interval;
        if (doses > 1 && lastDose + interval < 300 && chance(0.2)) {
            // She did not come: one dose or more were left out.
            int missed = Math.min(doses - 1, agent == Agent.DENOSUMAB ? 2 : 1);
            doses -= missed;
            lastDose += missed * interval;
        }

        Calcium calcium = calcium(metastatic, agent);
        boolean kidneysFail = agent == Agent.ZOLEDRONIC_ACID && doses > 1 && chance(0.2);
        double baseline = 0.6 + random.nextInt(30) / 100.0;
        double creatinine = kidneysFail ? baseline + 0.7 + random.nextInt(80) / 100.0 : baseline;

        int cordDay = metastatic && chance(0.22) ? 1 + random.nextInt(40) : 0;
        Cord cord = cordDay == 0
                ? Cord.FREE
                : cordDay > ANSWERED_AFTER ? Cord.TREATED : chance(0.5) ? Cord.SIGNS : Cord.COMPRESSED;
        int fractureDay = metastatic && chance(0.18) ? 1 + random.nextInt(45) : 0;
        Fracture fracture = fractureDay == 0
                ? Fracture.NONE
                : fractureDay > ANSWERED_AFTER ? Fracture.FIXED : chance(0.5) ? Fracture.FEMUR : Fracture.VERTEBRA;
        boolean hurts = metastatic && chance(0.4);
        int irradiated = hurts && chance(0.5) ? (chance(0.5) ? 3 + random.nextInt(20) : 35 + random.nextInt(200)) : 0;

        return new Course(
                age,
                male,
                disease,
                metastasisDay,
                agent,
                lastDose,
                doses,
                calcium.corrected(),
                2.6 + random.nextInt(19) / 10.0,
                creatinine,
                baseline,
                kidneysFail ? Math.min(calcium.day(), 5) : calcium.day(),
                50 + random.nextInt(45),
                chance(0.85),
                !male && age < 46 && chance(0.15),
                chance(0.9) ? Jaw.HEALTHY : chance(0.6) ? Jaw.EXTRACTION_PLANNED : Jaw.NECROSIS,
                cord,
                cordDay,
                fracture,
                fractureDay,
                hurts ? 5 + random.nextInt(5) : chance(0.3) ? 0 : 2,
                chance(0.5) ? PainSite.HUMERUS : PainSite.PELVIS,
                irradiated,
                pick(Her2.KNOWN, 80, Her2.EQUIVOCAL, 12, Her2.UNTESTED, 8, Her2.KNOWN, 0));
    }

    private record Calcium(double corrected, int day) {}

    /** Rises with the tumour, falls under an agent, and is then measured within days; otherwise now and then. */
    private Calcium calcium(boolean metastatic, Agent agent) {
        if (metastatic && chance(0.08)) {
            return new Calcium(12.6 + random.nextInt(30) / 10.0, 1 + random.nextInt(5));
        }
        if (chance(agent == Agent.NONE ? 0.04 : 0.1)) {
            return new Calcium(7.0 + random.nextInt(10) / 10.0, 1 + random.nextInt(5));
        }
        return new Calcium(
                9.0 + random.nextInt(9) / 10.0, chance(0.85) ? 1 + random.nextInt(25) : 35 + random.nextInt(60));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(T a, int percentA, T b, int percentB, T c, int percentC, T d, int percentD) {
        int throwOf = random.nextInt(percentA + percentB + percentC + percentD);
        if (throwOf < percentA) {
            return a;
        } else if (throwOf < percentA + percentB) {
            return b;
        }
        return throwOf < percentA + percentB + percentC ? c : d;
    }
}
