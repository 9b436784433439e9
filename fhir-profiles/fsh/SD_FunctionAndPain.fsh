// Performance, pain and nerves.

Profile: EcogPerformanceStatusObservation
Parent: Observation
Id: ecog-performance-status
Title: "ECOG performance status"
Description: "ECOG score 0 to 5. A range such as 3 to 4 has no value and gives both answers in interpretation. Counterpart in mCODE: ECOG Performance Status."
* insert CodedDatedObservation
* category 1..*
* code = $loinc#89247-1
* value[x] only integer
* interpretation MS
* interpretation from EcogAnswers (required)
* obeys ecog-in-range and ecog-answer-agrees and value-or-reason

Profile: KarnofskyPerformanceStatusObservation
Parent: Observation
Id: karnofsky-performance-status
Title: "Karnofsky performance status"
Description: "Karnofsky score, 0 to 100 in tens. It is read where no ECOG score is on record: 100 as 0, 80 to 90 as 1, 60 to 70 as 2, 40 to 50 as 3, 10 to 30 as 4. Counterpart in mCODE: Karnofsky Performance Status."
* insert CodedDatedObservation
* category 1..*
* code = $loinc#89243-0
* value[x] only integer
* interpretation MS
* obeys karnofsky-in-tens and value-or-reason

Profile: BonePainScore
Parent: Observation
Id: bone-pain-score
Title: "Bone pain score"
Description: "Pain on a scale of 0 to 10, by site. A score without a site still counts where a bone metastasis is confirmed, so the site is asked for and not demanded."
* insert CodedDatedObservation
* code from PainScoreAny (extensible)
* value[x] 1..1
* value[x] only integer or Quantity
* bodySite MS
* bodySite ^requirements = "Pain counts by site; a score whose site is no bone counts for none. Without a site it counts where a bone metastasis is confirmed."
* obeys pain-in-range and pain-unit

Profile: NeurologicalDeficit
Parent: Observation
Id: neurological-deficit
Title: "Neurological deficit"
Description: "Motor power, sensory level, Frankel or ASIA grade, or the result of a neurological examination as a whole. A normal result is recorded with this profile too: without it a rule has to assume that nobody looked."
* insert CodedDatedObservation
* insert ObservationCategory(exam)
* code from NeurologicalAssessment (required)
* value[x] only integer or CodeableConcept or string or boolean
* bodySite MS
* obeys motor-power-in-range and neurological-answer-fits and value-or-reason
