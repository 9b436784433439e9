// What pathology says of the tumour. Each result names its specimen, because a metastasis may differ from the primary.
// Counterpart in mCODE: Tumor Marker Test; of the grade, Histologic Grade.

RuleSet: TumourMarker
* insert CodedDatedObservation
* insert ObservationCategory(laboratory)
* value[x] 1..1
* specimen MS
* specimen ^short = "The tissue that was examined: primary or metastasis"

// A hormone receptor: positive or negative, the share of nuclei that stain, and how strongly they do. Some laboratories report
// the share alone, under a code of its own; it is then the value.
RuleSet: HormoneReceptor(percentCode, intensityCode)
* insert TumourMarker
* value[x] only CodeableConcept or Quantity
* valueCodeableConcept from ReceptorResult (extensible)
* insert PercentQuantity(valueQuantity)
* valueQuantity obeys percent-in-range
* obeys receptor-agrees-with-percent
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains percent 0..1 MS and intensity 0..1 MS
* component[percent].code = {percentCode}
* insert PercentQuantity(component[percent].value[x])
* component[percent].value[x] obeys percent-in-range
* component[intensity].code = {intensityCode}
* component[intensity].value[x] only CodeableConcept

Profile: OestrogenReceptorStatus
Parent: Observation
Id: oestrogen-receptor-status
Title: "Oestrogen receptor status"
Description: "Oestrogen receptor by immunohistochemistry: interpretation, share of nuclei, intensity."
* code from OestrogenReceptorTest (extensible)
* insert HormoneReceptor($loinc#85329-1, $loinc#85310-1)

Profile: ProgesteroneReceptorStatus
Parent: Observation
Id: progesterone-receptor-status
Title: "Progesterone receptor status"
Description: "Progesterone receptor by immunohistochemistry: interpretation, share of nuclei, intensity."
* code from ProgesteroneReceptorTest (extensible)
* insert HormoneReceptor($loinc#85325-9, $loinc#85331-7)

Profile: Her2Immunohistochemistry
Parent: Observation
Id: her2-immunohistochemistry
Title: "HER2 immunohistochemistry"
Description: "HER2 protein by immunohistochemistry: score 0 to 3+, or its interpretation negative, equivocal, positive. A score of 2+ is equivocal until in-situ hybridisation decides."
* insert TumourMarker
* code from Her2ImmunohistochemistryTest (extensible)
* value[x] only CodeableConcept
* valueCodeableConcept from Her2ImmunohistochemistryResult (required)

Profile: Ki67LabellingIndex
Parent: Observation
Id: ki-67-labelling-index
Title: "Ki-67 labelling index"
Description: "Share of tumour nuclei that stain for Ki-67. A bound such as below 5 % is given with its comparator, never as the number alone."
* insert TumourMarker
* code from Ki67Test (extensible)
* value[x] only Quantity
* insert PercentQuantity(valueQuantity)
* valueQuantity obeys percent-in-range

Profile: HistologicGrade
Parent: Observation
Id: histologic-grade
Title: "Histologic grade"
Description: "Nottingham grade of the tumour, 1 to 3."
* insert TumourMarker
// mCODE fixes the NCI Thesaurus code; laboratories send the LOINC one beside it.
* code = $ncit#C18000
* value[x] only CodeableConcept
* valueCodeableConcept from HistologicGradeResult (extensible)

Profile: BreastTumour
Parent: BodyStructure
Id: breast-tumour
Title: "Breast tumour"
Description: "One tumour of the breast over time, to which sizes and findings refer. Counterpart in mCODE: Tumor."
* insert Published
* identifier 1..*
* identifier ^short = "At least one of use usual, type BodyStructure: how mCODE tells one tumour from another"
* patient MS
* location 1..1 MS
* location from BreastSite (preferred)
* morphology MS
