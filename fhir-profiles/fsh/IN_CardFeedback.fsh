Invariant: feedback-has-one-outcome
Description: "One category says accepted or overridden"
Severity: #error
Expression: "category.coding.where(system = 'https://osteon.dev/fhir/CodeSystem/card-feedback' and (code = 'accepted' or code = 'overridden')).count() = 1"

Invariant: feedback-has-one-topic
Description: "One category says the topic of the card, or that it has none, or that the card is unknown"
Severity: #error
Expression: "category.coding.where(system = 'https://osteon.dev/fhir/CodeSystem/decision-topic' or (system = 'https://osteon.dev/fhir/CodeSystem/card-feedback' and (code = 'no-topic' or code = 'unknown-card'))).count() = 1"
