// Drugs, by ingredient, clinical drug, brand and class. Strength decides with antiresorptives: the same ingredient treats
// osteoporosis at one dose and metastasis at another, so strengths have value sets of their own. Formularies differ from
// country to country; each value set is there to be extended.

ValueSet: Denosumab120Mg
Id: denosumab-120-mg
Title: "Denosumab 120 mg"
Description: "Denosumab in the strength given for bone metastases (1.7 mL of 70 mg/mL). Biosimilars have names of their own in RxNorm, which could not be verified and are for the site to add."
* insert Published
* $rxnorm#1046402 "1.7 ML denosumab 70 MG/ML Injection [Xgeva]"
  * insert Unverified
* $ndc#55513-730-01 "XGEVA 120 mg/1.7 mL vial"
* $ndc#55513-0730-01 "XGEVA 120 mg/1.7 mL vial"
* $ndc#55513073001 "XGEVA 120 mg/1.7 mL vial"
* $ndc#55513-730-21 "XGEVA 120 mg/1.7 mL"
* $ndc#55513-0730-21 "XGEVA 120 mg/1.7 mL"
* $ndc#55513073021 "XGEVA 120 mg/1.7 mL"
* include codes from valueset Denosumab120MgLocal

ValueSet: Denosumab60Mg
Id: denosumab-60-mg
Title: "Denosumab 60 mg"
Description: "Denosumab in the strength given for osteoporosis. It does not count as treatment of bone metastases."
* insert Published
* $rxnorm#993452 "1 ML denosumab 60 MG/ML Prefilled Syringe"
* $ndc#55513-710-01 "PROLIA 60 mg/mL prefilled syringe"
  * insert Unverified
* $ndc#55513-0710-01 "PROLIA 60 mg/mL prefilled syringe"
  * insert Unverified
* $ndc#55513071001 "PROLIA 60 mg/mL prefilled syringe"
  * insert Unverified
* include codes from valueset Denosumab60MgLocal

ValueSet: Denosumab
Id: denosumab
Title: "Denosumab"
Description: "Denosumab of any strength, biosimilars by their billing codes included. ATC and HCPCS do not tell the strengths apart."
* insert Published
* $rxnorm#993449 "denosumab"
* $atc#M05BX04 "denosumab"
* $hcpcs#J0897 "Injection, denosumab, 1 mg"
  * insert Unverified
* $hcpcs#Q5136 "Injection, denosumab-bbdz, biosimilar, 1 mg"
* $hcpcs#Q5157 "Injection, denosumab-bmwo, biosimilar, 1 mg"
* include codes from valueset Denosumab120Mg
* include codes from valueset Denosumab60Mg
* include codes from valueset DenosumabLocal

ValueSet: ZoledronicAcid4Mg
Id: zoledronic-acid-4-mg
Title: "Zoledronic acid 4 mg"
Description: "Zoledronic acid in the strength given for cancer; renal reductions are drawn from the same products."
* insert Published
* $rxnorm#1114085 "100 ML zoledronic acid 0.04 MG/ML Injection"
* $ndc#0078-0387-25 "ZOMETA 4 mg/5 mL vial"
  * insert Unverified
* $ndc#00078-0387-25 "ZOMETA 4 mg/5 mL vial"
  * insert Unverified
* $ndc#00078038725 "ZOMETA 4 mg/5 mL vial"
  * insert Unverified
* $ndc#0078-0590-61 "ZOMETA 4 mg/100 mL bottle"
  * insert Unverified
* $ndc#00078-0590-61 "ZOMETA 4 mg/100 mL bottle"
  * insert Unverified
* $ndc#00078059061 "ZOMETA 4 mg/100 mL bottle"
  * insert Unverified
* include codes from valueset ZoledronicAcid4MgLocal

ValueSet: ZoledronicAcid5Mg
Id: zoledronic-acid-5-mg
Title: "Zoledronic acid 5 mg"
Description: "Zoledronic acid as given once a year for osteoporosis. It does not count as treatment of bone metastases. Its RxNorm code could not be verified."
* insert Published
* $ndc#0078-0435-61 "RECLAST 5 mg/100 mL bottle"
  * insert Unverified
* $ndc#00078-0435-61 "RECLAST 5 mg/100 mL bottle"
  * insert Unverified
* $ndc#00078043561 "RECLAST 5 mg/100 mL bottle"
  * insert Unverified
* include codes from valueset ZoledronicAcid5MgLocal

ValueSet: ZoledronicAcid
Id: zoledronic-acid
Title: "Zoledronic acid"
Description: "Zoledronic acid of any strength."
* insert Published
* $rxnorm#77655 "zoledronic acid"
* $atc#M05BA08 "zoledronic acid"
* $hcpcs#J3489 "Injection, zoledronic acid, 1 mg"
  * insert Unverified
