// Scores of one bone. Each is one Observation whose components are the items and whose value is the total. A total without its
// items is read by the rules and makes no claim to these profiles.

// An answer from a list. An item that nobody has answered is left out, or says why.
RuleSet: ScoreItem(slice, code, answers)
* component contains {slice} 0..1 MS
* component[{slice}].code = $bone#{code}
* component[{slice}].value[x] only CodeableConcept
* component[{slice}].valueCodeableConcept from {answers} (required)

RuleSet: Score(code)
* insert CodedDatedObservation
* code = $bone#{code}
* value[x] only integer
* value[x] ^requirements = "The total. It is absent while an item is missing; the rules then say between which bounds it lies."
* bodySite 1..1 MS
* bodySite ^requirements = "The rules read the site here; items of one site add up."
* focus only Reference(BoneLesion or Condition)
* focus MS
* component 1..* MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open

Profile: SpinalInstabilityNeoplasticScoreObservation
Parent: Observation
Id: spinal-instability-neoplastic-score
Title: "Spinal Instability Neoplastic Score"
Description: "Stability of one level of the spine by six items (Fisher 2010): 0 to 6 stable, 7 to 12 potentially unstable, 13 to 18 unstable. The total is absent while an item is missing; the rules then say between which bounds it lies."
* insert Score(spinal-instability-neoplastic-score)
* bodySite from SpinalSite (required)
* insert ScoreItem(location, sins-location, SinsLocationAnswer)
* insert ScoreItem(pain, sins-pain, SinsPainAnswer)
* insert ScoreItem(boneLesion, sins-bone-lesion, SinsBoneLesionAnswer)
* insert ScoreItem(alignment, sins-alignment, SinsAlignmentAnswer)
* insert ScoreItem(collapse, sins-collapse, SinsCollapseAnswer)
* insert ScoreItem(posterolateral, sins-posterolateral, SinsPosterolateralAnswer)
* obeys sins-total-needs-all-items and sins-total-is-sum

Profile: MirelsScoreObservation
Parent: Observation
Id: mirels-score
Title: "Mirels score"
Description: "Risk that one long bone with a metastasis breaks, by four items (Mirels 1989): 4 to 12, fixation from 9, at the humerus from 8. Not for a bone that is broken. The total is absent while an item is missing."
* insert Score(mirels-score)
* bodySite from LongBoneSite (required)
* insert ScoreItem(site, mirels-site, MirelsSiteAnswer)
* insert ScoreItem(pain, mirels-pain, MirelsPainAnswer)
* insert ScoreItem(lesion, mirels-lesion, MirelsLesionAnswer)
* insert ScoreItem(size, mirels-size, MirelsSizeAnswer)
* obeys mirels-total-needs-all-items and mirels-total-is-sum
