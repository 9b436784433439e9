package dev.osteon.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** {@code system|code} or {@code system|code|display}, where system is a short name from the table or a whole URI. */
final class ShorthandCode {
    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    private static final String OSTEON = "https://osteon.dev/fhir/CodeSystem/";
    private static final Map<String, String> SYSTEMS = Map.ofEntries(
            Map.entry("sct", "http://snomed.info/sct"),
            Map.entry("loinc", "http://loinc.org"),
            Map.entry("icd10cm", "http://hl7.org/fhir/sid/icd-10-cm"),
            Map.entry("icd10", "http://hl7.org/fhir/sid/icd-10"),
            Map.entry("rxnorm", "http://www.nlm.nih.gov/research/umls/rxnorm"),
            Map.entry("atc", "http://www.whocc.no/atc"),
            Map.entry("ndc", "http://hl7.org/fhir/sid/ndc"),
            Map.entry("cpt", "http://www.ama-assn.org/go/cpt"),
            Map.entry("cdt", "http://www.ada.org/cdt"),
            Map.entry("ucum", "http://unitsofmeasure.org"),
            Map.entry("ncit", "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"),
            Map.entry("ajcc", "http://cancerstaging.org"),
            Map.entry("bone", OSTEON + "bone-assessment"),
            Map.entry("her2", OSTEON + "her2-immunohistochemistry-score"),
            Map.entry("cond-clin", HL7 + "condition-clinical"),
            Map.entry("cond-ver", HL7 + "condition-ver-status"),
            Map.entry("cond-cat", HL7 + "condition-category"),
            Map.entry("allergy-clin", HL7 + "allergyintolerance-clinical"),
            Map.entry("allergy-ver", HL7 + "allergyintolerance-verification"),
            Map.entry("obs-cat", HL7 + "observation-category"),
            Map.entry("interpretation", HL7 + "v3-ObservationInterpretation"),
            Map.entry("absent", HL7 + "data-absent-reason"),
            Map.entry("medreq-cat", HL7 + "medicationrequest-category"),
            Map.entry("medreq-reason", HL7 + "medicationrequest-status-reason"),
            Map.entry("act", HL7 + "v3-ActCode"),
            Map.entry("dose-rate", HL7 + "dose-rate-type"));

    private ShorthandCode() {}

    static ObjectNode coding(String text) {
        String[] parts = text.split("\\|", 3);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("not system|code: " + text);
        }
        String system = parts[0].contains(":") ? parts[0] : SYSTEMS.get(parts[0]);
        if (system == null) {
            throw new IllegalArgumentException(
                    "unknown code system abbreviation in " + text + "; known: " + SYSTEMS.keySet());
        }
        ObjectNode coding =
                JsonNodeFactory.instance.objectNode().put("system", system).put("code", parts[1].strip());
        return parts.length == 3 ? coding.put("display", parts[2].strip()) : coding;
    }
}
