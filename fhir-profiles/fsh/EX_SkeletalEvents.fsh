Instance: example-femur-fracture
InstanceOf: PathologicalFractureCondition
Usage: #example
Title: "Pathological fracture of the left femur, healing"
* insert ExampleCondition
* code = $icd10cm#M84.552D "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with routine healing"
* onsetDateTime = "2025-11-20"

Instance: example-cauda-equina-compression
InstanceOf: SpinalCordCompressionCondition
Usage: #example
Title: "Cauda equina syndrome"
* insert ExampleCondition
* code.coding[0] = $sct#192970008 "Cauda equina syndrome"
* code.coding[+] = $icd10cm#G83.4 "Cauda equina syndrome"
* onsetDateTime = "2026-02-04"

Instance: example-hypercalcaemia-resolved
InstanceOf: HypercalcaemiaOfMalignancyCondition
Usage: #example
Title: "Hypercalcaemia that was corrected"
* insert ExampleCondition
* clinicalStatus = $cond-clin#resolved
* code = $icd10cm#E83.52 "Hypercalcemia"
* onsetDateTime = "2026-02-01"
* abatementDateTime = "2026-02-06"

// The volume to which the dose was given, as mCODE refers to it.
Instance: example-radiotherapy-volume
InstanceOf: BodyStructure
Usage: #example
Title: "Irradiated volume: left femur"
* identifier.use = #usual
* identifier.value = "left femur, planning target volume"
* location = $sct#71341001 "Bone structure of femur"
* locationQualifier = $sct#7771000 "Left"
* patient = Reference(example-patient)

RuleSet: DoseDelivered(centigray, fractions)
* extension[0].url = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent"
* extension[=].valueCodeableConcept = $sct#363676003 "Palliative - procedure intent"
* extension[+].url = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-sessions"
* extension[=].valueUnsignedInt = {fractions}
* extension[+].url = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-dose-delivered-to-volume"
* extension[=].extension[0].url = "volume"
* extension[=].extension[=].valueReference = Reference(example-radiotherapy-volume)
* extension[=].extension[+].url = "totalDoseDelivered"
* extension[=].extension[=].valueQuantity = {centigray} 'cGy'
* extension[=].extension[+].url = "fractionsDelivered"
* extension[=].extension[=].valueUnsignedInt = {fractions}

Instance: example-radiotherapy-course
InstanceOf: BoneRadiotherapyCourse
Usage: #example
Title: "8 Gy in one fraction to the left femur"
* insert DoseDelivered(800, 1)
* status = #completed
* code = $sct#1217123003 "Radiotherapy course of treatment"
* subject = Reference(example-patient)
* performedPeriod.start = "2026-02-10"
* performedPeriod.end = "2026-02-10"
* bodySite = $sct#71341001 "Bone structure of femur"
* reasonReference = Reference(example-bone-metastasis)

// Not over yet: what will have been given is not known.
Instance: example-radiotherapy-course-running
InstanceOf: BoneRadiotherapyCourse
Usage: #example
Title: "Course to the thoracic spine, in progress"
* status = #in-progress
* code = $sct#1217123003 "Radiotherapy course of treatment"
* subject = Reference(example-patient)
* performedPeriod.start = "2026-02-12"
* bodySite = $sct#6105006 "Structure of body of fifth thoracic vertebra"
* reasonReference = Reference(example-spinal-cord-compression)

Instance: example-femur-fixation
InstanceOf: BoneSurgeryProcedure
Usage: #example
Title: "Prophylactic fixation of the left femur"
* status = #completed
* code = $sct#11964008 "Internal fixation of femur without fracture reduction"
* subject = Reference(example-patient)
* performedDateTime = "2026-02-08"
* bodySite = $sct#71341001 "Bone structure of femur"
* reasonReference = Reference(example-bone-metastasis)

Instance: example-spinal-decompression
InstanceOf: BoneSurgeryProcedure
Usage: #example
Title: "Decompression of the thoracic spine"
* status = #completed
* code = $sct#283165009 "Decompression laminectomy"
* subject = Reference(example-patient)
* performedPeriod.start = "2026-02-04T08:10:00Z"
* performedPeriod.end = "2026-02-04T11:40:00Z"
* bodySite = $sct#56401006 "Bone structure of fifth thoracic vertebra"
* reasonReference = Reference(example-spinal-cord-compression)
