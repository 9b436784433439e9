// Which profile of mCODE 4.0.0 says the same. Our profiles derive from base R4 (DECISIONS/0002); a test holds the examples of each
// profile named here against its counterpart.

RuleSet: Mcode
* -> "every element" "An instance that is valid against this profile is meant to be valid against the one of mCODE."

Mapping: BreastCancerConditionInMcode
Source: BreastCancerCondition
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-primary-cancer-condition"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BoneMetastasisConditionInMcode
Source: BoneMetastasisCondition
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-secondary-cancer-condition"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: OtherDistantMetastasisConditionInMcode
Source: OtherDistantMetastasisCondition
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-secondary-cancer-condition"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BreastCancerTCategoryInMcode
Source: BreastCancerTCategory
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tnm-primary-tumor-category"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BreastCancerNCategoryInMcode
Source: BreastCancerNCategory
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tnm-regional-nodes-category"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BreastCancerMCategoryInMcode
Source: BreastCancerMCategory
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tnm-distant-metastases-category"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BreastCancerStageGroupInMcode
Source: BreastCancerStageGroup
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tnm-stage-group"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BreastTumourInMcode
Source: BreastTumour
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BreastTumourSizeInMcode
Source: BreastTumourSize
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-size"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: HistologicGradeInMcode
Source: HistologicGrade
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histologic-grade"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: TumourSpecimenInMcode
Source: TumourSpecimen
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-human-specimen"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: OestrogenReceptorStatusInMcode
Source: OestrogenReceptorStatus
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-marker-test"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: ProgesteroneReceptorStatusInMcode
Source: ProgesteroneReceptorStatus
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-marker-test"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: Her2ImmunohistochemistryInMcode
Source: Her2Immunohistochemistry
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-marker-test"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: Her2InSituHybridisationInMcode
Source: Her2InSituHybridisation
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-marker-test"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: Her2StatusInMcode
Source: Her2Status
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-marker-test"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: Ki67LabellingIndexInMcode
Source: Ki67LabellingIndex
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor-marker-test"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: EcogPerformanceStatusObservationInMcode
Source: EcogPerformanceStatusObservation
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-ecog-performance-status"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: KarnofskyPerformanceStatusObservationInMcode
Source: KarnofskyPerformanceStatusObservation
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-karnofsky-performance-status"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BoneRadiotherapyCourseInMcode
Source: BoneRadiotherapyCourse
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-course-summary"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BoneSurgeryProcedureInMcode
Source: BoneSurgeryProcedure
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-related-surgical-procedure"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BoneModifyingAgentAdministrationInMcode
Source: BoneModifyingAgentAdministration
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-related-medication-administration"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode

Mapping: BoneModifyingAgentRequestInMcode
Source: BoneModifyingAgentRequest
Target: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-related-medication-request"
Id: mcode
Title: "mCODE 4.0.0"
* insert Mcode
