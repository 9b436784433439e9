// The primary tumour and its nodes, measured and counted.

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

Profile: BreastTumourSize
Parent: Observation
Id: breast-tumour-size
Title: "Size of a breast tumour"
Description: "Longest and other dimensions of a tumour, measured in the body or on a specimen. Counterpart in mCODE: Tumor Size."
* insert CodedDatedObservation
* code = $loinc#21889-1
* focus 0..1 MS
* focus only Reference(BodyStructure)
* focus ^short = "The tumour, when it was measured in the body"
* specimen MS
* specimen ^short = "The tissue, when it was measured on a specimen"
* method MS
* method from TumourSizeMethod (extensible)
* obeys tumour-or-specimen and longest-is-longest
* component 1..*
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains longest 1..1 MS and other 0..2 MS
* component[longest].code = $loinc#33728-7
* component[longest] ^short = "Longest dimension"
* insert TumourLength(component[longest])
* component[other].code = $loinc#33729-5
* component[other] ^short = "Another dimension"
* insert TumourLength(component[other])

// Whatever was measured, it has a length, and a breast tumour of more than 30 cm is a slip of the unit.
RuleSet: TumourLength(path)
* {path}.value[x] 1..1
* {path}.value[x] only Quantity
* {path}.valueQuantity.value 1..1
* {path}.valueQuantity.system 1..1
* {path}.valueQuantity.system = $ucum
* {path}.valueQuantity.code 1..1
* {path}.valueQuantity obeys length-in-millimetres-or-centimetres and tumour-length-positive and tumour-length-plausible

Profile: PositiveNodeCount
Parent: Observation
Id: positive-node-count
Title: "Positive lymph nodes"
Description: "Number of regional lymph nodes that hold metastasis, and of those examined."
* insert CodedDatedObservation
* insert ObservationCategory(laboratory)
* code from PositiveLymphNodes (extensible)
* value[x] 1..1
* value[x] only integer or Quantity
* value[x] ^requirements = "Laboratories send the number as an integer, or as a quantity without dimension."
* insert Dimensionless(valueQuantity)
* specimen MS
* obeys node-count-not-negative and node-count-plausible and positive-nodes-were-examined
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains examined 0..1 MS
* component[examined].code = $loinc#21894-1
* component[examined] ^short = "Lymph nodes examined"
* component[examined].value[x] only integer or Quantity

Profile: HistologicGrade
Parent: Observation
Id: histologic-grade
Title: "Histologic grade"
Description: "Nottingham grade of the tumour, 1 to 3. Counterpart in mCODE: Histologic Grade."
* insert TumourMarker
* code = $ncit#C18000
* code ^requirements = "mCODE fixes the NCI Thesaurus code; laboratories send the LOINC one beside it."
* value[x] only CodeableConcept
* valueCodeableConcept from HistologicGradeResult (extensible)
* obeys grade-codings-agree

Profile: TumourSpecimen
Parent: Specimen
Id: tumour-specimen
Title: "Tumour specimen"
Description: "Tissue on which a tumour was examined. Its site tells the primary tumour from a metastasis, whose receptors may differ. Counterpart in mCODE: Human Specimen."
* insert Published
* insert SubjectIsPatient
* type 1..1 MS
* collection 1..1 MS
* collection.collected[x] MS
* collection.bodySite 1..1 MS
* collection.bodySite ^requirements = "The breast and its nodes are the primary tumour, bone and everything else a metastasis. Without a site nobody can tell."
* collection.bodySite.coding 1..*
* collection.bodySite from TumourTissue (extensible)
