// Drugs that the bone-modifying agent service proposes. Doses that depend on the patient are computed; the rest stands here.

RuleSet: Subcutaneous
* dosage.route = $sct#34206005 "Subcutaneous route"

RuleSet: Intravenous
* dosage.route = $sct#47625008 "Intravenous route"

RuleSet: Oral
* dosage.route = $sct#26643006 "Oral route"

RuleSet: EveryWeeks(weeks)
* dosage.timing.repeat.frequency = 1
* dosage.timing.repeat.period = {weeks}
* dosage.timing.repeat.periodUnit = #wk

RuleSet: OnceOnly
* dosage.timing.repeat.count = 1

RuleSet: Daily(times)
* dosage.timing.repeat.frequency = {times}
* dosage.timing.repeat.period = 1
* dosage.timing.repeat.periodUnit = #d

// The proposal claims our profile, so that whoever stores it has it checked.
RuleSet: AntiresorptiveProduct
* profile = "https://osteon.dev/fhir/StructureDefinition/bone-modifying-agent-request"

RuleSet: DenosumabProduct
* insert AntiresorptiveProduct
* productCodeableConcept = $rxnorm#993449 "denosumab"
* productCodeableConcept.coding[1] = $atc#M05BX04 "denosumab"
* productCodeableConcept.text = "Denosumab 120 mg"

RuleSet: ZoledronicAcidProduct
* insert AntiresorptiveProduct
* productCodeableConcept = $rxnorm#77655 "zoledronic acid"
* productCodeableConcept.coding[1] = $atc#M05BA08 "zoledronic acid"
* productCodeableConcept.text = "Zoledronic acid, product for oncology"

RuleSet: PamidronateProduct
* insert AntiresorptiveProduct
* productCodeableConcept = $rxnorm#11473 "pamidronate"
* productCodeableConcept.coding[1] = $atc#M05BA03 "pamidronic acid"

RuleSet: ForBoneMetastasis
* insert Computed(reasonCode, Bone Metastasis Reason)
* insert Computed(reasonReference, Bone Metastasis Reference)

Instance: bma-denosumab
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-denosumab, BmaDenosumab, MedicationRequest)
* title = "Denosumab 120 mg SC every 4 weeks"
* insert DenosumabProduct
* dosage.text = "Denosumab 120 mg subcutaneously (upper arm, thigh or abdomen) every 4 weeks. Measure calcium before each dose."
* insert EveryWeeks(4)
* insert Subcutaneous
* dosage.doseAndRate.doseQuantity = 120 'mg' "mg"
* insert Computed(priority, Routine Priority)
* insert ForBoneMetastasis

Instance: bma-denosumab-hypercalcaemia
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-denosumab-hypercalcaemia, BmaDenosumabHypercalcaemia, MedicationRequest)
* title = "Denosumab 120 mg SC today, for hypercalcaemia"
* insert DenosumabProduct
* dosage.text = "Denosumab 120 mg subcutaneously once today. The scheme for hypercalcaemia repeats it on days 8 and 15 of the first month."
* insert OnceOnly
* insert Subcutaneous
* dosage.doseAndRate.doseQuantity = 120 'mg' "mg"
* insert Computed(priority, Stat Priority)
* insert Computed(reasonCode, Hypercalcaemia Reason)

Instance: bma-zoledronic-acid-hypercalcaemia
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-zoledronic-acid-hypercalcaemia, BmaZoledronicAcidHypercalcaemia, MedicationRequest)
* title = "Zoledronic acid 4 mg IV once, for hypercalcaemia"
* insert ZoledronicAcidProduct
* dosage.text = "Zoledronic acid 4 mg intravenously over at least 15 minutes, once, after rehydration. Not reduced for kidney function in hypercalcaemia. Not again before 7 days."
* insert OnceOnly
* insert Intravenous
* dosage.doseAndRate.doseQuantity = 4 'mg' "mg"
* insert Computed(priority, Stat Priority)
* insert Computed(reasonCode, Hypercalcaemia Reason)

