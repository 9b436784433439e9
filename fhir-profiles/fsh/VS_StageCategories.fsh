// The categories T, N and M and the anatomic stage groups, one value set each, so that a rule can tell what a code says. SNOMED CT
// values are AJCC's as mCODE 4.0.0, ICHOM, CMS and NZ canSHARE carry them; the older stage qualifiers are those that records
// still carry. cancerstaging.org never published its codes as a code system: they are written as T2, cT2, pT2 and 3C, c3C, p3C in
// records of mCODE's first edition. Categories after treatment (yc, yp) and of a recurrence (r) are left out on purpose: they
// do not stage the cancer at diagnosis.

ValueSet: TumourInSitu
Id: t-in-situ
Title: "Tis"
Description: "Carcinoma in situ. ICHOM."
* insert Published
* $sct#1228885007 "American Joint Committee on Cancer cTis(DCIS)"
* $sct#1228888009 "American Joint Committee on Cancer cTis(Paget)"
* $sct#1228954004 "American Joint Committee on Cancer pTis(DCIS)"
* $sct#1228956002 "American Joint Committee on Cancer pTis(Paget)"
* $ajcc#Tis "Tis"
* $ajcc#cTis "cTis"
* $ajcc#pTis "pTis"
* include codes from valueset TumourInSituLocal

ValueSet: T0
Id: t0
Title: "T0"
Description: "No evidence of a primary tumour. AJCC 8."
* insert Published
* $sct#1228882005 "American Joint Committee on Cancer cT0"
* $sct#1228951007 "American Joint Committee on Cancer pT0"
* $ajcc#T0 "T0"
* $ajcc#cT0 "cT0"
* $ajcc#pT0 "pT0"
* include codes from valueset T0Local

ValueSet: T1
Id: t1
Title: "T1"
Description: "Tumour of at most 20 mm. AJCC 8."
* insert Published
* $sct#1228889001 "American Joint Committee on Cancer cT1"
* $sct#1228891009 "American Joint Committee on Cancer cT1mi"
* $sct#1228892002 "American Joint Committee on Cancer cT1a"
* $sct#1228895000 "American Joint Committee on Cancer cT1b"
* $sct#1228899006 "American Joint Committee on Cancer cT1c"
* $sct#1228957006 "American Joint Committee on Cancer pT1"
* $ajcc#T1 "T1"
* $ajcc#cT1 "cT1"
* $ajcc#pT1 "pT1"
* $ajcc#T1mi "T1mi"
* $ajcc#cT1mi "cT1mi"
* $ajcc#pT1mi "pT1mi"
* $ajcc#T1a "T1a"
* $ajcc#cT1a "cT1a"
* $ajcc#pT1a "pT1a"
* $ajcc#T1b "T1b"
* $ajcc#cT1b "cT1b"
* $ajcc#pT1b "pT1b"
* $ajcc#T1c "T1c"
* $ajcc#cT1c "cT1c"
* $ajcc#pT1c "pT1c"
* include codes from valueset T1Local

ValueSet: T2
Id: t2
Title: "T2"
Description: "Tumour of more than 20 mm and at most 50 mm. AJCC 8."
* insert Published
* $sct#1228929004 "American Joint Committee on Cancer cT2"
* $sct#1229852009 "American Joint Committee on Cancer pT2"
* $ajcc#T2 "T2"
* $ajcc#cT2 "cT2"
* $ajcc#pT2 "pT2"
* include codes from valueset T2Local

ValueSet: T3
Id: t3
Title: "T3"
Description: "Tumour of more than 50 mm. AJCC 8."
* insert Published
* $sct#1228938002 "American Joint Committee on Cancer cT3"
* $sct#1229859000 "American Joint Committee on Cancer pT3"
* $ajcc#T3 "T3"
* $ajcc#cT3 "cT3"
* $ajcc#pT3 "pT3"
* include codes from valueset T3Local

