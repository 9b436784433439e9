package dev.osteon.reasoning;

import dev.osteon.knowledge.ValueSets;
import java.util.ArrayList;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;

/**
 * Answers retrieves from one patient's record. What it cannot honour it refuses: too much and too little are both wrong
 * answers about a person.
 */
final class RecordRetrieveProvider implements RetrieveProvider {
    private static final String BASE_PROFILE = "http://hl7.org/fhir/StructureDefinition/";

    private final ValueSets valueSets;
    private PatientRecord record;

    RecordRetrieveProvider(ValueSets valueSets) {
        this.valueSets = valueSets;
    }

    void use(PatientRecord next) {
        this.record = next;
    }

    @Override
    public Iterable<Object> retrieve(
            String context,
            String contextPath,
            Object contextValue,
            String dataType,
            String templateId,
            String codePath,
            Iterable<Code> codes,
            String valueSet,
            String datePath,
            String dateLowPath,
            String dateHighPath,
            Interval dateRange) {
        requireThisPatient(context, contextValue, dataType);
        if (templateId != null && !templateId.equals(BASE_PROFILE + dataType)) {
            throw new IllegalArgumentException("Retrieves by profile are not supported: " + templateId);
        }
        if (dateRange != null) {
            throw new IllegalArgumentException("Retrieves by date are not supported: " + dataType + "." + datePath);
        }
        if (codes == null && valueSet == null) {
            return new ArrayList<>(record.ofType(dataType));
        }
        if (codePath == null) {
            throw new IllegalArgumentException("A retrieve of " + dataType + " names codes and no element");
        }
        CodeIndex index = record.codes(dataType, codePath);
        return valueSet == null
                ? index.where((system, code) -> isAnyOf(codes, system, code))
                : index.where((system, code) -> valueSets.contains(valueSet, system, code));
    }

    private void requireThisPatient(String context, Object contextValue, String dataType) {
        if (record == null) {
            throw new IllegalStateException("No record to retrieve from");
        }
        String patientId = record.patient().getIdElement().getIdPart();
        if (!record.patient().fhirType().equals(context) || !patientId.equals(contextValue)) {
            throw new IllegalArgumentException("A record answers for its own patient only, not for a retrieve of "
                    + dataType + " in the context " + context);
        }
    }

    /** A code without system stands for a plain string in CQL and is compared by its code alone. */
    private static boolean isAnyOf(Iterable<Code> codes, String system, String code) {
        for (Code wanted : codes) {
            if (code.equals(wanted.getCode())
                    && (wanted.getSystem() == null || wanted.getSystem().equals(system))) {
                return true;
            }
        }
        return false;
    }
}
