// What the staging service proposes: receptors to be measured, and a stage to be recorded.

RuleSet: StagingActivity(id, name)
* insert PublishedInstance
* url = "https://osteon.dev/fhir/ActivityDefinition/{id}"
* name = "{name}"
* library = "https://osteon.dev/fhir/Library/BreastCancerStaging"

RuleSet: StagingOrder(id, name)
* insert StagingActivity({id}, {name})
* kind = #ServiceRequest
* intent = #proposal
* insert Computed(status, Draft Status)

// ActivityDefinition.kind knows requests only; the extension names the others.
RuleSet: StagingObservation(id, name, profile)
* insert StagingActivity({id}, {name})
* extension[0].url = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-activity-kind"
* extension[0].valueCode = #Observation
* profile = "https://osteon.dev/fhir/StructureDefinition/{profile}"
* insert Computed(status, Observation Status)
* insert Computed(category, Staging Category)
* insert Computed(effectiveDateTime, Assessed At)
* insert Computed(focus, Cancer Reference)
* insert Computed(method, Staging Method)

Instance: staging-oestrogen-receptor
InstanceOf: ActivityDefinition
Usage: #definition
* insert StagingOrder(staging-oestrogen-receptor, StagingOestrogenReceptor)
* title = "Oestrogen receptor"
* code = $loinc#85337-4 "Estrogen receptor Ag [Presence] in Breast cancer specimen by Immune stain"
* code.text = "Oestrogen receptor by immunohistochemistry: share of nuclei and intensity"

Instance: staging-progesterone-receptor
InstanceOf: ActivityDefinition
Usage: #definition
* insert StagingOrder(staging-progesterone-receptor, StagingProgesteroneReceptor)
* title = "Progesterone receptor"
* code = $loinc#85339-0 "Progesterone receptor Ag [Presence] in Breast cancer specimen by Immune stain"
* code.text = "Progesterone receptor by immunohistochemistry: share of nuclei and intensity"

Instance: staging-her2-immunohistochemistry
InstanceOf: ActivityDefinition
Usage: #definition
* insert StagingOrder(staging-her2-immunohistochemistry, StagingHer2Immunohistochemistry)
* title = "HER2 immunohistochemistry"
* code = $loinc#85319-2 "HER2 [Presence] in Breast cancer specimen by Immune stain"
* code.text = "HER2 by immunohistochemistry; in-situ hybridisation when 2+"

Instance: staging-her2-in-situ-hybridisation
InstanceOf: ActivityDefinition
Usage: #definition
* insert StagingOrder(staging-her2-in-situ-hybridisation, StagingHer2InSituHybridisation)
* title = "HER2 in-situ hybridisation"
* code = $loinc#85318-4 "ERBB2 gene duplication [Presence] in Breast cancer specimen by FISH"
* code.text = "HER2 by in-situ hybridisation, dual probe: ratio and copies a nucleus"

Instance: staging-stage-iv
InstanceOf: ActivityDefinition
Usage: #definition
* insert StagingObservation(staging-stage-iv, StagingStageIV, breast-cancer-stage-group)
* title = "Stage group IV"
* insert Computed(code, Stage IV Type)
* insert Computed(valueCodeableConcept, Stage IV Code)

Instance: staging-clinical-m1
InstanceOf: ActivityDefinition
Usage: #definition
* insert StagingObservation(staging-clinical-m1, StagingClinicalM1, breast-cancer-m-category)
* title = "M category cM1"
* code = $sct#399387003 "cM category"
* insert Computed(valueCodeableConcept, cM1 Code)

Instance: staging-pathological-m1
InstanceOf: ActivityDefinition
Usage: #definition
* insert StagingObservation(staging-pathological-m1, StagingPathologicalM1, breast-cancer-m-category)
* title = "M category pM1"
* code = $sct#371497001 "pM category"
* insert Computed(valueCodeableConcept, pM1 Code)

Instance: staging-computed-stage
InstanceOf: ActivityDefinition
Usage: #definition
* insert StagingObservation(staging-computed-stage, StagingComputedStage, breast-cancer-stage-group)
* title = "Anatomic stage group"
* insert Computed(code, Computed Stage Type)
* insert Computed(valueCodeableConcept, Computed Stage Code)
