Instance: example-bone-lesion-femur
InstanceOf: BoneLesion
Usage: #example
Title: "Lesion of the left femur"
* identifier.value = "left femur"
* location = $sct#71341001 "Bone structure of femur"
* locationQualifier = $sct#7771000 "Left"
* patient = Reference(example-patient)

// What the radiograph measured decides whether the femur is likely to break.
Instance: example-femur-finding
InstanceOf: BoneLesionFindingObservation
Usage: #example
Title: "Osteolytic lesion of the femur that involves 34 mm of cortex"
* insert ExampleObservation(2026-02-02)
* category[osteon] = $obs-cat#imaging
* code = $bone#bone-lesion-finding "Bone lesion finding"
* valueCodeableConcept = $bone#osteolytic "Osteolytic lesion"
* interpretation = $bone#metastatic "Interpreted as metastatic"
* method = $sct#168537006 "Plain X-ray"
* bodySite = $sct#71341001 "Bone structure of femur"
* focus = Reference(example-bone-lesion-femur)
* component[axialCortex].valueQuantity = 34 'mm'
* component[circumferentialCortex].valueQuantity = 40 '%'
* component[softTissue].valueBoolean = false

Instance: example-escc-grade-0
InstanceOf: EpiduralSpinalCordCompressionGrade
Usage: #example
Title: "ESCC 0 at L1"
* insert ExampleObservation(2026-02-03)
* category[osteon] = $obs-cat#imaging
* code = $bone#epidural-spinal-cord-compression-grade "Epidural spinal cord compression grade"
* valueCodeableConcept = $bone#escc-0 "ESCC 0"
* bodySite = $sct#66794005 "Bone structure of first lumbar vertebra"

Instance: example-sensory-level
InstanceOf: NeurologicalDeficit
Usage: #example
Title: "Sensory level at T6"
* insert ExampleObservation(2026-02-03)
* category[osteon] = $obs-cat#exam
* code = $bone#sensory-level "Sensory level"
* valueString = "T6"
