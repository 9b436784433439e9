Instance: example-dental-examination
InstanceOf: DentalExaminationProcedure
Usage: #example
Title: "Dental examination, no treatment needed"
* status = #completed
* code = $sct#34043003 "Dental consultation and report"
* subject = Reference(example-patient)
* performedDateTime = "2026-01-22"
* outcome.text = "No focus, no treatment needed before an antiresorptive agent"

Instance: example-dental-examination-cdt
InstanceOf: DentalExaminationProcedure
Usage: #example
Title: "Comprehensive oral evaluation, as billed"
* status = #completed
* code = $cdt#D0150 "Comprehensive oral evaluation"
* subject = Reference(example-patient)
* performedDateTime = "2025-12-03"

Instance: example-osteonecrosis-of-jaw
InstanceOf: OsteonecrosisOfJawCondition
Usage: #example
Title: "Osteonecrosis of the jaw by a drug"
* insert ExampleCondition
* code.coding[0] = $icd10cm#M87.180 "Osteonecrosis due to drugs, jaw"
* code.coding[+] = $bone#onj "Osteonecrosis of the jaw"
* onsetDateTime = "2025-09-15"

// By itself a disease of the jaw bone; with an antiresorptive on record it counts.
Instance: example-sequestrum-of-jaw
InstanceOf: OsteonecrosisOfJawCondition
Usage: #example
Title: "Sequestrum of the jaw"
* insert ExampleCondition
* code = $sct#8954007 "Sequestrum of jaw bone"
* recordedDate = "2025-09-15"

Instance: example-not-pregnant
InstanceOf: PregnancyStatus
Usage: #example
Title: "Not pregnant"
* insert ExampleObservation(2026-02-02)
* code = $loinc#82810-3 "Pregnancy status"
* valueCodeableConcept = $sct#60001007 "Not pregnant"

Instance: example-pregnancy-unknown
InstanceOf: PregnancyStatus
Usage: #example
Title: "Pregnancy status unknown"
* insert ExampleObservation(2026-02-02)
* code = $loinc#82810-3 "Pregnancy status"
* valueCodeableConcept = $sct#261665006 "Unknown (qualifier value)"

Instance: example-lactation-ended
InstanceOf: LactationStatus
Usage: #example
Title: "Breastfeeding, weaned since"
* insert ExampleCondition
* clinicalStatus = $cond-clin#resolved
* code = $icd10cm#Z39.1 "Encounter for care and examination of lactating mother"
* onsetDateTime = "2025-06-11"
* abatementDateTime = "2026-01-30"