ValueSet: T4
Id: t4
Title: "T4"
Description: "Tumour of any size that extends to the chest wall or skin. AJCC 8."
* insert Published
* $sct#1228944003 "American Joint Committee on Cancer cT4"
* $sct#1229864001 "American Joint Committee on Cancer pT4"
* $ajcc#T4 "T4"
* $ajcc#cT4 "cT4"
* $ajcc#pT4 "pT4"
* $ajcc#T4a "T4a"
* $ajcc#cT4a "cT4a"
* $ajcc#pT4a "pT4a"
* $ajcc#T4b "T4b"
* $ajcc#cT4b "cT4b"
* $ajcc#pT4b "pT4b"
* $ajcc#T4c "T4c"
* $ajcc#cT4c "cT4c"
* $ajcc#pT4c "pT4c"
* $ajcc#T4d "T4d"
* $ajcc#cT4d "cT4d"
* $ajcc#pT4d "pT4d"
* include codes from valueset T4Local

ValueSet: N0
Id: n0
Title: "N0"
Description: "No regional node metastasis; isolated tumour cells count as none. AJCC 8."
* insert Published
* $sct#1229967007 "American Joint Committee on Cancer cN0"
* $sct#1229947003 "American Joint Committee on Cancer pN0"
* $ajcc#N0 "N0"
* $ajcc#cN0 "cN0"
* $ajcc#pN0 "pN0"
* $ajcc#N0(i+) "N0(i+)"
* $ajcc#cN0(i+) "cN0(i+)"
* $ajcc#pN0(i+) "pN0(i+)"
* $ajcc#N0(mol+) "N0(mol+)"
* $ajcc#cN0(mol+) "cN0(mol+)"
* $ajcc#pN0(mol+) "pN0(mol+)"
* include codes from valueset N0Local

ValueSet: N1Micrometastasis
Id: n1mi
Title: "N1mi"
Description: "Micrometastasis of a regional node, at most 2 mm. AJCC 8; no SNOMED CT code for it was found."
* insert Published
* $ajcc#N1mi "N1mi"
* $ajcc#cN1mi "cN1mi"
* $ajcc#pN1mi "pN1mi"
* include codes from valueset N1MicrometastasisLocal

ValueSet: N1
Id: n1
Title: "N1"
Description: "Metastasis in movable axillary nodes, or in one to three. AJCC 8."
* insert Published
* $sct#1229973008 "American Joint Committee on Cancer cN1"
* $sct#1229951001 "American Joint Committee on Cancer pN1"
* $ajcc#N1 "N1"
* $ajcc#cN1 "cN1"
* $ajcc#pN1 "pN1"
* $ajcc#N1a "N1a"
* $ajcc#cN1a "cN1a"
* $ajcc#pN1a "pN1a"
* $ajcc#N1b "N1b"
* $ajcc#cN1b "cN1b"
* $ajcc#pN1b "pN1b"
* $ajcc#N1c "N1c"
* $ajcc#cN1c "cN1c"
* $ajcc#pN1c "pN1c"
* include codes from valueset N1Local

ValueSet: N2
Id: n2
Title: "N2"
Description: "Metastasis in fixed or matted axillary nodes, in four to nine, or in internal mammary nodes alone. AJCC 8."
* insert Published
* $sct#1229978004 "American Joint Committee on Cancer cN2"
* $sct#1229981009 "American Joint Committee on Cancer cN2a"
* $sct#1229982002 "American Joint Committee on Cancer cN2b"
* $sct#1229957002 "American Joint Committee on Cancer pN2"
* $ajcc#N2 "N2"
* $ajcc#cN2 "cN2"
* $ajcc#pN2 "pN2"
* $ajcc#N2a "N2a"
* $ajcc#cN2a "cN2a"
* $ajcc#pN2a "pN2a"
* $ajcc#N2b "N2b"
* $ajcc#cN2b "cN2b"
* $ajcc#pN2b "pN2b"
* include codes from valueset N2Local

