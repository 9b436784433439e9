RuleSet: ExampleResult
* insert ExampleObservation(2026-02-02)
* category[osteon] = $obs-cat#laboratory

Instance: example-calcium
InstanceOf: CalciumObservation
Usage: #example
Title: "Calcium 9.4 mg/dL"
* insert ExampleResult
* code = $loinc#17861-6 "Calcium [Mass/volume] in Serum or Plasma"
* valueQuantity = 9.4 'mg/dL'
* referenceRange.high = 10.5 'mg/dL'

// The code says mass, the unit says amount of substance: the unit is believed.
Instance: example-calcium-si
InstanceOf: CalciumObservation
Usage: #example
Title: "Calcium 2.61 mmol/L, high, under a code of mass"
* insert ExampleResult
* code = $loinc#17861-6 "Calcium [Mass/volume] in Serum or Plasma"
* valueQuantity = 2.61 'mmol/L'
* interpretation = $interpretation#H "High"

Instance: example-ionised-calcium
InstanceOf: IonisedCalciumObservation
Usage: #example
Title: "Ionised calcium 1.24 mmol/L"
* insert ExampleResult
* code = $loinc#1994-3 "Calcium.ionized [Moles/volume] in Blood"
* valueQuantity = 1.24 'mmol/L'

Instance: example-ionised-calcium-mass
InstanceOf: IonisedCalciumObservation
Usage: #example
Title: "Ionised calcium 4.9 mg/dL"
* insert ExampleResult
* code = $loinc#38230-9 "Calcium.ionized [Mass/volume] in Blood"
* valueQuantity = 4.9 'mg/dL'

Instance: example-albumin
InstanceOf: AlbuminObservation
Usage: #example
Title: "Albumin 3.6 g/dL"
* insert ExampleResult
* code = $loinc#1751-7 "Albumin [Mass/volume] in Serum or Plasma"
* valueQuantity = 3.6 'g/dL'

Instance: example-albumin-si
InstanceOf: AlbuminObservation
Usage: #example
Title: "Albumin 34 g/L"
* insert ExampleResult
* code = $loinc#61151-7 "Albumin [Mass/volume] in Serum or Plasma by Bromocresol green (BCG) dye binding method"
* valueQuantity = 34 'g/L'

Instance: example-creatinine
InstanceOf: CreatinineObservation
Usage: #example
Title: "Creatinine 0.9 mg/dL"
* insert ExampleResult
* code = $loinc#2160-0 "Creatinine [Mass/volume] in Serum or Plasma"
* valueQuantity = 0.9 'mg/dL'

Instance: example-creatinine-si
InstanceOf: CreatinineObservation
Usage: #example
Title: "Creatinine 124 umol/L"
* insert ExampleResult
* code = $loinc#14682-9 "Creatinine [Moles/volume] in Serum or Plasma"
* valueQuantity = 124 'umol/L'

Instance: example-egfr
InstanceOf: EgfrObservation
Usage: #example
Title: "eGFR above 60"
* insert ExampleResult
* code = $loinc#98979-8 "Glomerular filtration rate, CKD-EPI 2021, creatinine"
* valueQuantity = 60 'mL/min/{1.73_m2}'
* valueQuantity.comparator = #>

// A result that was lost is recorded as lost; nothing is assumed in its place.
Instance: example-egfr-specimen-lost
InstanceOf: EgfrObservation
Usage: #example
Title: "eGFR not determined"
* insert ExampleResult
* code = $loinc#98979-8 "Glomerular filtration rate, CKD-EPI 2021, creatinine"
* dataAbsentReason = $absent#error

Instance: example-vitamin-d
InstanceOf: VitaminD25HydroxyObservation
Usage: #example
Title: "25-hydroxyvitamin D below 20 ng/mL"
* insert ExampleResult
* code = $loinc#62292-8 "25-Hydroxyvitamin D3+25-Hydroxyvitamin D2 [Mass/volume] in Serum or Plasma"
* valueQuantity = 20 'ng/mL'
* valueQuantity.comparator = #<

Instance: example-vitamin-d-si
InstanceOf: VitaminD25HydroxyObservation
Usage: #example
Title: "25-hydroxyvitamin D 64 nmol/L"
* insert ExampleResult
* code = $loinc#1989-3 "25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma"
* valueQuantity = 64 'nmol/L'

Instance: example-body-weight
InstanceOf: BodyWeightObservation
Usage: #example
Title: "Weight 68.5 kg"
* insert ExampleObservation(2026-02-02)
* category[osteon] = $obs-cat#vital-signs
* code = $loinc#29463-7 "Body weight"
* valueQuantity = 68.5 'kg'

Instance: example-body-weight-pounds
InstanceOf: BodyWeightObservation
Usage: #example
Title: "Weight 151 pounds, measured"
* insert ExampleObservation(2026-02-02)
* category[osteon] = $obs-cat#vital-signs
* code = $loinc#3141-9 "Body weight Measured"
* valueQuantity = 151 '[lb_av]'
