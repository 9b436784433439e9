// Extensions of Osteon on definitions, none on patient data.

Extension: TextTemplate
Id: text-template
Title: "Text template"
Description: "The text to show in place of the element's plain text once values are known: Markdown with logic-less Mustache. Each name in it is a definition of the CQL library that the PlanDefinition refers to."
* insert Published
// title, description and label of an action are all different types: no narrower context says so.
* ^context.type = #element
* ^context.expression = "Element"
* value[x] only markdown
* value[x] 1..1

Extension: UnverifiedCode
Id: unverified-code
Title: "Unverified code"
Description: "True when the code was recalled or seen in one place only and has not been confirmed on a terminology server. It is used in matching all the same: whoever runs Osteon should confirm it."
* insert Published
* ^context.type = #element
* ^context.expression = "ValueSet.compose.include.concept"
* value[x] only boolean
* value[x] 1..1

Extension: CodeCaseInsensitive
Id: code-case-insensitive
Title: "Codes are case-insensitive"
Description: "True when records spell the codes of this code system in upper or lower case alike, and both mean the same."
* insert Published
* ^context.type = #element
* ^context.expression = "NamingSystem"
* value[x] only boolean
* value[x] 1..1

Extension: CodeOptionalPunctuation
Id: code-optional-punctuation
Title: "Punctuation that codes may lack"
Description: "The characters that records leave out of codes of this code system without changing their meaning, such as the dot of ICD-10-CM."
* insert Published
* ^context.type = #element
* ^context.expression = "NamingSystem"
* value[x] only string
* value[x] 1..1

Extension: OptionalData
Id: optional-data
Title: "Optional data"
Description: "A resource type without which the plan still answers when an EHR does not give it: each card then says that it is unknown. Only a type whose absence makes no proposal bolder belongs here, or one that EHRs hardly ever give."
* insert Published
* ^context.type = #element
* ^context.expression = "PlanDefinition"
* value[x] only code
* value[x] 1..1

Extension: OverrideReasons
Id: override-reasons
Title: "Override reasons"
Description: "The value set whose codes each card of the plan offers as reasons for not following it."
* insert Published
* ^context.type = #element
* ^context.expression = "PlanDefinition"
* value[x] only canonical
* value[x] 1..1