Instance: bma-zoledronic-acid-12-weekly
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-zoledronic-acid-12-weekly, BmaZoledronicAcidTwelveWeekly, MedicationRequest)
* title = "Zoledronic acid IV every 12 weeks, dose by creatinine clearance"
* insert ZoledronicAcidProduct
* insert EveryWeeks(12)
* insert Intravenous
* insert Computed(dosageInstruction[0].text, Zoledronic Acid Twelve Weekly Text)
* insert Computed(dosageInstruction[0].doseAndRate[0].doseQuantity, Zoledronic Acid Start Dose)
* insert Computed(priority, Routine Priority)
* insert ForBoneMetastasis

Instance: bma-zoledronic-acid-4-weekly
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-zoledronic-acid-4-weekly, BmaZoledronicAcidFourWeekly, MedicationRequest)
* title = "Zoledronic acid IV every 4 weeks, dose by creatinine clearance"
* insert ZoledronicAcidProduct
* insert EveryWeeks(4)
* insert Intravenous
* insert Computed(dosageInstruction[0].text, Zoledronic Acid Four Weekly Text)
* insert Computed(dosageInstruction[0].doseAndRate[0].doseQuantity, Zoledronic Acid Start Dose)
* insert Computed(priority, Routine Priority)
* insert ForBoneMetastasis

Instance: bma-pamidronate
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-pamidronate, BmaPamidronate, MedicationRequest)
* title = "Pamidronate 90 mg IV every 3 to 4 weeks"
* insert PamidronateProduct
* insert EveryWeeks(4)
* insert Intravenous
* dosage.doseAndRate.doseQuantity = 90 'mg' "mg"
* insert Computed(dosageInstruction[0].text, Pamidronate Text)
* insert Computed(priority, Routine Priority)
* insert ForBoneMetastasis

Instance: bma-zoledronic-acid-course
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-zoledronic-acid-course, BmaZoledronicAcidCourse, MedicationRequest)
* title = "Zoledronic acid IV, next dose of the running course"
* insert ZoledronicAcidProduct
* insert OnceOnly
* insert Intravenous
* insert Computed(dosageInstruction[0].text, Zoledronic Acid Course Text)
* insert Computed(dosageInstruction[0].doseAndRate[0].doseQuantity, Dose Of Course Quantity)
* insert Computed(priority, Routine Priority)
* insert ForBoneMetastasis

Instance: bma-zoledronic-acid-de-escalated
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-zoledronic-acid-de-escalated, BmaZoledronicAcidDeEscalated, MedicationRequest)
* title = "Zoledronic acid IV every 12 weeks from now on"
* insert ZoledronicAcidProduct
* insert EveryWeeks(12)
* insert Intravenous
* insert Computed(dosageInstruction[0].text, Zoledronic Acid De-escalated Text)
* insert Computed(dosageInstruction[0].doseAndRate[0].doseQuantity, Dose Of Course Quantity)
* insert Computed(priority, Routine Priority)
* insert ForBoneMetastasis

Instance: bma-pamidronate-course
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-pamidronate-course, BmaPamidronateCourse, MedicationRequest)
* title = "Pamidronate IV, next dose of the running course"
* insert PamidronateProduct
* insert OnceOnly
* insert Intravenous
* insert Computed(dosageInstruction[0].text, Pamidronate Course Text)
* insert Computed(dosageInstruction[0].doseAndRate[0].doseQuantity, Dose Of Course Quantity)
* insert Computed(priority, Routine Priority)
* insert ForBoneMetastasis

Instance: bma-calcitonin
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-calcitonin, BmaCalcitonin, MedicationRequest)
* title = "Calcitonin 4 units/kg every 12 hours"
* productCodeableConcept = $atc#H05BA01 "calcitonin (salmon synthetic)"
* dosage.text = "Calcitonin (salmon) 4 units/kg subcutaneously or intramuscularly every 12 hours, for at most 48 to 72 hours: its effect wears off."
* dosage.timing.repeat.boundsDuration = 72 'h' "h"
* dosage.timing.repeat.frequency = 1
* dosage.timing.repeat.period = 12
* dosage.timing.repeat.periodUnit = #h
* insert Subcutaneous
* dosage.doseAndRate.doseQuantity = 4 '[iU]/kg' "units/kg"
* insert Computed(priority, Stat Priority)
* insert Computed(reasonCode, Hypercalcaemia Reason)

