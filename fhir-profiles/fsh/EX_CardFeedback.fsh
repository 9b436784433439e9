Instance: example-card-overridden
InstanceOf: CardFeedbackCommunication
Usage: #example
Title: "A card that was overridden, with a reason"
* status = #completed
* instantiatesCanonical = "https://osteon.dev/fhir/PlanDefinition/bone-modifying-agent-eligibility"
* category[0] = $cardFeedback#overridden
* category[+] = $topic#bmaHoldHypocalcaemia
* inResponseTo.identifier.system = "https://osteon.dev/fhir/card"
* inResponseTo.identifier.value = "2652a1b3-c4d5-8e6f-9a7b-8c9d0e1f2a3b"
* inResponseTo.identifier.period.start = "2026-03-10"
* sent = "2026-03-10T10:02:03Z"
* reasonCode = http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes#patient-refuses
* payload.contentString = "Will be seen by endocrinology tomorrow"

Instance: example-card-accepted
InstanceOf: CardFeedbackCommunication
Usage: #example
Title: "A card of which one suggestion was accepted"
* status = #completed
* instantiatesCanonical = "https://osteon.dev/fhir/PlanDefinition/bone-modifying-agent-eligibility"
* category[0] = $cardFeedback#accepted
* category[+] = $topic#bmaHoldHypocalcaemia
* inResponseTo.identifier.system = "https://osteon.dev/fhir/card"
* inResponseTo.identifier.value = "2652a1b3-c4d5-8e6f-9a7b-8c9d0e1f2a3b"
* inResponseTo.identifier.period.start = "2026-03-10"
* sent = "2026-03-10T10:02:03Z"
* about.identifier.system = "https://osteon.dev/fhir/suggestion"
* about.identifier.value = "2652a1b3-c4d5-8e6f-9a7b-8c9d0e1f2a3c"
* about.display = "order-magnesium"
