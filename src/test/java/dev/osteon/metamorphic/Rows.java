package dev.osteon.metamorphic;

import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.PatientCase;
import dev.osteon.testkit.TestKnowledge;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** The patients of the truth tables, and what is decided for them or for what a test makes of them. */
final class Rows {
    /** How many rows a try changes: the number of tries is written in the tests, this follows the scale. */
    static final int IN_A_TRY =
            Map.of("quick", 2, "ci", 20, "full", 100).get(System.getProperty("osteon.scale", "quick"));

    private static final List<PatientCase> ALL = CaseFile.readAll(Path.of("test-data/patients"));
    private static final Reasoner REASONER = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1);

    private Rows() {}

    static List<PatientCase> all() {
        return ALL;
    }

    static List<Decision> decide(PatientCase row) {
        PatientRecord record = PatientRecord.of(row.patient(), row.others());
        return REASONER.decide(row.service(), record, row.now(), row.context()).decisions();
    }

    /** @return the row with other resources */
    static PatientCase with(PatientCase row, List<Resource> others) {
        return with(row, row.patient(), others, row.context());
    }

    /** @return the row with other resources and another context */
    static PatientCase with(PatientCase row, Patient patient, List<Resource> others, List<String> context) {
        return new PatientCase(
                row.file(), row.name(), row.service(), row.now(), patient, others, context, row.expected());
    }
}
