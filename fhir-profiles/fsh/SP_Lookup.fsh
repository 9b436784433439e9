// What interface engineers look up and base R4 has no search parameter for.

RuleSet: TokenParameter
* insert VersionedInstance
* type = #token
* multipleOr = true
* multipleAnd = true

Instance: lesion-site
InstanceOf: SearchParameter
Usage: #definition
* insert TokenParameter
* url = "https://osteon.dev/fhir/SearchParameter/lesion-site"
* name = "LesionSite"
* description = "Where in the body: the bone lesion, what an examination shows there, the fracture or metastasis, the treatment, the referral. One name on every resource type that the rules read a site from."
* code = #lesion-site
* base[+] = #BodyStructure
* base[+] = #Observation
* base[+] = #Condition
* base[+] = #Procedure
* base[+] = #ServiceRequest
* expression = "BodyStructure.location | Observation.bodySite | Condition.bodySite | Procedure.bodySite | ServiceRequest.bodySite"

Instance: decision-topic
InstanceOf: SearchParameter
Usage: #definition
* insert TokenParameter
* url = "https://osteon.dev/fhir/SearchParameter/decision-topic"
* name = "DecisionTopic"
* description = "Topic of a card: which plan can say it."
* code = #decision-topic
* base[+] = #PlanDefinition
* expression = "PlanDefinition.action.code"

Instance: cancer-stage
InstanceOf: SearchParameter
Usage: #definition
* insert TokenParameter
* url = "https://osteon.dev/fhir/SearchParameter/cancer-stage"
* name = "CancerStage"
* description = "Stage group, or T, N or M category, clinical or pathological: on the Observation that records it, or as the stage of the Condition."
* code = #cancer-stage
* base[+] = #Observation
* base[+] = #Condition
// The codes of the value sets clinical-staging and pathological-staging; a search parameter cannot name a value set. Other
// Observations may have the same values for other reasons.
* expression = "Observation.where(code.coding.where(code.matches('^(399504009|399534004|399387003|399537006|384625004|371494008|371497001|399588009|21905-5|21906-3|21907-1|21908-9|21899-0|21900-6|21901-4|21902-2)$')).exists()).value.ofType(CodeableConcept) | Condition.stage.summary"
