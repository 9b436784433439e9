// The metastatic lesion of bone and what examinations show of it.

Profile: BoneLesion
Parent: BodyStructure
Id: bone-lesion
Title: "Bone lesion"
Description: "One metastatic lesion of bone over time. Findings, scores and treatments refer to it. A vertebra is named whole or by its body; a ConceptMap leads from one to the other."
* insert Published
* identifier MS
* patient MS
* location 1..1 MS
* location from AnyBoneSite (preferred)
* location.coding 1..*
* location.coding ^requirements = "A lesion that is located by words alone is one that no rule finds."
* locationQualifier MS
* locationQualifier ^short = "Side of the body"
* locationQualifier from Laterality (preferred)
* obeys lesion-has-one-side

Profile: BoneLesionFindingObservation
Parent: Observation
Id: bone-lesion-finding
Title: "Bone lesion finding"
Description: "What one examination shows of one bone lesion: its kind, what the reporting physician takes it for, and by which method. Kind, interpretation and method together decide whether a metastasis is confirmed or suspected."
* insert CodedDatedObservation
* insert ObservationCategory(imaging)
* code = $bone#bone-lesion-finding
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from BoneLesionFindingType (required)
* interpretation 0..1 MS
* interpretation from BoneLesionInterpretation (required)
* focus only Reference(BoneLesion or Condition)
* focus MS
* bodySite 1..1 MS
* bodySite ^requirements = "The rules read the site here, not through the lesion that the finding is about."
* bodySite from AnyBoneSite (preferred)
* method MS
* method ^requirements = "Without a method a finding confirms nothing, and is not refused for it."
* method from BoneImagingMethod (extensible)
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains
    size 0..1 MS and
    axialCortex 0..1 MS and
    circumferentialCortex 0..1 MS and
    collapse 0..1 MS and
    posterolateral 0..1 MS and
    softTissue 0..1 MS and
    canal 0..1 MS
* component[size].code = $bone#lesion-size
* component[size].value[x] only Quantity
* component[size].valueQuantity obeys length-in-millimetres-or-centimetres
* component[axialCortex] ^requirements = "Above 30 mm a femur is likely to break (Van der Linden 2004)."
* component[axialCortex].code = $bone#cortical-involvement-axial
* component[axialCortex].value[x] only Quantity
* component[axialCortex].valueQuantity obeys length-in-millimetres-or-centimetres
* component[circumferentialCortex] ^requirements = "Above half of the circumference a femur is likely to break (Van der Linden 2004)."
* component[circumferentialCortex].code = $bone#cortical-involvement-circumferential
* insert PercentQuantity(component[circumferentialCortex].value[x])
* component[circumferentialCortex].value[x] obeys percent-in-range
* component[collapse] ^requirements = "Stands for the collapse item of the Spinal Instability Neoplastic Score where nobody has answered that."
* component[collapse].code = $bone#vertebral-body-collapse
* insert PercentQuantity(component[collapse].value[x])
* component[collapse].value[x] obeys percent-in-range
* component[posterolateral].code = $bone#posterolateral-involvement
* component[posterolateral] ^requirements = "An answer to the item of the Spinal Instability Neoplastic Score, because that tells one side from both."
* component[posterolateral].value[x] only CodeableConcept
* component[posterolateral].valueCodeableConcept from SinsPosterolateralAnswer (required)
* component[softTissue].code = $bone#soft-tissue-extension
* component[softTissue].value[x] only boolean
* component[canal].code = $bone#canal-compromise
* component[canal].value[x] only boolean

Profile: EpiduralSpinalCordCompressionGrade
Parent: Observation
Id: epidural-spinal-cord-compression-grade
Title: "Epidural spinal cord compression grade"
Description: "Grade of epidural compression at its worst level. Coded, never a number: 1a, 1b and 1c differ in what has to be done."
* insert CodedDatedObservation
* insert ObservationCategory(imaging)
* code = $bone#epidural-spinal-cord-compression-grade
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] ^requirements = "A code, because 1a, 1b and 1c lie between two numbers and differ in what has to be done."
* valueCodeableConcept from EsccGrades (required)
* bodySite MS
* focus MS