ValueSet: N3
Id: n3
Title: "N3"
Description: "Metastasis in ten or more axillary nodes, or in infraclavicular or supraclavicular nodes. AJCC 8."
* insert Published
* $sct#1229984001 "American Joint Committee on Cancer cN3"
* $sct#1229962001 "American Joint Committee on Cancer pN3"
* $ajcc#N3 "N3"
* $ajcc#cN3 "cN3"
* $ajcc#pN3 "pN3"
* $ajcc#N3a "N3a"
* $ajcc#cN3a "cN3a"
* $ajcc#pN3a "pN3a"
* $ajcc#N3b "N3b"
* $ajcc#cN3b "cN3b"
* $ajcc#pN3b "pN3b"
* $ajcc#N3c "N3c"
* $ajcc#cN3c "cN3c"
* $ajcc#pN3c "pN3c"
* include codes from valueset N3Local

ValueSet: M1
Id: m1
Title: "M1"
Description: "Distant metastasis at staging. CMS Enhancing Oncology Model, ICHOM."
* insert Published
* $sct#1229903009 "American Joint Committee on Cancer cM1"
* $sct#1229916009 "American Joint Committee on Cancer pM1"
* $ajcc#M1 "M1"
* $ajcc#cM1 "cM1"
* $ajcc#pM1 "pM1"
* include codes from valueset M1Local

ValueSet: PathologicalM0
Id: pathological-m0
Title: "pM0"
Description: "A category that AJCC does not have: absence of metastasis is never shown by pathology, so it is written cM0."
* insert Published
* $ajcc#pM0 "pM0"
* include codes from valueset PathologicalM0Local

ValueSet: AnatomicStageZero
Id: anatomic-stage-0
Title: "Stage 0"
Description: "Stage group 0. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222605001 "American Joint Committee on Cancer stage 0"
* $sct#261613009 "Stage 0"
  * insert Unverified
* $ajcc#0 "0"
* $ajcc#c0 "c0"
* $ajcc#p0 "p0"
* include codes from valueset AnatomicStageZeroLocal

ValueSet: AnatomicStageI
Id: anatomic-stage-i
Title: "Stage I"
Description: "Stage group I, without its letter. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222723001 "American Joint Committee on Cancer stage I"
* $sct#13104003 "Clinical stage I"
* $sct#258215001 "Stage 1"
  * insert Unverified
* $ajcc#1 "1"
* $ajcc#c1 "c1"
* $ajcc#p1 "p1"
* $ajcc#I "I"
* $ajcc#cI "cI"
* $ajcc#pI "pI"
* include codes from valueset AnatomicStageILocal

ValueSet: AnatomicStageIA
Id: anatomic-stage-ia
Title: "Stage IA"
Description: "Stage group IA. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222724007 "American Joint Committee on Cancer stage IA"
* $ajcc#1A "1A"
* $ajcc#c1A "c1A"
* $ajcc#p1A "p1A"
* $ajcc#IA "IA"
* $ajcc#cIA "cIA"
* $ajcc#pIA "pIA"
* include codes from valueset AnatomicStageIALocal

ValueSet: AnatomicStageIB
Id: anatomic-stage-ib
Title: "Stage IB"
Description: "Stage group IB. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222728005 "American Joint Committee on Cancer stage IB"
* $ajcc#1B "1B"
* $ajcc#c1B "c1B"
* $ajcc#p1B "p1B"
* $ajcc#IB "IB"
* $ajcc#cIB "cIB"
* $ajcc#pIB "pIB"
* include codes from valueset AnatomicStageIBLocal

ValueSet: AnatomicStageII
Id: anatomic-stage-ii
Title: "Stage II"
Description: "Stage group II, without its letter. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222765007 "American Joint Committee on Cancer stage II"
* $sct#60333009 "Clinical stage II"
* $sct#258219007 "Stage 2"
  * insert Unverified