Instance: bma-calcium-supplement
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-calcium-supplement, BmaCalciumSupplement, MedicationRequest)
* title = "Calcium by mouth"
* productCodeableConcept = $rxnorm#1897 "calcium carbonate"
* productCodeableConcept.coding[1] = $atc#A12AA04 "calcium carbonate"
* dosage.text = "Calcium 500 mg (elemental) by mouth once daily or more, adjusted to the calcium level"
* insert Daily(1)
* insert Oral
* dosage.doseAndRate.doseQuantity = 500 'mg' "mg"
* insert Computed(priority, Routine Priority)

Instance: bma-vitamin-d-supplement
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-vitamin-d-supplement, BmaVitaminDSupplement, MedicationRequest)
* title = "Vitamin D by mouth"
* productCodeableConcept = $rxnorm#2418 "cholecalciferol"
* productCodeableConcept.coding[1] = $atc#A11CC05 "colecalciferol"
* dosage.text = "Vitamin D at least 400 units by mouth daily"
* insert Daily(1)
* insert Oral
* dosage.doseAndRate.doseQuantity = 400 '[iU]' "units"
* insert Computed(priority, Routine Priority)

Instance: bma-vitamin-d-repletion
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-vitamin-d-repletion, BmaVitaminDRepletion, MedicationRequest)
* title = "Vitamin D repletion"
* productCodeableConcept = $rxnorm#2418 "cholecalciferol"
* productCodeableConcept.coding[1] = $atc#A11CC05 "colecalciferol"
* dosage.text = "Vitamin D 50000 units by mouth once a week for 8 weeks, or the local repletion scheme; measure again before the first dose of the agent"
* dosage.timing.repeat.boundsDuration = 8 'wk' "weeks"
* insert EveryWeeks(1)
* insert Oral
* dosage.doseAndRate.doseQuantity = 50000 '[iU]' "units"
* insert Computed(priority, Routine Priority)

Instance: bma-calcium-gluconate
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-calcium-gluconate, BmaCalciumGluconate, MedicationRequest)
* title = "Calcium gluconate IV by local protocol"
* productCodeableConcept = $atc#A12AA03 "calcium gluconate"
* dosage.text = "Calcium gluconate intravenously by the local protocol, with electrocardiographic monitoring"
* insert Intravenous
* insert Computed(priority, Stat Priority)
* insert Computed(reasonCode, Hypocalcaemia Reason)

// An update: what stands here is changed in the request that the action names.
Instance: bma-stop-request
InstanceOf: ActivityDefinition
Usage: #definition
* insert PublishedInstance
* url = "https://osteon.dev/fhir/ActivityDefinition/bma-stop-request"
* name = "BmaStopRequest"
* title = "Stop the request"
* kind = #MedicationRequest
* library = "https://osteon.dev/fhir/Library/BoneModifyingAgentEligibility"
* insert Computed(status, Stopped Status)

Instance: bma-zoledronic-acid-adjuvant
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-zoledronic-acid-adjuvant, BmaZoledronicAcidAdjuvant, MedicationRequest)
* title = "Zoledronic acid IV every 6 months for 3 years"
* insert ZoledronicAcidProduct
* dosage.timing.repeat.boundsDuration = 3 'a' "years"
* dosage.timing.repeat.frequency = 1
* dosage.timing.repeat.period = 6
* dosage.timing.repeat.periodUnit = #mo
* insert Intravenous
* insert Computed(dosageInstruction[0].text, Adjuvant Zoledronic Acid Text)
* insert Computed(dosageInstruction[0].doseAndRate[0].doseQuantity, Zoledronic Acid Start Dose)
* insert Computed(priority, Routine Priority)
* insert Computed(reasonCode, Breast Cancer Reason)
