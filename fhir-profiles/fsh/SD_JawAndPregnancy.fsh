// What has to be known before an agent is given: jaw and teeth, pregnancy and breastfeeding.

Profile: DentalExaminationProcedure
Parent: Procedure
Id: dental-examination
Title: "Dental examination"
Description: "An examination of teeth and jaws that was done. Within six months of an antiresorptive agent it counts as the dental assessment before it; a completed referral or a finished encounter of that kind counts too and makes no claim to this profile."
* insert Published
* insert SubjectIsPatient
* status MS
* code 1..1 MS
* code from DentalExamination (extensible)
* code.coding 1..*
* code obeys examination-is-not-limited
* performed[x] 1..1 MS
* performed[x] ^requirements = "An examination counts for six months."
* performed[x] only dateTime or Period
* outcome MS
* outcome ^short = "What was found, and whether treatment is needed first"

Profile: OsteonecrosisOfJawCondition
Parent: Condition
Id: osteonecrosis-of-jaw
Title: "Osteonecrosis of the jaw"
Description: "Osteonecrosis of the jaw by a drug. Codes that name only the disease of the jaw bone count in a person who takes or took an antiresorptive agent."
* insert CodedDatedCondition
* code from OsteonecrosisOfJawAny (extensible)
* code obeys jaw-is-not-tumour-or-radiation

Profile: PregnancyStatus
Parent: Observation
Id: pregnancy-status
Title: "Pregnancy status"
Description: "Whether the person is pregnant, as an answer. Unknown is an answer: it leaves a woman who could be pregnant to be tested first. A test has a code of its own and makes no claim to this profile."
* insert CodedDatedObservation
* code = $loinc#82810-3
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from PregnancyStatusAnswer (required)

Profile: LactationStatus
Parent: Condition
Id: lactation-status
Title: "Lactation status"
Description: "The mother breastfeeds. It stands in the mother's record, never in the child's."
* insert CodedDatedCondition
* code from Lactation (extensible)
* code obeys breastfeeding-is-the-mothers
