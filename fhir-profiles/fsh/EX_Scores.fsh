RuleSet: Answer(slice, code, display)
* component[{slice}].valueCodeableConcept = $bone#{code} {display}

Instance: example-sins
InstanceOf: SpinalInstabilityNeoplasticScoreObservation
Usage: #example
Title: "SINS 10 at T5: potentially unstable"
* insert ExampleObservation(2026-01-19)
* code = $bone#spinal-instability-neoplastic-score "Spinal Instability Neoplastic Score"
* bodySite = $sct#56401006 "Bone structure of fifth thoracic vertebra"
* focus = Reference(example-bone-lesion)
* valueInteger = 10
* insert Answer(location, sins-location-semirigid, "Semirigid spine")
* insert Answer(pain, sins-pain-mechanical, "Mechanical pain")
* insert Answer(boneLesion, sins-bone-lesion-mixed, "Mixed")
* insert Answer(alignment, sins-alignment-deformity, "New deformity")
* insert Answer(collapse, sins-collapse-under-half, "Collapse of less than half")
* insert Answer(posterolateral, sins-posterolateral-unilateral, "Unilateral")

// Nobody has asked about the pain: four items are known, one is said to be missing, one is left out, and there is no total.
Instance: example-sins-incomplete
InstanceOf: SpinalInstabilityNeoplasticScoreObservation
Usage: #example
Title: "SINS at L1 with two items missing, no total"
* insert ExampleObservation(2026-01-19)
* code = $bone#spinal-instability-neoplastic-score "Spinal Instability Neoplastic Score"
* bodySite = $sct#66794005 "Bone structure of first lumbar vertebra"
* insert Answer(location, sins-location-junctional, "Junctional spine")
* insert Answer(boneLesion, sins-bone-lesion-lytic, "Lytic")
* insert Answer(alignment, sins-alignment-normal, "Normal alignment")
* insert Answer(collapse, sins-collapse-none, "None of these")
* component[pain].dataAbsentReason = $absent#unknown

Instance: example-mirels
InstanceOf: MirelsScoreObservation
Usage: #example
Title: "Mirels 10 of the left femur"
* insert ExampleObservation(2026-02-02)
* code = $bone#mirels-score "Mirels score"
* bodySite = $sct#71341001 "Bone structure of femur"
* focus = Reference(example-bone-lesion-femur)
* valueInteger = 10
* insert Answer(site, mirels-site-lower-limb, "Lower limb")
* insert Answer(pain, mirels-pain-functional, "Functional")
* insert Answer(lesion, mirels-lesion-lytic, "Lytic")
* insert Answer(size, mirels-size-third-to-two-thirds, "One third to two thirds")

Instance: example-mirels-incomplete
InstanceOf: MirelsScoreObservation
Usage: #example
Title: "Mirels of the humerus, size not measured, no total"
* insert ExampleObservation(2026-02-02)
* code = $bone#mirels-score "Mirels score"
* bodySite = $sct#85050009 "Bone structure of humerus"
* insert Answer(site, mirels-site-upper-limb, "Upper limb")
* insert Answer(pain, mirels-pain-mild, "Mild")
* insert Answer(lesion, mirels-lesion-mixed, "Mixed")

Instance: example-karnofsky
InstanceOf: KarnofskyPerformanceStatusObservation
Usage: #example
Title: "Karnofsky 60"
* insert ExampleObservation(2026-02-02)
* category = $obs-cat#survey
* code = $loinc#89243-0 "Karnofsky Performance Status score"
* valueInteger = 60

Instance: example-karnofsky-not-assessed
InstanceOf: KarnofskyPerformanceStatusObservation
Usage: #example
Title: "Karnofsky not assessed"
* insert ExampleObservation(2026-02-09)
* category = $obs-cat#survey
* code = $loinc#89243-0 "Karnofsky Performance Status score"
* dataAbsentReason = $absent#not-performed
