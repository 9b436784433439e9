// Measurements and examinations that the bone-modifying agent service proposes.

RuleSet: BoneModifyingAgentOrder(id, name, kind)
* insert PublishedInstance
* url = "https://osteon.dev/fhir/ActivityDefinition/{id}"
* name = "{name}"
* kind = #{kind}
* intent = #proposal
* library = "https://osteon.dev/fhir/Library/BoneModifyingAgentEligibility"
* insert Computed(status, Draft Status)

RuleSet: Computed(path, definition)
* dynamicValue[+].path = "{path}"
* dynamicValue[=].expression.language = #text/cql-identifier
* dynamicValue[=].expression.expression = "{definition}"

Instance: bma-calcium
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-calcium, BmaCalcium, ServiceRequest)
* title = "Total calcium"
* code = $loinc#17861-6 "Calcium [Mass/volume] in Serum or Plasma"
* insert Computed(priority, Order Priority)

Instance: bma-albumin
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-albumin, BmaAlbumin, ServiceRequest)
* title = "Albumin"
* code = $loinc#1751-7 "Albumin [Mass/volume] in Serum or Plasma"
* insert Computed(priority, Order Priority)

Instance: bma-ionised-calcium
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-ionised-calcium, BmaIonisedCalcium, ServiceRequest)
* title = "Ionised calcium"
* code = $loinc#1994-3 "Calcium.ionized [Moles/volume] in Blood"
* insert Computed(priority, Order Priority)

Instance: bma-creatinine
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-creatinine, BmaCreatinine, ServiceRequest)
* title = "Creatinine"
* code = $loinc#2160-0 "Creatinine [Mass/volume] in Serum or Plasma"
* insert Computed(priority, Order Priority)

Instance: bma-body-weight
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-body-weight, BmaBodyWeight, ServiceRequest)
* title = "Body weight"
* code = $loinc#29463-7 "Body weight"
* insert Computed(priority, Order Priority)

Instance: bma-vitamin-d-level
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-vitamin-d-level, BmaVitaminDLevel, ServiceRequest)
* title = "25-hydroxyvitamin D"
* code = $loinc#62292-8 "25-hydroxyvitamin D2+D3"
* insert Computed(priority, Order Priority)

Instance: bma-parathyroid-hormone
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-parathyroid-hormone, BmaParathyroidHormone, ServiceRequest)
* title = "Parathyroid hormone"
* code = $loinc#2731-8 "Parathyrin.intact [Mass/volume] in Serum or Plasma"
* insert Computed(priority, Order Priority)

Instance: bma-phosphate
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-phosphate, BmaPhosphate, ServiceRequest)
* title = "Phosphate"
* code = $loinc#2777-1 "Phosphate [Mass/volume] in Serum or Plasma"
* insert Computed(priority, Order Priority)

Instance: bma-magnesium
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-magnesium, BmaMagnesium, ServiceRequest)
* title = "Magnesium"
* code = $loinc#19123-9 "Magnesium [Mass/volume] in Serum or Plasma"
* insert Computed(priority, Order Priority)

Instance: bma-pregnancy-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-pregnancy-test, BmaPregnancyTest, ServiceRequest)
* title = "Pregnancy test"
* code = $loinc#2118-8 "Choriogonadotropin (pregnancy test) [Presence] in Serum or Plasma"
* insert Computed(priority, Order Priority)

Instance: bma-electrocardiogram
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-electrocardiogram, BmaElectrocardiogram, ServiceRequest)
* title = "Electrocardiogram"
* code = $loinc#11524-6 "EKG study"
* insert Computed(priority, Order Priority)

// The code says what is measured, the text when.
Instance: bma-calcium-repeat
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-calcium-repeat, BmaCalciumRepeat, ServiceRequest)
* title = "Calcium again in 3 to 7 days"
* code = $loinc#17861-6 "Calcium [Mass/volume] in Serum or Plasma"
* code.text = "Calcium with albumin, again in 3 to 7 days"
* insert Computed(priority, Routine Priority)

Instance: bma-calcium-after-antiresorptive
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-calcium-after-antiresorptive, BmaCalciumAfterAntiresorptive, ServiceRequest)
* title = "Calcium on days 5 to 7 and 10 to 14 after the antiresorptive"
* code = $loinc#17861-6 "Calcium [Mass/volume] in Serum or Plasma"
* code.text = "Calcium with albumin on days 5 to 7 and again on days 10 to 14 after the antiresorptive"
* insert Computed(priority, Routine Priority)

Instance: bma-creatinine-repeat
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-creatinine-repeat, BmaCreatinineRepeat, ServiceRequest)
* title = "Creatinine again in 1 to 2 weeks"
* code = $loinc#2160-0 "Creatinine [Mass/volume] in Serum or Plasma"
* code.text = "Creatinine, again in 1 to 2 weeks"
* insert Computed(priority, Routine Priority)
