// Receptors and Ki-67. Each result names its specimen, because a metastasis may differ from the primary.
// Counterpart in mCODE: Tumor Marker Test.

RuleSet: TumourMarker
* insert CodedDatedObservation
* insert ObservationCategory(laboratory)
* value[x] 1..1
* specimen MS
* specimen ^short = "The tissue that was examined: primary or metastasis"
* specimen ^requirements = "Receptors of a metastasis often differ from those of the primary tumour, and the newer tissue governs."
* bodySite MS
* bodySite ^requirements = "Tells primary from metastasis where the Specimen is out of reach, as it is behind many interfaces."
* bodySite from TumourTissue (preferred)

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
* component[percent] ^short = "Share of nuclei that stain"
* insert PercentQuantity(component[percent].value[x])
* component[percent].value[x] obeys percent-in-range
* component[intensity].code = {intensityCode}
* component[intensity] ^short = "How strongly they stain"
* component[intensity].value[x] only CodeableConcept
* component[intensity].valueCodeableConcept from StainingIntensity (extensible)

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
* obeys her2-score-agrees-with-interpretation

// A number that counts or compares.
RuleSet: Dimensionless(path)
* {path}.value 1..1
* {path} obeys number-without-dimension

Profile: Her2InSituHybridisation
Parent: Observation
Id: her2-in-situ-hybridisation
Title: "HER2 in-situ hybridisation"
Description: "HER2 gene by in-situ hybridisation: result, ratio of HER2 to CEP17, HER2 copies a nucleus, and the group that follows from both. A single-probe assay has no ratio and no group."
* insert TumourMarker
* code from Her2InSituHybridisationTest (extensible)
* value[x] only CodeableConcept
* valueCodeableConcept from ReceptorResult (extensible)
* obeys her2-group-agrees and her2-result-agrees-with-group
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains ratio 0..1 MS and copies 0..1 MS and group 0..1 MS
* component[ratio].code = $loinc#49683-6
* component[ratio] ^short = "Ratio of HER2 to CEP17"
* component[ratio].value[x] only Quantity
* insert Dimensionless(component[ratio].valueQuantity)
* component[ratio].valueQuantity obeys her2-ratio-plausible
* component[copies].code = $loinc#74860-8
* component[copies] ^short = "HER2 copies a nucleus"
* component[copies].value[x] only Quantity
* insert Dimensionless(component[copies].valueQuantity)
* component[copies].valueQuantity obeys her2-copy-number-plausible
* component[group].code = $tumour#her2-ish-group
* component[group].value[x] only CodeableConcept
* component[group].valueCodeableConcept from Her2InSituHybridisationGroup (required)

Profile: Her2Status
Parent: Observation
Id: her2-status
Title: "HER2 status"
Description: "HER2 as immunohistochemistry and, where it was needed, in-situ hybridisation say together. HER2-low is a remark on a negative result, not a result."
* insert TumourMarker
* code from Her2StatusTest (required)
* value[x] only CodeableConcept
* valueCodeableConcept from Her2StatusResult (required)
* derivedFrom only Reference(Observation)
* derivedFrom MS
* derivedFrom ^short = "Immunohistochemistry and in-situ hybridisation"
* note MS

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

Profile: IntrinsicSubtypeSurrogate
Parent: Observation
Id: intrinsic-subtype-surrogate
Title: "Surrogate of the intrinsic subtype"
Description: "Subtype that receptors and Ki-67 suggest, or that none can be told and why. It has no counterpart in mCODE."
* insert TumourMarker
* code = $tumour#intrinsic-subtype-surrogate
* value[x] only CodeableConcept
* valueCodeableConcept from IntrinsicSubtypeSurrogateResult (required)
* derivedFrom only Reference(Observation)
* derivedFrom MS
* derivedFrom ^short = "The receptors and Ki-67 that it was read from"
* note MS
* obeys indeterminate-says-why
