// The operation that explains a topic; docs/explain.md is its page.

RuleSet: OperationIn(name, min, type, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = {min}
* parameter[=].max = "1"
* parameter[=].type = #{type}
* parameter[=].documentation = {documentation}

// A part of the explanation.
RuleSet: ExplanationPart(name, min, max, type, documentation)
* parameter[=].part[+].name = #{name}
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = {min}
* parameter[=].part[=].max = "{max}"
* parameter[=].part[=].type = #{type}
* parameter[=].part[=].documentation = {documentation}

// A part that has parts of its own.
RuleSet: ExplanationGroup(name, max, documentation)
* parameter[=].part[+].name = #{name}
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 0
* parameter[=].part[=].max = "{max}"
* parameter[=].part[=].documentation = {documentation}

RuleSet: SubPart(name, min, max, type, documentation)
* parameter[=].part[=].part[+].name = #{name}
* parameter[=].part[=].part[=].use = #out
* parameter[=].part[=].part[=].min = {min}
* parameter[=].part[=].part[=].max = "{max}"
* parameter[=].part[=].part[=].type = #{type}
* parameter[=].part[=].part[=].documentation = {documentation}

Instance: patient-why
InstanceOf: OperationDefinition
Usage: #definition
* insert VersionedInstance
* url = "https://osteon.dev/fhir/OperationDefinition/patient-why"
* name = "PatientWhy"
* title = "Why a topic fires for a patient, and why not"
* description = "Explains a decision topic for a patient of the store: the chain of criteria from the conditions of the plan down to the resources that were used, with values, units and dates. It evaluates once more, with a trace, and decides as a hook does."
* kind = #operation
* affectsState = false
* code = #why
* resource = #Patient
* system = false
* type = false
* instance = true
* insert OperationIn(topic, 1, code, "Code of the topic; as in source.topic.code of a card")
* insert OperationIn(service, 0, id, "Id of a service that has the topic; without it each of them answers")
* parameter[+].name = #explanation
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "*"
* parameter[=].documentation = "One card of the topic in one service. considered, condition and priority are criteria; so is the condition of a suggestion, and each read of a criterion, to any depth"
* insert ExplanationPart(service, 1, 1, id, "Id of the service")
* insert ExplanationPart(topic, 1, 1, code, "Code of the topic")
* insert ExplanationPart(card, 1, 1, string, "Id of the plan's action that shows the topic; one topic can have several")
* insert ExplanationPart(title, 0, 1, string, "What the topic is called")
* insert ExplanationPart(fires, 1, 1, boolean, "Whether the card stands")
* insert ExplanationPart(indicator, 0, 1, code, "Indicator of the card when it stands: info or warning or critical")
* insert ExplanationPart(at, 1, 1, dateTime, "The moment that was now")
* insert ExplanationGroup(knowledge, 1, "Which knowledge decided")
* insert SubPart(version, 1, 1, string, "Its version")
* insert SubPart(hash, 1, 1, string, "SHA-256 of all that decides")
* insert ExplanationGroup(considered, 1, "Criterion: when the service considers the topic at all; absent where it always does")
* insert SubPart(definition, 1, 1, string, "Library and name of the definition")
* insert ExplanationGroup(condition, 1, "Criterion: when the topic fires")
* insert SubPart(definition, 1, 1, string, "Library and name of the definition")
* insert SubPart(value, 1, 1, string, "What it came to. null when it has no value; not evaluated when nothing asked for it or it failed")
* insert SubPart(parameter, 0, *, string, "A threshold or window that the definition names; with the value in force")
* insert SubPart(resource, 0, *, uri, "A resource that the value rests on; with its version where it is known")
* insert SubPart(moreResources, 0, 1, integer, "How many resources there are besides")
* insert SubPart(shownAbove, 0, 1, boolean, "True where the definition stands in the explanation already; with all it reads")
* insert SubPart(notShown, 0, 1, integer, "How many more definitions it read; left out because the explanation would be too long")
* parameter[=].part[=].part[+].name = #read
* parameter[=].part[=].part[=].use = #out
* parameter[=].part[=].part[=].min = 0
* parameter[=].part[=].part[=].max = "*"
* parameter[=].part[=].part[=].documentation = "A criterion that the definition read; with the same parts"
* insert ExplanationGroup(priority, 1, "Criterion: how the indicator came about; absent where it is the same for everybody")
* insert SubPart(definition, 1, 1, string, "Library and name of the definition")
* insert ExplanationGroup(fact, *, "What the text of the card names")
* insert SubPart(name, 1, 1, string, "Name of the definition")
* insert SubPart(value, 1, 1, string, "Value with its unit")
* insert SubPart(date, 0, 1, string, "Day or moment of the value")
* insert SubPart(note, 0, 1, string, "What is said of the value besides")
* insert SubPart(resource, 0, *, uri, "A resource that it was taken from; with its version where it is known")
* insert ExplanationGroup(suggestion, *, "A suggestion of the card")
* insert SubPart(label, 1, 1, string, "As the plan states it")
* insert SubPart(offered, 1, 1, boolean, "Whether the card offers it")
* parameter[=].part[=].part[+].name = #condition
* parameter[=].part[=].part[=].use = #out
* parameter[=].part[=].part[=].min = 0
* parameter[=].part[=].part[=].max = "1"
* parameter[=].part[=].part[=].documentation = "Criterion: when it is offered; absent where it always is"
