// How far the cancer had gone when it was staged. Counterparts in mCODE: TNM Primary Tumor, Regional Nodes and Distant Metastases
// Category, and TNM Stage Group. What is recorded may be wrong, a stage group that does not follow from its categories for
// instance: a rule says so on a card, a profile does not refuse it.

// What a category and a stage group have in common. The older codes that records carry are no errors: the ConceptMap
// older-stage-codes leads from them to the values bound here.
RuleSet: TnmObservation
* insert CodedDatedObservation
* category 1..* MS
* category ^requirements = "mCODE asks for one of any kind: staging is imaging to some and examination to others."
* code.coding 1..*
* focus only Reference(Condition)
* focus MS
* focus ^short = "The primary cancer that was staged"
* value[x] only CodeableConcept
* obeys value-or-reason
* method 1..1 MS
* method ^requirements = "Without the manual a category cannot be read: the editions differ."
* method from TnmStagingMethod (extensible)

Profile: BreastCancerTCategory
Parent: Observation
Id: breast-cancer-t-category
Title: "T category of a breast cancer"
Description: "Clinical or pathological category of the primary tumour. Counterpart in mCODE: TNM Primary Tumor Category."
* insert TnmObservation
* code from TCategoryObservation (required)
* valueCodeableConcept from TCategory (extensible)
* obeys t-value-fits-code

Profile: BreastCancerNCategory
Parent: Observation
Id: breast-cancer-n-category
Title: "N category of a breast cancer"
Description: "Clinical or pathological category of the regional lymph nodes. Counterpart in mCODE: TNM Regional Nodes Category."
* insert TnmObservation
* code from NCategoryObservation (required)
* valueCodeableConcept from NCategory (extensible)
* obeys n-value-fits-code

Profile: BreastCancerMCategory
Parent: Observation
Id: breast-cancer-m-category
Title: "M category of a breast cancer"
Description: "Clinical or pathological category of distant metastasis. A pathological category may have a clinical value: absence of metastasis is never shown by pathology. Counterpart in mCODE: TNM Distant Metastases Category."
* insert TnmObservation
* code from MCategoryObservation (required)
* valueCodeableConcept from MCategory (extensible)
* obeys m-value-fits-code

Profile: BreastCancerStageGroup
Parent: Observation
Id: breast-cancer-stage-group
Title: "Stage group of a breast cancer"
Description: "Clinical or pathological stage group by AJCC or UICC. An NCI Thesaurus code beside the one for the stage group says whether it is the anatomic or the prognostic stage; the prognostic stage is recorded here and never computed. Counterpart in mCODE: TNM Stage Group."
* insert TnmObservation
* code from StageGroupObservation (required)
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains kind 0..1 MS
* code.coding[kind].system 1..1
* code.coding[kind].system = $ncit
* code.coding[kind] from BreastStageKind (required)
* code.coding[kind] ^short = "Anatomic or prognostic stage"
* focus 1..1
* valueCodeableConcept from StageGroup (extensible)
* hasMember only Reference(Observation)
* hasMember MS
* hasMember ^short = "The categories from which the stage group follows"
* focus ^requirements = "A person may have two cancers of the breast, each with its own stage."
