RuleSet: ExampleObservation(date)
* status = #final
* subject = Reference(example-patient)
* effectiveDateTime = "{date}"

Instance: example-bone-lesion
InstanceOf: BoneLesion
Usage: #example
Title: "Lesion of T5"
* identifier.use = #usual
* identifier.type = http://hl7.org/fhir/resource-types#BodyStructure
* identifier.value = "T5"
* location = $sct#56401006 "Bone structure of fifth thoracic vertebra"
* patient = Reference(example-patient)

Instance: example-bone-lesion-finding
InstanceOf: BoneLesionFindingObservation
Usage: #example
Title: "Osteolytic lesion of T5 on CT"
* insert ExampleObservation(2026-01-18)
* category[osteon] = $obs-cat#imaging
* code = $bone#bone-lesion-finding "Bone lesion finding"
* valueCodeableConcept = $bone#osteolytic "Osteolytic lesion"
* interpretation = $bone#metastatic "Interpreted as metastatic"
* method = $sct#77477000 "Computerized axial tomography"
* bodySite = $sct#56401006 "Bone structure of fifth thoracic vertebra"
* focus = Reference(example-bone-lesion)
* component[size].valueQuantity = 18 'mm'
* component[collapse].valueQuantity = 40 '%'
* component[canal].valueBoolean = true

// Uptake alone suspects a metastasis. The lesion has no BodyStructure of its own; the site says where it is.
Instance: example-bone-scan-uptake
InstanceOf: BoneLesionFindingObservation
Usage: #example
Title: "Uptake of the left femur on bone scan"
* insert ExampleObservation(2026-01-10)
* category[osteon] = $obs-cat#imaging
* code = $bone#bone-lesion-finding "Bone lesion finding"
* valueCodeableConcept = $bone#uptake "Scintigraphic uptake"
* interpretation = $bone#indeterminate "Interpreted as indeterminate"
* method = $sct#229033006 "Radioisotope scan of total body"
* bodySite = $sct#71341001 "Bone structure of femur"

Instance: example-escc-grade
InstanceOf: EpiduralSpinalCordCompressionGrade
Usage: #example
Title: "ESCC 1c at T5"
* insert ExampleObservation(2026-02-03)
* category[osteon] = $obs-cat#imaging
* code = $bone#epidural-spinal-cord-compression-grade "Epidural spinal cord compression grade"
* valueCodeableConcept = $bone#escc-1c "ESCC 1c"
* bodySite = $sct#56401006 "Bone structure of fifth thoracic vertebra"

Instance: example-ecog
InstanceOf: EcogPerformanceStatusObservation
Usage: #example
Title: "ECOG 2"
* insert ExampleObservation(2026-02-02)
* category = $obs-cat#survey
* code = $loinc#89247-1 "ECOG Performance Status score"
* valueInteger = 2
* interpretation = $loinc#LA9624-3

// A report that says 3 to 4: no single value, both answers.
Instance: example-ecog-range
InstanceOf: EcogPerformanceStatusObservation
Usage: #example
Title: "ECOG 3 to 4"
* insert ExampleObservation(2026-02-02)
* category = $obs-cat#survey
* code = $loinc#89247-1 "ECOG Performance Status score"
* dataAbsentReason = $absent#unknown
* interpretation[0] = $loinc#LA9625-0
* interpretation[+] = $loinc#LA9626-8

Instance: example-bone-pain-score
InstanceOf: BonePainScore
Usage: #example
Title: "Pain 7 of 10 in the left femur"
* insert ExampleObservation(2026-02-02)
* code = $loinc#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
* valueInteger = 7
* bodySite = $sct#71341001 "Bone structure of femur"

Instance: example-bone-pain-visual-analogue
InstanceOf: BonePainScore
Usage: #example
Title: "Pain of 64 mm on a visual analogue scale"
* insert ExampleObservation(2026-02-02)
* code = $loinc#38214-3 "Pain severity [Score] Visual analog score"
* valueQuantity = 64 'mm'

Instance: example-motor-power
InstanceOf: NeurologicalDeficit
Usage: #example
Title: "Power of the legs 3 of 5"
* insert ExampleObservation(2026-02-03)
* category[osteon] = $obs-cat#exam
* code = $bone#motor-power "Motor power"
* valueInteger = 3
* bodySite = $sct#61685007 "Lower limb structure"

Instance: example-neurological-examination-normal
InstanceOf: NeurologicalDeficit
Usage: #example
Title: "Normal neurological examination"
* insert ExampleObservation(2026-01-20)
* category[osteon] = $obs-cat#exam
* code = $bone#neuro-exam "Neurological examination"
* valueCodeableConcept = $bone#neuro-exam-normal "Normal neurological examination"
