// Laboratory results and body weight. The unit of a result is read from the result, never inferred from its code: records
// pair them wrongly.

ValueSet: TotalCalcium
Id: total-calcium
Title: "Total calcium"
Description: "Total calcium in serum, plasma or blood, by mass or by amount of substance."
* insert Published
* $loinc#17861-6 "Calcium [Mass/volume] in Serum or Plasma"
* $loinc#2000-8 "Calcium [Moles/volume] in Serum or Plasma"
* $loinc#49765-1 "Calcium [Mass/volume] in Blood"
  * insert Unverified
* include codes from valueset TotalCalciumLocal

ValueSet: IonisedCalcium
Id: ionised-calcium
Title: "Ionised calcium"
Description: "Ionised calcium in serum, plasma or blood."
* insert Published
* $loinc#1994-3 "Calcium.ionized [Moles/volume] in Blood"
* $loinc#1995-0 "Calcium.ionized [Moles/volume] in Serum or Plasma"
  * insert Unverified
* $loinc#12180-6 "Calcium.ionized [Moles/volume] in Serum or Plasma by Ion-selective membrane electrode (ISE)"
  * insert Unverified
* $loinc#17863-2 "Calcium.ionized [Mass/volume] in Serum or Plasma"
  * insert Unverified
* $loinc#38230-9 "Calcium.ionized [Mass/volume] in Blood"
* include codes from valueset IonisedCalciumLocal

ValueSet: Albumin
Id: albumin
Title: "Albumin"
Description: "Albumin in serum or plasma, by any method."
* insert Published
* $loinc#1751-7 "Albumin [Mass/volume] in Serum or Plasma"
* $loinc#61151-7 "Albumin [Mass/volume] in Serum or Plasma by Bromocresol green (BCG) dye binding method"
* $loinc#61152-5 "Albumin [Mass/volume] in Serum or Plasma by Bromocresol purple (BCP) dye binding method"
* $loinc#2862-1 "Albumin [Mass/volume] in Serum or Plasma by Electrophoresis"
* include codes from valueset AlbuminLocal

ValueSet: Creatinine
Id: creatinine
Title: "Creatinine"
Description: "Creatinine in serum, plasma or blood, by mass or by amount of substance. VSAC 2021."
* insert Published
* $loinc#2160-0 "Creatinine [Mass/volume] in Serum or Plasma"
* $loinc#14682-9 "Creatinine [Moles/volume] in Serum or Plasma"
* $loinc#38483-4 "Creatinine [Mass/volume] in Blood"
* include codes from valueset CreatinineLocal

ValueSet: Egfr
Id: egfr
Title: "Estimated glomerular filtration rate"
Description: "Glomerular filtration rate by any formula, normalised to 1.73 m2. It stands in for creatinine clearance and is said to. VSAC 2024."
* insert Published
* $loinc#98979-8 "Glomerular filtration rate, CKD-EPI 2021, creatinine"
* $loinc#98980-6 "Glomerular filtration rate, CKD-EPI 2021, creatinine and cystatin C"
* $loinc#62238-1 "Glomerular filtration rate, CKD-EPI 2009"
* $loinc#69405-9 "Glomerular filtration rate, formula not given"
* $loinc#77147-7 "Glomerular filtration rate, MDRD"
* $loinc#50044-7 "Glomerular filtration rate, MDRD, female"
* $loinc#70969-1 "Glomerular filtration rate, MDRD, male"
* $loinc#50210-4 "Glomerular filtration rate, cystatin C"
* $loinc#94677-2 "Glomerular filtration rate, creatinine and cystatin C"
* $loinc#48642-3 "Glomerular filtration rate, MDRD, non-black"
* $loinc#48643-1 "Glomerular filtration rate, MDRD, black"
* $loinc#88293-6 "Glomerular filtration rate, CKD-EPI, black"
* $loinc#88294-4 "Glomerular filtration rate, CKD-EPI, non-black"
* include codes from valueset EgfrLocal

ValueSet: VitaminD25Hydroxy
Id: vitamin-d-25-hydroxy
Title: "25-hydroxyvitamin D"
Description: "25-hydroxyvitamin D in serum or plasma, by mass or by amount of substance."
* insert Published
* $loinc#62292-8 "25-Hydroxyvitamin D3+25-Hydroxyvitamin D2 [Mass/volume] in Serum or Plasma"
* $loinc#1989-3 "25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma"
* $loinc#14635-7 "25-hydroxyvitamin D3 [Moles/volume] in Serum or Plasma"
  * insert Unverified
* include codes from valueset VitaminD25HydroxyLocal

ValueSet: BodyWeight
Id: body-weight
Title: "Body weight"
Description: "Body weight by any method. VSAC 2021."
* insert Published
* $loinc#29463-7 "Body weight"
* $loinc#3141-9 "Body weight Measured"
* include codes from valueset BodyWeightLocal

ValueSet: AlkalinePhosphatase
Id: alkaline-phosphatase
Title: "Alkaline phosphatase"
Description: "Alkaline phosphatase in serum or plasma."
* insert Published
* $loinc#6768-6 "Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma"
* include codes from valueset AlkalinePhosphataseLocal

ValueSet: Platelets
Id: platelets
Title: "Platelets"
Description: "Platelet count. VSAC 2025."
* insert Published
* $loinc#777-3 "Platelets [#/volume] in Blood by Automated count"
* include codes from valueset PlateletsLocal

ValueSet: Neutrophils
Id: neutrophils
Title: "Neutrophils"
Description: "Neutrophil count."
* insert Published
* $loinc#751-8 "Neutrophils [#/volume] in Blood by Automated count"
  * insert Unverified
* include codes from valueset NeutrophilsLocal

ValueSet: ParathyroidHormone
Id: parathyroid-hormone
Title: "Parathyroid hormone"
Description: "Intact parathyroid hormone."
* insert Published
* $loinc#2731-8 "Parathyrin.intact [Mass/volume] in Serum or Plasma"
* include codes from valueset ParathyroidHormoneLocal

ValueSet: Phosphate
Id: phosphate
Title: "Phosphate"
Description: "Phosphate in serum or plasma, by mass or by amount of substance."
* insert Published
* $loinc#2777-1 "Phosphate [Mass/volume] in Serum or Plasma"
  * insert Unverified
* $loinc#14879-1 "Phosphate [Moles/volume] in Serum or Plasma"
  * insert Unverified
* include codes from valueset PhosphateLocal

ValueSet: Magnesium
Id: magnesium
Title: "Magnesium"
Description: "Magnesium in serum or plasma, by mass or by amount of substance."
* insert Published
* $loinc#19123-9 "Magnesium [Mass/volume] in Serum or Plasma"
* $loinc#2601-3 "Magnesium [Moles/volume] in Serum or Plasma"
  * insert Unverified
* include codes from valueset MagnesiumLocal
