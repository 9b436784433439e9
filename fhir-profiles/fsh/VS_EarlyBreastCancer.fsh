// How far early breast cancer had gone at diagnosis, and the treatment that an adjuvant bisphosphonate goes with.

ValueSet: StageGroupObservation
Id: stage-group-observation
Title: "Stage group"
Description: "Observations whose value is a stage group. mCODE 4.0.0."
* insert Published
* $sct#399390009 "TNM stage grouping"
* $sct#399537006 "Clinical TNM stage grouping"
* $sct#399588009 "Pathologic TNM stage grouping"
* $loinc#21908-9 "Stage group.clinical Cancer"
* $loinc#21902-2 "Stage group.pathology Cancer"
* $loinc#21914-7 "Stage group.other Cancer"
* $ncit#C139445 "Breast Cancer Anatomic Stage"
* $ncit#C139446 "Breast Cancer Prognostic Stage"
* include codes from valueset StageGroupObservationLocal

ValueSet: TCategoryObservation
Id: t-category-observation
Title: "T category"
Description: "Observations whose value is a T category. mCODE 4.0.0."
* insert Published
* $sct#78873005 "T category"
* $sct#399504009 "cT category"
* $sct#384625004 "pT category"
* $loinc#21905-5 "Primary tumor.clinical [Class] Cancer"
* $loinc#21899-0 "Primary tumor.pathology Cancer"
* $loinc#21911-3 "Primary tumor.other Cancer"
* include codes from valueset TCategoryObservationLocal

ValueSet: NCategoryObservation
Id: n-category-observation
Title: "N category"
Description: "Observations whose value is an N category. mCODE 4.0.0."
* insert Published
* $sct#277206009 "N category"
* $sct#399534004 "cN category"
* $sct#371494008 "pN category"
* $loinc#21906-3 "Regional lymph nodes.clinical [Class] Cancer"
* $loinc#21900-6 "Regional lymph nodes.pathology [Class] Cancer"
* $loinc#21912-1 "Regional lymph nodes.other [Class] Cancer"
* include codes from valueset NCategoryObservationLocal

ValueSet: MCategoryObservation
Id: m-category-observation
Title: "M category"
Description: "Observations whose value is an M category. mCODE 4.0.0."
* insert Published
* $sct#277208005 "M category"
* $sct#399387003 "cM category"
* $sct#371497001 "pM category"
* $loinc#21907-1 "Distant metastases.clinical [Class] Cancer"
* $loinc#21901-4 "Distant metastases.pathology [Class] Cancer"
* $loinc#21913-9 "Distant metastases.other [Class] Cancer"
* include codes from valueset MCategoryObservationLocal

ValueSet: StageItoIII
Id: stage-i-to-iii
Title: "Stage I to III"
Description: "Stage groups I to III, as AJCC qualifier values and as the older stage qualifiers that records still carry. NZ canSHARE, mCODE 4.0.0 examples."
* insert Published
* $sct#1222723001 "American Joint Committee on Cancer stage I"
* $sct#1222724007 "American Joint Committee on Cancer stage IA"
* $sct#1222728005 "American Joint Committee on Cancer stage IB"
* $sct#1222765007 "American Joint Committee on Cancer stage II"
* $sct#1222766008 "American Joint Committee on Cancer stage IIA"
* $sct#1222769001 "American Joint Committee on Cancer stage IIB"
* $sct#1222801008 "American Joint Committee on Cancer stage III"
* $sct#1222802001 "American Joint Committee on Cancer stage IIIA"
* $sct#1222805004 "American Joint Committee on Cancer stage IIIB"
* $sct#1222806003 "American Joint Committee on Cancer stage IIIC"
* $sct#13104003 "Clinical stage I"
* $sct#60333009 "Clinical stage II"
* $sct#50283003 "Clinical stage III"
* include codes from valueset AnatomicStageI
* include codes from valueset AnatomicStageIA
* include codes from valueset AnatomicStageIB
* include codes from valueset AnatomicStageII
* include codes from valueset AnatomicStageIIA
* include codes from valueset AnatomicStageIIB
* include codes from valueset AnatomicStageIII
* include codes from valueset AnatomicStageIIIA
* include codes from valueset AnatomicStageIIIB
* include codes from valueset AnatomicStageIIIC
* include codes from valueset StageItoIIILocal

ValueSet: StageIVorM1
Id: stage-iv-or-m1
Title: "Stage IV or M1"
Description: "Distant metastasis as the staging says it. CMS Enhancing Oncology Model, NZ canSHARE."
* insert Published
* $sct#1222837003 "American Joint Committee on Cancer stage IV"
* $sct#2640006 "Clinical stage IV"
* $sct#1229903009 "American Joint Committee on Cancer cM1"
* $sct#1229916009 "American Joint Committee on Cancer pM1"
* include codes from valueset AnatomicStageIV
* include codes from valueset M1
* include codes from valueset StageIVorM1Local

