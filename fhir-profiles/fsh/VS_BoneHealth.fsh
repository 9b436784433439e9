// Treatment of early breast cancer that costs bone, and the measurement of bone density.

ValueSet: AromataseInhibitor
Id: aromatase-inhibitor
Title: "Aromatase inhibitor"
Description: "Anastrozole, letrozole and exemestane, by ingredient; long-term use as a condition. Clinical drugs belong in the companion. Anastrozole from mCODE 4.0.0; the others are recalled."
* insert Published
* $rxnorm#84857 "anastrozole"
* $rxnorm#72965 "letrozole"
  * insert Unverified
* $rxnorm#258494 "exemestane"
  * insert Unverified
* $atc#L02BG03 "anastrozole"
  * insert Unverified
* $atc#L02BG04 "letrozole"
  * insert Unverified
* $atc#L02BG06 "exemestane"
  * insert Unverified
* $icd10cm#Z79.811 "Long term (current) use of aromatase inhibitors"
  * insert Unverified
* include codes from valueset AromataseInhibitorLocal

ValueSet: GonadotropinReleasingHormoneAgonist
Id: gonadotropin-releasing-hormone-agonist
Title: "Gonadotropin-releasing hormone agonist"
Description: "Goserelin, leuprorelin and triptorelin, which in a woman with breast cancer suppress the ovaries. Implants from VSAC 2025; ingredients and classes are recalled."
* insert Published
* $rxnorm#310592 "goserelin 3.6 MG Drug Implant"
* $rxnorm#314008 "goserelin 10.8 MG Drug Implant"
* $rxnorm#50610 "goserelin"
  * insert Unverified
* $rxnorm#42375 "leuprolide"
  * insert Unverified
* $rxnorm#38782 "triptorelin"
  * insert Unverified
* $atc#L02AE02 "leuprorelin"
  * insert Unverified
* $atc#L02AE03 "goserelin"
  * insert Unverified
* $atc#L02AE04 "triptorelin"
  * insert Unverified
* include codes from valueset GonadotropinReleasingHormoneAgonistLocal

ValueSet: OvarianAblation
Id: ovarian-ablation
Title: "Ovaries removed or irradiated"
Description: "Both ovaries removed, or their function ended by radiation. No code for ovarian irradiation could be verified; one belongs in the companion."
* insert Published
* include codes from valueset BilateralOophorectomy
* include codes from valueset OvarianAblationLocal

ValueSet: MenopauseCausedByTreatment
Id: menopause-caused-by-treatment
Title: "Menopause caused by treatment"
Description: "Menopause or ovarian failure whose code says that a treatment caused it. The ICD-10-CM codes are recalled."
* insert Published
* $sct#371036001 "Postsurgical menopause"
* $icd10cm#E89.4 "Postprocedural ovarian failure"
  * insert Unverified
* $icd10cm#E89.40 "Asymptomatic postprocedural ovarian failure"
  * insert Unverified
* $icd10cm#E89.41 "Symptomatic postprocedural ovarian failure"
  * insert Unverified
* include codes from valueset MenopauseCausedByTreatmentLocal

ValueSet: LongTermSystemicSteroid
Id: long-term-systemic-steroid
Title: "Long-term systemic steroids"
Description: "Long-term use of systemic steroids recorded as a condition. ICD-10-CM 2021."
* insert Published
* $icd10cm#Z79.52 "Long term (current) use of systemic steroids"
* include codes from valueset LongTermSystemicSteroidLocal

ValueSet: BoneDensitometry
Id: bone-densitometry
Title: "Bone densitometry"
Description: "Measurement of bone density by dual-energy X-ray absorptiometry. LOINC from VSAC 2025; the CPT codes are recalled."
* insert Published
* $loinc#38268-9 "DXA Skeletal system Views for bone density"
* $loinc#24966-4 "DXA Lumbar spine [Mass/Area] Bone density"
* $loinc#38261-4 "DXA Hip [Mass/Area] Bone density"
* $loinc#38264-8 "DXA Hip [T-score] Bone density"
* $loinc#38267-1 "DXA Lumbar spine [T-score] Bone density"
* $cpt#77080 "Dual-energy X-ray absorptiometry, axial skeleton"
  * insert Unverified
* $cpt#77081 "Dual-energy X-ray absorptiometry, appendicular skeleton"
  * insert Unverified
* $cpt#77085 "Dual-energy X-ray absorptiometry, axial skeleton, with vertebral fracture assessment"
  * insert Unverified
* include codes from valueset BoneDensitometryLocal
