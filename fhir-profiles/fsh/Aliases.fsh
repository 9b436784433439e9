// Code systems, by the names used throughout these files.
Alias: $sct = http://snomed.info/sct
Alias: $loinc = http://loinc.org
Alias: $icd10cm = http://hl7.org/fhir/sid/icd-10-cm
Alias: $icd9cm = http://hl7.org/fhir/sid/icd-9-cm
Alias: $rxnorm = http://www.nlm.nih.gov/research/umls/rxnorm
Alias: $atc = http://www.whocc.no/atc
Alias: $ndc = http://hl7.org/fhir/sid/ndc
Alias: $cpt = http://www.ama-assn.org/go/cpt
Alias: $cdt = http://www.ada.org/cdt
Alias: $hcpcs = http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets
Alias: $ncit = http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl
Alias: $ndfrt = http://hl7.org/fhir/ndfrt
Alias: $dcm = http://dicom.nema.org/resources/ontology/DCM
Alias: $ucum = http://unitsofmeasure.org
Alias: $ajcc = http://cancerstaging.org

// FHIR's own.
Alias: $cond-clin = http://terminology.hl7.org/CodeSystem/condition-clinical
Alias: $cond-ver = http://terminology.hl7.org/CodeSystem/condition-ver-status
Alias: $cond-cat = http://terminology.hl7.org/CodeSystem/condition-category
Alias: $obs-cat = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $interpretation = http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation
Alias: $absent = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $specimen-type = http://terminology.hl7.org/CodeSystem/v2-0487
Alias: $plan-type = http://terminology.hl7.org/CodeSystem/plan-definition-type
Alias: $action-type = http://terminology.hl7.org/CodeSystem/action-type
Alias: $identifier-type = http://terminology.hl7.org/CodeSystem/v2-0203

// Osteon's own.
Alias: $topic = https://osteon.dev/fhir/CodeSystem/decision-topic
Alias: $cardFeedback = https://osteon.dev/fhir/CodeSystem/card-feedback
Alias: $nonAdherence = http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes
Alias: $override = https://osteon.dev/fhir/CodeSystem/override-reason
Alias: $missing = https://osteon.dev/fhir/CodeSystem/missing-input
Alias: $tumour = https://osteon.dev/fhir/CodeSystem/tumour-assessment
Alias: $bone = https://osteon.dev/fhir/CodeSystem/bone-assessment
Alias: $textTemplate = https://osteon.dev/fhir/StructureDefinition/text-template
Alias: $unverifiedCode = https://osteon.dev/fhir/StructureDefinition/unverified-code
Alias: $codeCaseInsensitive = https://osteon.dev/fhir/StructureDefinition/code-case-insensitive
Alias: $codeOptionalPunctuation = https://osteon.dev/fhir/StructureDefinition/code-optional-punctuation