ValueSet: T1toT4orN1toN3
Id: t1-to-t4-or-n1-to-n3
Title: "T1 to T4, or N1 to N3"
Description: "Categories of invasive cancer. In situ, T0, TX, N0 and NX are left out on purpose. ICHOM, mCODE 4.0.0 examples, CMS quality measures."
* insert Published
* $sct#1228889001 "American Joint Committee on Cancer cT1"
* $sct#1228891009 "American Joint Committee on Cancer cT1mi"
* $sct#1228892002 "American Joint Committee on Cancer cT1a"
* $sct#1228895000 "American Joint Committee on Cancer cT1b"
* $sct#1228899006 "American Joint Committee on Cancer cT1c"
* $sct#1228929004 "American Joint Committee on Cancer cT2"
* $sct#1228938002 "American Joint Committee on Cancer cT3"
* $sct#1228944003 "American Joint Committee on Cancer cT4"
* $sct#1228957006 "American Joint Committee on Cancer pT1"
* $sct#1229852009 "American Joint Committee on Cancer pT2"
* $sct#1229859000 "American Joint Committee on Cancer pT3"
* $sct#1229864001 "American Joint Committee on Cancer pT4"
* $sct#1229973008 "American Joint Committee on Cancer cN1"
* $sct#1229978004 "American Joint Committee on Cancer cN2"
* $sct#1229981009 "American Joint Committee on Cancer cN2a"
* $sct#1229982002 "American Joint Committee on Cancer cN2b"
* $sct#1229984001 "American Joint Committee on Cancer cN3"
* $sct#1229951001 "American Joint Committee on Cancer pN1"
* $sct#1229957002 "American Joint Committee on Cancer pN2"
* $sct#1229962001 "American Joint Committee on Cancer pN3"
* include codes from valueset T1
* include codes from valueset T2
* include codes from valueset T3
* include codes from valueset T4
* include codes from valueset N1Micrometastasis
* include codes from valueset N1
* include codes from valueset N2
* include codes from valueset N3
* include codes from valueset T1toT4orN1toN3Local

ValueSet: M0
Id: m0
Title: "M0"
Description: "No distant metastasis at staging; isolated tumour cells are M0. mCODE 4.0.0 example, CMS Enhancing Oncology Model."
* insert Published
* $sct#1229901006 "American Joint Committee on Cancer cM0"
* $sct#1229902004 "American Joint Committee on Cancer cM0(i+)"
* $ajcc#M0 "M0"
* $ajcc#cM0 "cM0"
* $ajcc#M0(i+) "M0(i+)"
* $ajcc#cM0(i+) "cM0(i+)"
* include codes from valueset M0Local

ValueSet: DefinitiveBreastSurgery
Id: definitive-breast-surgery
Title: "Definitive breast surgery"
Description: "Excision of the tumour with or without the breast; a biopsy is none. VSAC Unilateral Mastectomy 2021; the others are recalled."
* insert Published
* $sct#392021009 "Lumpectomy of breast"
* $sct#428571003 "Mastectomy of left breast"
* $sct#726429001 "Radical mastectomy of left breast"
* $sct#726435001 "Subcutaneous mastectomy of left breast"
* $sct#726437009 "Modified radical mastectomy of left breast"
* $sct#741009001 "Simple mastectomy of left breast"
* $sct#69031006 "Excision of breast tissue"
  * insert Unverified
* $sct#172043006 "Simple mastectomy"
  * insert Unverified
* $sct#406505007 "Modified radical mastectomy"
  * insert Unverified
* $sct#27865001 "Bilateral mastectomy"
  * insert Unverified
* $sct#64368001 "Partial mastectomy"
  * insert Unverified
* $cpt#19301 "Partial mastectomy"
  * insert Unverified
* $cpt#19302 "Partial mastectomy with axillary lymphadenectomy"
  * insert Unverified
* $cpt#19303 "Simple, complete mastectomy"
  * insert Unverified
* $cpt#19307 "Modified radical mastectomy"
  * insert Unverified
* include codes from valueset DefinitiveBreastSurgeryLocal

ValueSet: AdjuvantSystemicTreatment
Id: adjuvant-systemic-treatment
Title: "Systemic treatment of early breast cancer"
Description: "Chemotherapy, endocrine and HER2-directed treatment given before or after surgery, by ingredient and ATC class; clinical drugs belong in the companion. Recalled."
* insert Published
* $rxnorm#72962 "docetaxel"
  * insert Unverified
* $rxnorm#56946 "paclitaxel"
  * insert Unverified
* $rxnorm#3639 "doxorubicin"
  * insert Unverified
* $rxnorm#3995 "epirubicin"
  * insert Unverified
* $rxnorm#3002 "cyclophosphamide"
  * insert Unverified
* $rxnorm#40048 "carboplatin"
  * insert Unverified
* $rxnorm#224905 "trastuzumab"
  * insert Unverified
* $rxnorm#10324 "tamoxifen"
  * insert Unverified
* $atc#L01CD01 "paclitaxel"
  * insert Unverified
* $atc#L01CD02 "docetaxel"
  * insert Unverified
* $atc#L01DB01 "doxorubicin"
  * insert Unverified
* $atc#L01DB03 "epirubicin"
  * insert Unverified
* $atc#L01AA01 "cyclophosphamide"
  * insert Unverified
* $atc#L01XA02 "carboplatin"
  * insert Unverified
* $atc#L01FD01 "trastuzumab"
  * insert Unverified
* $atc#L02BA01 "tamoxifen"
  * insert Unverified
* include codes from valueset AromataseInhibitor
* include codes from valueset AdjuvantSystemicTreatmentLocal
