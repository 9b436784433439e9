// Results that decide about an agent or its dose.

// A number in UCUM, or the reason why there is none.
RuleSet: MeasuredObservation
* insert CodedDatedObservation
* value[x] only Quantity
* valueQuantity.value 1..1
* valueQuantity.system 1..1
* valueQuantity.system = $ucum
* valueQuantity.code 1..1
* valueQuantity.code ^requirements = "The unit is read from the result, never from the LOINC code: records pair the two wrongly."
* dataAbsentReason MS
* dataAbsentReason ^requirements = "A result that is missing is not taken for a normal one."
* obeys value-or-reason

RuleSet: LaboratoryResult
* insert MeasuredObservation
* insert ObservationCategory(laboratory)
* interpretation MS
* interpretation ^requirements = "Where a rule asks whether a result is raised, the laboratory's own H is one answer."
* referenceRange MS
* referenceRange ^requirements = "Where a rule asks whether a result is raised, the laboratory's own upper limit is one answer."

Profile: CalciumObservation
Parent: Observation
Id: calcium
Title: "Calcium"
Description: "Total calcium in serum, plasma or blood. The rules correct it for the albumin nearest to it; without one it is a bound and said to be uncorrected."
* code from TotalCalcium (extensible)
* insert LaboratoryResult
* valueQuantity obeys calcium-unit and calcium-plausible

Profile: IonisedCalciumObservation
Parent: Observation
Id: ionised-calcium
Title: "Ionised calcium"
Description: "Ionised calcium. As new as a total calcium or newer, it outranks it: it is the measured thing."
* code from IonisedCalcium (extensible)
* insert LaboratoryResult
* valueQuantity obeys ionised-calcium-unit and ionised-calcium-plausible

Profile: AlbuminObservation
Parent: Observation
Id: albumin
Title: "Albumin"
Description: "Albumin in serum or plasma, with which total calcium is corrected when the two are at most 7 days apart."
* code from Albumin (extensible)
* insert LaboratoryResult
* valueQuantity obeys albumin-unit and albumin-plausible

Profile: CreatinineObservation
Parent: Observation
Id: creatinine
Title: "Creatinine"
Description: "Creatinine, from which creatinine clearance is computed with age, weight and administrative gender."
* code from Creatinine (extensible)
* insert LaboratoryResult
* valueQuantity obeys creatinine-unit and creatinine-plausible

Profile: EgfrObservation
Parent: Observation
Id: egfr
Title: "Estimated glomerular filtration rate"
Description: "Glomerular filtration rate as the laboratory estimates it. It stands in where creatinine clearance cannot be computed, and decides no dose of a bisphosphonate."
* code from Egfr (extensible)
* insert LaboratoryResult
* valueQuantity obeys egfr-unit and egfr-plausible

Profile: VitaminD25HydroxyObservation
Parent: Observation
Id: vitamin-d-25-hydroxy
Title: "25-hydroxyvitamin D"
Description: "25-hydroxyvitamin D in serum or plasma. A bound such as below 20 ng/mL is given with its comparator."
* code from VitaminD25Hydroxy (extensible)
* insert LaboratoryResult
* valueQuantity obeys vitamin-d-unit and vitamin-d-plausible

Profile: BodyWeightObservation
Parent: Observation
Id: body-weight
Title: "Body weight"
Description: "Body weight, for creatinine clearance. FHIR's own profile of body weight holds besides where the code is 29463-7."
* code from BodyWeight (extensible)
* insert MeasuredObservation
* insert ObservationCategory(vital-signs)
* valueQuantity obeys body-weight-unit and body-weight-plausible
