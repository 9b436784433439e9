// What the order services change in an order, and referrals that name no disease: an antiresorptive is ordered for many.

RuleSet: OrderChange(id, name, title)
* insert PublishedInstance
* url = "https://osteon.dev/fhir/ActivityDefinition/{id}"
* name = "{name}"
* title = "{title}"
* kind = #MedicationRequest
* library = "https://osteon.dev/fhir/Library/BoneModifyingAgentOrderSign"
* insert Computed(dosageInstruction[0].doseAndRate[0].doseQuantity, Right Dose Quantity)

// Updates: what stands here is changed in the order that the action names.
Instance: bma-order-dose
InstanceOf: ActivityDefinition
Usage: #definition
* insert OrderChange(bma-order-dose, BmaOrderDose, [[Right dose of zoledronic acid]])

// A sentence that still said the old dose beside the new one would be worse than either.
Instance: bma-order-dose-and-text
InstanceOf: ActivityDefinition
Usage: #definition
* insert OrderChange(bma-order-dose-and-text, BmaOrderDoseAndText, [[Right dose of zoledronic acid, and the sentence that says it]])
* insert Computed(dosageInstruction[0].text, Right Dose Text)

Instance: bma-order-dental-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-order-dental-referral, BmaOrderDentalReferral, ServiceRequest)
* title = "Dentist or maxillofacial surgeon"
* code = $sct#103697008 "Patient referral for dental care"
* code.text = "Dentist or maxillofacial surgeon: jaw before an antiresorptive agent"
* insert Computed(priority, Urgent Priority)

Instance: bma-order-obstetric-opinion
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-order-obstetric-opinion, BmaOrderObstetricOpinion, ServiceRequest)
* title = "Obstetric and oncology opinion today"
* code.text = "Obstetrics and oncology: joint decision today on an antiresorptive in pregnancy"
* insert Computed(priority, Stat Priority)