* $ajcc#2 "2"
* $ajcc#c2 "c2"
* $ajcc#p2 "p2"
* $ajcc#II "II"
* $ajcc#cII "cII"
* $ajcc#pII "pII"
* include codes from valueset AnatomicStageIILocal

ValueSet: AnatomicStageIIA
Id: anatomic-stage-iia
Title: "Stage IIA"
Description: "Stage group IIA. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222766008 "American Joint Committee on Cancer stage IIA"
* $sct#52774001 "Clinical stage IIA"
  * insert Unverified
* $sct#261614003 "Stage 2A"
  * insert Unverified
* $ajcc#2A "2A"
* $ajcc#c2A "c2A"
* $ajcc#p2A "p2A"
* $ajcc#IIA "IIA"
* $ajcc#cIIA "cIIA"
* $ajcc#pIIA "pIIA"
* include codes from valueset AnatomicStageIIALocal

ValueSet: AnatomicStageIIB
Id: anatomic-stage-iib
Title: "Stage IIB"
Description: "Stage group IIB. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222769001 "American Joint Committee on Cancer stage IIB"
* $sct#17816005 "Clinical stage IIB"
  * insert Unverified
* $sct#261615002 "Stage 2B"
  * insert Unverified
* $ajcc#2B "2B"
* $ajcc#c2B "c2B"
* $ajcc#p2B "p2B"
* $ajcc#IIB "IIB"
* $ajcc#cIIB "cIIB"
* $ajcc#pIIB "pIIB"
* include codes from valueset AnatomicStageIIBLocal

ValueSet: AnatomicStageIII
Id: anatomic-stage-iii
Title: "Stage III"
Description: "Stage group III, without its letter. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222801008 "American Joint Committee on Cancer stage III"
* $sct#50283003 "Clinical stage III"
* $sct#258224005 "Stage 3"
  * insert Unverified
* $ajcc#3 "3"
* $ajcc#c3 "c3"
* $ajcc#p3 "p3"
* $ajcc#III "III"
* $ajcc#cIII "cIII"
* $ajcc#pIII "pIII"
* include codes from valueset AnatomicStageIIILocal

ValueSet: AnatomicStageIIIA
Id: anatomic-stage-iiia
Title: "Stage IIIA"
Description: "Stage group IIIA. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222802001 "American Joint Committee on Cancer stage IIIA"
* $sct#73082003 "Clinical stage IIIA"
  * insert Unverified
* $ajcc#3A "3A"
* $ajcc#c3A "c3A"
* $ajcc#p3A "p3A"
* $ajcc#IIIA "IIIA"
* $ajcc#cIIIA "cIIIA"
* $ajcc#pIIIA "pIIIA"
* include codes from valueset AnatomicStageIIIALocal

ValueSet: AnatomicStageIIIB
Id: anatomic-stage-iiib
Title: "Stage IIIB"
Description: "Stage group IIIB. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222805004 "American Joint Committee on Cancer stage IIIB"
* $sct#64062008 "Clinical stage IIIB"
  * insert Unverified
* $ajcc#3B "3B"
* $ajcc#c3B "c3B"
* $ajcc#p3B "p3B"
* $ajcc#IIIB "IIIB"
* $ajcc#cIIIB "cIIIB"
* $ajcc#pIIIB "pIIIB"
* include codes from valueset AnatomicStageIIIBLocal

ValueSet: AnatomicStageIIIC
Id: anatomic-stage-iiic
Title: "Stage IIIC"
Description: "Stage group IIIC. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222806003 "American Joint Committee on Cancer stage IIIC"
* $sct#48105005 "Clinical stage IIIC"
  * insert Unverified
* $ajcc#3C "3C"
* $ajcc#c3C "c3C"
* $ajcc#p3C "p3C"
* $ajcc#IIIC "IIIC"
* $ajcc#cIIIC "cIIIC"
* $ajcc#pIIIC "pIIIC"
* include codes from valueset AnatomicStageIIICLocal

