package dev.osteon.reasoning;

import dev.osteon.knowledge.CqlDefinition;
import dev.osteon.knowledge.Topic;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/** The facts that the text of a topic names, with the resources that they came from. */
final class EvidenceReader {
    private final Evaluation evaluation;
    private final PatientRecord record;
    private final ValueText text;

    EvidenceReader(Evaluation evaluation, PatientRecord record, ValueText text) {
        this.evaluation = evaluation;
        this.record = record;
        this.text = text;
    }

    /** Truth values among the definitions of a text only choose its sentences. */
    List<Evidence> read(Topic topic) {
        List<Evidence> evidence = new ArrayList<>();
        for (CqlDefinition definition : topic.facts().toList()) {
            Object value = evaluation.value(definition);
            if (value instanceof Iterable<?> list) {
                list.forEach(entry -> add(definition, entry, evidence));
            } else {
                add(definition, value, evidence);
            }
        }
        return evidence;
    }

    private void add(CqlDefinition definition, Object value, List<Evidence> evidence) {
        if (value == null || value instanceof Boolean) {
            return;
        }
        // What is contained has no reference of its own; the resource around it is named.
        List<Resource> origins = Provenance.sorted(evaluation.origins(definition, value)).stream()
                .filter(resource -> record.ofType(resource.fhirType()).contains(resource))
                .toList();
        List<String> resources = ValueText.references(origins);
        evidence.add(
                value instanceof Tuple tuple && tuple.getElements().containsKey("value")
                        ? new Evidence(
                                definition.name(),
                                text.of(tuple.getElement("value")),
                                orNull(tuple.getElement("date")),
                                orNull(tuple.getElement("note")),
                                resources)
                        : new Evidence(definition.name(), text.of(value), null, null, resources));
    }

    private String orNull(Object value) {
        return value == null ? null : text.of(value);
    }
}
