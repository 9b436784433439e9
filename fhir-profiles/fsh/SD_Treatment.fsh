// Treatment given and asked for. Both request profiles accept a draft with intent proposal: that is what a suggestion is.

// The drug as a code, or as a Medication that the rules follow.
RuleSet: CodedAgent
* medicationCodeableConcept from BoneModifyingAgent (extensible)
* medicationCodeableConcept.coding 1..*
* medicationCodeableConcept.coding ^requirements = "Words alone are never taken for a drug."

Profile: BoneModifyingAgentAdministration
Parent: MedicationAdministration
Id: bone-modifying-agent-administration
Title: "Bone-modifying agent, given"
Description: "A dose of an antiresorptive agent that was given. Without a dose the record does not say whether it was the oncology or the osteoporosis strength; rules then ask. Counterpart in mCODE: Cancer-Related Medication Administration."
* insert Published
* insert SubjectIsPatient
* status MS
* medication[x] MS
* insert CodedAgent
* effective[x] MS
* dosage MS
* dosage.route MS
* dosage.dose MS
* dosage.dose obeys dose-in-milligrams
* reasonReference MS

Profile: BoneModifyingAgentRequest
Parent: MedicationRequest
Id: bone-modifying-agent-request
Title: "Bone-modifying agent, requested"
Description: "An order, plan or proposal to give an antiresorptive agent: drug, dose, route, interval. Counterpart in mCODE: Cancer-Related Medication Request."
* insert Published
* insert SubjectIsPatient
* status MS
* intent MS
* medication[x] MS
* insert CodedAgent
* authoredOn MS
* reasonCode MS
* reasonReference MS
* dosageInstruction MS
* dosageInstruction.timing MS
* dosageInstruction.timing ^requirements = "Interval and dose tell the oncology strength from the osteoporosis strength where the code does not."
* dosageInstruction.route MS
* dosageInstruction.doseAndRate.dose[x] only SimpleQuantity
* dosageInstruction.doseAndRate.doseQuantity MS
* dosageInstruction.doseAndRate.doseQuantity obeys dose-in-milligrams

Extension: ProposedFractionation
Id: proposed-fractionation
Title: "Proposed fractionation"
Description: "Total dose and number of fractions that whoever refers has in mind. The radiation oncologist decides."
* insert Published
* ^context.type = #element
* ^context.expression = "ServiceRequest"
* extension contains totalDose 1..1 and fractions 1..1
* extension[totalDose].value[x] only Quantity
* extension[totalDose].valueQuantity.value 1..1
* extension[totalDose].valueQuantity.system 1..1
* extension[totalDose].valueQuantity.system = $ucum
* extension[totalDose].valueQuantity.code 1..1
* extension[totalDose].valueQuantity.code = #Gy
* extension[fractions].value[x] only positiveInt

Profile: RadiotherapyReferralRequest
Parent: ServiceRequest
Id: radiotherapy-referral
Title: "Radiotherapy referral"
Description: "Referral or order for radiotherapy to bone: why, where, how soon."
* insert Published
* insert SubjectIsPatient
* status MS
* intent MS
* priority MS
* code 1..1 MS
* code from RadiotherapyReferralOrTreatment (extensible)
* code.coding 1..*
* authoredOn MS
* bodySite MS
* bodySite from AnyBoneSite (preferred)
* reasonCode MS
* reasonReference MS
* extension contains ProposedFractionation named proposedFractionation 0..1 MS
* obeys referral-has-reason
