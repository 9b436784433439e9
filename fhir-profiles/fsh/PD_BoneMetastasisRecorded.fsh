// A bone metastasis was put on the problem list: all that is to be thought of now. The cards are those of the two plans for
// the open chart, under the condition that the problem is a bone metastasis. Radiotherapy first: what cannot wait is there.

RuleSet: PlanIncluded(plan)
* action[+].id = "{plan}"
* action[=].trigger.type = #named-event
* action[=].trigger.name = "problem-list-item-create"
* action[=].condition.kind = #applicability
* action[=].condition.expression.language = #text/cql-identifier
* action[=].condition.expression.expression = "Bone Metastasis Recorded"
* action[=].definitionCanonical = "https://osteon.dev/fhir/PlanDefinition/{plan}"

Instance: bone-metastasis-recorded
InstanceOf: PlanDefinition
Usage: #definition
* insert PublishedInstance
* url = "https://osteon.dev/fhir/PlanDefinition/bone-metastasis-recorded"
* name = "BoneMetastasisRecorded"
* title = "Bone metastasis recorded"
* description = "When a bone metastasis is added to the problem list: tells what it calls for, radiotherapy and surgery first, then bone-modifying agents."
* usage = "Decision support for qualified clinicians, who check each proposal against the patient. It answers only when the problem that was added is a bone metastasis. It reads only what the record holds in codes; what is missing is named on the card. Intended use, hazards and known limits: docs/safety.md of Osteon."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* library = "https://osteon.dev/fhir/Library/BoneMetastasisRecorded"
* insert CardsOfAService
* extension[+].url = "https://osteon.dev/fhir/StructureDefinition/optional-data"
* extension[=].valueCode = #Appointment
* extension[+].url = "https://osteon.dev/fhir/StructureDefinition/optional-data"
* extension[=].valueCode = #ImagingStudy
* insert PlanIncluded(radiotherapy-referral)
* insert PlanIncluded(bone-modifying-agent-eligibility)
