// The cancer and its metastases. Bindings are extensible, not required: the same ICD-10-CM code arrives with and without its
// dot, and a site knows codes that we do not.

Profile: BreastCancerCondition
Parent: Condition
Id: breast-cancer-condition
Title: "Breast cancer"
Description: "Primary invasive cancer of the breast. Counterpart in mCODE: Primary Cancer Condition."
* insert CodedDatedCondition
* code from BreastCancer (extensible)
* code obeys breast-cancer-is-invasive
* stage MS
* stage ^requirements = "A pointer to the stage group at diagnosis, for whoever reads the record; rules read the Observation itself."

Profile: BoneMetastasisCondition
Parent: Condition
Id: bone-metastasis
Title: "Bone metastasis"
Description: "Metastasis to bone, suspected or confirmed: verificationStatus says which. Counterpart in mCODE: Secondary Cancer Condition."
* insert CodedDatedCondition
* code from BoneMetastasis (extensible)
* code obeys metastasis-is-to-bone
* bodySite from AnyBoneSite (preferred)
* extension contains http://hl7.org/fhir/StructureDefinition/condition-related named relatedPrimary 0..1 MS
* extension[relatedPrimary] ^short = "The cancer that it comes from"
* evidence ^requirements = "What showed it. A finding of a lesion, its method and its interpretation tell a confirmed metastasis from a suspected one."

Profile: OtherDistantMetastasisCondition
Parent: Condition
Id: other-distant-metastasis
Title: "Other distant metastasis"
Description: "Distant metastasis to anything but bone. Regional lymph nodes are no distant metastasis. Counterpart in mCODE: Secondary Cancer Condition."
* insert CodedDatedCondition
* code from OtherDistantMetastasis (extensible)
* code obeys metastasis-is-distant
* extension contains http://hl7.org/fhir/StructureDefinition/condition-related named relatedPrimary 0..1 MS
* extension[relatedPrimary] ^short = "The cancer that it comes from"