* include codes from valueset ZoledronicAcid4Mg
* include codes from valueset ZoledronicAcid5Mg
* include codes from valueset ZoledronicAcidLocal

ValueSet: Pamidronate
Id: pamidronate
Title: "Pamidronate"
Description: "Pamidronate by any route and strength."
* insert Published
* $rxnorm#11473 "pamidronate"
  * insert Unverified
* $rxnorm#1737449 "10 ML Pamidronate Disodium 3 MG/ML Injection"
* $atc#M05BA03 "pamidronic acid"
  * insert Unverified
* $hcpcs#J2430 "Injection, pamidronate disodium, per 30 mg"
  * insert Unverified
* include codes from valueset PamidronateLocal

ValueSet: Ibandronate
Id: ibandronate
Title: "Ibandronate"
Description: "Ibandronate of any strength; which is given for metastases (6 mg intravenously, 50 mg by mouth daily) follows from the dose."
* insert Published
* $rxnorm#115264 "ibandronate"
* $atc#M05BA06 "ibandronic acid"
* include codes from valueset IbandronateLocal

ValueSet: Clodronate
Id: clodronate
Title: "Clodronate"
Description: "Clodronate by any route. No RxNorm code could be verified."
* insert Published
* $atc#M05BA02 "clodronic acid"
  * insert Unverified
* include codes from valueset ClodronateLocal

ValueSet: OralBisphosphonate
Id: oral-bisphosphonate
Title: "Oral bisphosphonate"
Description: "Bisphosphonates taken by mouth for osteoporosis."
* insert Published
* $rxnorm#46041 "alendronate"
  * insert Unverified
* $rxnorm#73056 "risedronate"
  * insert Unverified
* $atc#M05BA04 "alendronic acid"
  * insert Unverified
* $atc#M05BA07 "risedronic acid"
  * insert Unverified
* $atc#M05BB03 "alendronic acid and colecalciferol"
  * insert Unverified
* include codes from valueset OralBisphosphonateLocal

ValueSet: BisphosphonateClass
Id: bisphosphonate-class
Title: "Bisphosphonates"
Description: "Every bisphosphonate and the class as a whole: allergy to one counts as allergy to all."
* insert Published
* $ndfrt#N0000175579 "Bisphosphonate [EPC]"
  * insert Unverified
* $atc#M05BA "Bisphosphonates"
  * insert Unverified
* include codes from valueset ZoledronicAcid
* include codes from valueset Pamidronate
* include codes from valueset Ibandronate
* include codes from valueset Clodronate
* include codes from valueset OralBisphosphonate
* include codes from valueset BisphosphonateClassLocal

ValueSet: CalciumSupplement
Id: calcium-supplement
Title: "Calcium supplement"
Description: "Calcium by mouth, alone or with vitamin D. VSAC 2025 for RxNorm; the ATC codes are recalled."
* insert Published
* $rxnorm#1897 "calcium carbonate"
* $atc#A12A "Calcium"
  * insert Unverified
* $atc#A12AA "Calcium"
  * insert Unverified
* $atc#A12AA04 "calcium carbonate"
  * insert Unverified
* $atc#A12AA20 "calcium (different salts in combination)"
  * insert Unverified
* $atc#A12AX "Calcium, combinations with vitamin D and/or other drugs"
  * insert Unverified
* include codes from valueset CalciumSupplementLocal

ValueSet: VitaminDSupplement
Id: vitamin-d-supplement
Title: "Vitamin D supplement"
Description: "Vitamin D and its analogues by mouth, alone or with calcium. VSAC 2025 for RxNorm; the others are recalled."
* insert Published
* $rxnorm#2418 "cholecalciferol"
* $rxnorm#4018 "ergocalciferol"
  * insert Unverified
* $atc#A11CC "Vitamin D and analogues"
  * insert Unverified
* $atc#A11CC01 "ergocalciferol"
  * insert Unverified
* $atc#A11CC03 "alfacalcidol"
  * insert Unverified
* $atc#A11CC04 "calcitriol"
  * insert Unverified
* $atc#A11CC05 "colecalciferol"
  * insert Unverified
* $atc#A12AX "Calcium, combinations with vitamin D and/or other drugs"
  * insert Unverified
* include codes from valueset VitaminDSupplementLocal

ValueSet: Thiazide
Id: thiazide
Title: "Thiazide diuretic"
Description: "Diuretics that hold calcium back. Recalled."
* insert Published
* $rxnorm#5487 "hydrochlorothiazide"
  * insert Unverified
* $rxnorm#2409 "chlorthalidone"
  * insert Unverified
* $rxnorm#5764 "indapamide"
  * insert Unverified
* $rxnorm#6916 "metolazone"
  * insert Unverified
* $atc#C03A "Low-ceiling diuretics, thiazides"
  * insert Unverified
* $atc#C03AA "Thiazides, plain"
  * insert Unverified