ValueSet: AnatomicStageIV
Id: anatomic-stage-iv
Title: "Stage IV"
Description: "Stage group IV. NZ canSHARE, mCODE 4.0.0 examples; older qualifiers from public mappings."
* insert Published
* $sct#1222837003 "American Joint Committee on Cancer stage IV"
* $sct#2640006 "Clinical stage IV"
* $sct#258228008 "Stage 4"
  * insert Unverified
* $sct#71725004 "Clinical stage IVA"
  * insert Unverified
* $sct#1523005 "Clinical stage IVB"
  * insert Unverified
* $sct#33177002 "Clinical stage IVC"
  * insert Unverified
* $ajcc#4 "4"
* $ajcc#c4 "c4"
* $ajcc#p4 "p4"
* $ajcc#IV "IV"
* $ajcc#cIV "cIV"
* $ajcc#pIV "pIV"
* include codes from valueset AnatomicStageIVLocal

ValueSet: PrognosticStage
Id: prognostic-stage
Title: "Prognostic stage"
Description: "Says that a stage group is the prognostic one, which grade and receptors change. It is read, never computed. mCODE 4.0.0."
* insert Published
* $ncit#C139446 "Breast Cancer Prognostic Stage"
* include codes from valueset PrognosticStageLocal

ValueSet: ClinicalStaging
Id: clinical-staging
Title: "Clinical staging"
Description: "Observations of clinical T, N, M or stage group. mCODE 4.0.0."
* insert Published
* $sct#399504009 "cT category"
* $sct#399534004 "cN category"
* $sct#399387003 "cM category"
* $sct#399537006 "Clinical TNM stage grouping"
* $loinc#21905-5 "Primary tumor.clinical [Class] Cancer"
* $loinc#21906-3 "Regional lymph nodes.clinical [Class] Cancer"
* $loinc#21907-1 "Distant metastases.clinical [Class] Cancer"
* $loinc#21908-9 "Stage group.clinical Cancer"
* include codes from valueset ClinicalStagingLocal

ValueSet: PathologicalStaging
Id: pathological-staging
Title: "Pathological staging"
Description: "Observations of pathological T, N, M or stage group. mCODE 4.0.0."
* insert Published
* $sct#384625004 "pT category"
* $sct#371494008 "pN category"
* $sct#371497001 "pM category"
* $sct#399588009 "Pathologic TNM stage grouping"
* $loinc#21899-0 "Primary tumor.pathology Cancer"
* $loinc#21900-6 "Regional lymph nodes.pathology [Class] Cancer"
* $loinc#21901-4 "Distant metastases.pathology [Class] Cancer"
* $loinc#21902-2 "Stage group.pathology Cancer"
* include codes from valueset PathologicalStagingLocal

ValueSet: PositiveLymphNodes
Id: positive-lymph-nodes
Title: "Positive regional lymph nodes"
Description: "Number of regional lymph nodes with metastasis. Seen in published breast cancer questionnaires."
* insert Published
* $loinc#21893-3 "Regional lymph nodes positive [#] Specimen"
* include codes from valueset PositiveLymphNodesLocal

ValueSet: TumourSizePanel
Id: tumour-size-panel
Title: "Tumour size"
Description: "The size of the tumour as a panel or as one number. mCODE 4.0.0."
* insert Published
* $loinc#21889-1 "Size Tumor"
* $loinc#33728-7 "Size.maximum dimension in Tumor"
* include codes from valueset TumourSizePanelLocal

ValueSet: TumourLongestDimension
Id: tumour-longest-dimension
Title: "Longest dimension of the tumour"
Description: "The number in a panel of the tumour size that is its longest dimension. mCODE 4.0.0."
* insert Published
* $loinc#33728-7 "Size.maximum dimension in Tumor"
* include codes from valueset TumourLongestDimensionLocal
