Instance: example-denosumab-given
InstanceOf: BoneModifyingAgentAdministration
Usage: #example
Title: "Denosumab 120 mg given"
* status = #completed
* medicationCodeableConcept.coding[0] = $rxnorm#993449 "denosumab"
* medicationCodeableConcept.coding[+] = $atc#M05BX04 "denosumab"
* subject = Reference(example-patient)
* effectiveDateTime = "2026-02-04"
* dosage.route = $sct#34206005 "Subcutaneous route"
* dosage.dose = 120 'mg'

// The record knows the drug and nothing else; that is valid, and a rule will ask.
Instance: example-denosumab-given-without-dose
InstanceOf: BoneModifyingAgentAdministration
Usage: #example
Title: "Denosumab given, dose not recorded"
* status = #completed
* medicationCodeableConcept = $rxnorm#993449 "denosumab"
* subject = Reference(example-patient)
* effectiveDateTime = "2026-02-04"

Instance: example-zoledronic-acid-request
InstanceOf: BoneModifyingAgentRequest
Usage: #example
Title: "Zoledronic acid 4 mg every 12 weeks"
* status = #active
* intent = #order
* medicationCodeableConcept = $rxnorm#77655 "zoledronic acid"
* subject = Reference(example-patient)
* authoredOn = "2026-02-05"
* requester.display = "An oncologist"
* reasonReference = Reference(example-bone-metastasis)
* dosageInstruction.timing.repeat.frequency = 1
* dosageInstruction.timing.repeat.period = 12
* dosageInstruction.timing.repeat.periodUnit = #wk
* dosageInstruction.route = $sct#47625008 "Intravenous route"
* dosageInstruction.doseAndRate.doseQuantity = 4 'mg'

// What a suggestion carries before anybody has signed it.
Instance: example-denosumab-proposal
InstanceOf: BoneModifyingAgentRequest
Usage: #example
Title: "Denosumab 120 mg, proposed"
* status = #draft
* intent = #proposal
* medicationCodeableConcept = $rxnorm#993449 "denosumab"
* subject = Reference(example-patient)
* dosageInstruction.text = "120 mg under the skin every 4 weeks"
* dosageInstruction.doseAndRate.doseQuantity = 120 'mg'

Instance: example-radiotherapy-referral
InstanceOf: RadiotherapyReferralRequest
Usage: #example
Title: "Referral for radiotherapy to the left femur"
* status = #active
* intent = #order
* priority = #urgent
* code = $sct#306256000 "Referral to radiotherapist"
* subject = Reference(example-patient)
* authoredOn = "2026-02-05"
* bodySite = $sct#71341001 "Bone structure of femur"
* reasonReference = Reference(example-bone-metastasis)
* extension[proposedFractionation].extension[totalDose].valueQuantity = 8 'Gy' "gray"
* extension[proposedFractionation].extension[fractions].valuePositiveInt = 1

Instance: example-radiotherapy-referral-proposal
InstanceOf: RadiotherapyReferralRequest
Usage: #example
Title: "Referral for radiotherapy, proposed"
* status = #draft
* intent = #proposal
* priority = #stat
* code = $sct#306256000 "Referral to radiotherapist"
* subject = Reference(example-patient)
