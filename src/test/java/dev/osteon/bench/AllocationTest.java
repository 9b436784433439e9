package dev.osteon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.TestKnowledge;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A guard against slow evaluation that needs no quiet machine: what an evaluation allocates is the same on each, and time goes with it. */
class AllocationTest {
    private static final int CALLS = 40;
    /** Of a record of some 60 resources; before the compiler of the JVM has been at it, it is more than bench/evaluation says. */
    private static final long MOST = 3_000_000;

    @Test
    void no_service_allocates_more_than_it_should_for_the_case_report() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Reasoner reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1)) {
            for (BenchPatient patient : BenchPatient.caseReport()) {
                long fewest = Long.MAX_VALUE;
                for (int call = 0; call < CALLS; call++) {
                    long before = threads.getCurrentThreadAllocatedBytes();
                    reasoner.decide(patient.service(), patient.newRecord(), patient.at(), patient.context());
                    fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
                }
                assertThat(fewest).as(patient.service()).isLessThan(MOST);
            }
        }
    }
}