* $atc#C03AA01 "bendroflumethiazide"
  * insert Unverified
* $atc#C03AA03 "hydrochlorothiazide"
  * insert Unverified
* $atc#C03BA04 "chlortalidone"
  * insert Unverified
* $atc#C03BA08 "metolazone"
  * insert Unverified
* $atc#C03BA11 "indapamide"
  * insert Unverified
* include codes from valueset ThiazideLocal

ValueSet: Calcitonin
Id: calcitonin
Title: "Calcitonin"
Description: "Calcitonin, which lowers calcium within hours. Recalled."
* insert Published
* $atc#H05BA "Calcitonin preparations"
  * insert Unverified
* $atc#H05BA01 "calcitonin (salmon synthetic)"
  * insert Unverified
* include codes from valueset CalcitoninLocal

ValueSet: Dexamethasone
Id: dexamethasone
Title: "Dexamethasone"
Description: "Dexamethasone, by ingredient and by tablet. VSAC 2025, which lists the oral products only."
* insert Published
* $rxnorm#3264 "dexamethasone"
* $rxnorm#197577 "dexamethasone 0.5 MG Oral Tablet"
* $rxnorm#197579 "dexamethasone 1 MG Oral Tablet"
* $rxnorm#197580 "dexamethasone 1.5 MG Oral Tablet"
* $rxnorm#197581 "dexamethasone 2 MG Oral Tablet"
* $rxnorm#197582 "dexamethasone 4 MG Oral Tablet"
* $rxnorm#197583 "dexamethasone 6 MG Oral Tablet"
* $rxnorm#2261802 "dexamethasone 20 MG Oral Tablet"
* $atc#H02AB02 "dexamethasone"
  * insert Unverified
* include codes from valueset DexamethasoneLocal

ValueSet: SystemicCorticosteroid
Id: systemic-corticosteroid
Title: "Systemic corticosteroid"
Description: "Corticosteroids that act on the whole body. VSAC 2025 for RxNorm; the others are recalled."
* insert Published
* $rxnorm#8640 "prednisone"
* $rxnorm#8638 "prednisolone"
* $rxnorm#6902 "methylprednisolone"
  * insert Unverified
* $rxnorm#5492 "hydrocortisone"
  * insert Unverified
* $atc#H02AB "Glucocorticoids"
  * insert Unverified
* $atc#H02AB04 "methylprednisolone"
  * insert Unverified
* $atc#H02AB06 "prednisolone"
  * insert Unverified
* $atc#H02AB07 "prednisone"
  * insert Unverified
* $atc#H02AB09 "hydrocortisone"
  * insert Unverified
* include codes from valueset Dexamethasone
* include codes from valueset SystemicCorticosteroidLocal

ValueSet: AntiAngiogenic
Id: anti-angiogenic
Title: "Anti-angiogenic drug"
Description: "Drugs that raise the risk of osteonecrosis of the jaw beside an antiresorptive. RxNorm seen in published cohort definitions; the ATC codes are recalled."
* insert Published
* $rxnorm#253337 "bevacizumab"
* $rxnorm#357977 "sunitinib"
* $rxnorm#10432 "thalidomide"
* $atc#L01FG01 "bevacizumab"
  * insert Unverified
* $atc#L01XC07 "bevacizumab"
  * insert Unverified
* $atc#L01EX01 "sunitinib"
  * insert Unverified
* $atc#L01XE04 "sunitinib"
  * insert Unverified
* $atc#L04AX02 "thalidomide"
  * insert Unverified
* include codes from valueset AntiAngiogenicLocal

ValueSet: AcutePhaseReaction
Id: acute-phase-reaction
Title: "Acute-phase reaction"
Description: "Fever, aching and flu-like illness after an infusion of a bisphosphonate: expected, passing, and no allergy. Global Patient Set 2020."
* insert Published
* $sct#95891005 "Influenza-like illness"
* $sct#315642008 "Influenza-like symptoms"
* $sct#386661006 "Fever"
* $sct#68962001 "Muscle pain"
* include codes from valueset AcutePhaseReactionLocal

ValueSet: PatientRefusal
Id: patient-refusal
Title: "Refusal by the patient"
Description: "Reasons that say the patient does not want the treatment. mCODE 4.0.0; the ICD-10-CM codes are recalled."
* insert Published
* $sct#105480006 "Refusal of treatment by patient"
* $icd10cm#Z53.2 "Procedure and treatment not carried out because of patient's decision for other and unspecified reasons"
  * insert Unverified
* $icd10cm#Z53.20 "Procedure and treatment not carried out because of patient's decision for unspecified reasons"
  * insert Unverified
* $icd10cm#Z53.29 "Procedure and treatment not carried out because of patient's decision for other reasons"
  * insert Unverified
* include codes from valueset PatientRefusalLocal
