// Stage and tumour as profiles bind them: AJCC's values by the SNOMED CT codes that mCODE uses. Older codes are no errors where a
// binding is extensible, and a ConceptMap leads from them to these. Codes and displays only: AJCC's text is under licence.

ValueSet: TCategory
Id: t-category
Title: "T category, value"
Description: "AJCC values of the T category. ICHOM, CMS quality measures, mCODE 4.0.0 examples."
* insert Published
* $sct#1222604002 "American Joint Committee on Cancer cTX"
* $sct#1228882005 "American Joint Committee on Cancer cT0"
* $sct#1228885007 "American Joint Committee on Cancer cTis(DCIS)"
* $sct#1228888009 "American Joint Committee on Cancer cTis(Paget)"
* $sct#1228889001 "American Joint Committee on Cancer cT1"
* $sct#1228891009 "American Joint Committee on Cancer cT1mi"
* $sct#1228892002 "American Joint Committee on Cancer cT1a"
* $sct#1228895000 "American Joint Committee on Cancer cT1b"
* $sct#1228899006 "American Joint Committee on Cancer cT1c"
* $sct#1228929004 "American Joint Committee on Cancer cT2"
* $sct#1228938002 "American Joint Committee on Cancer cT3"
* $sct#1228944003 "American Joint Committee on Cancer cT4"
* $sct#1228950008 "American Joint Committee on Cancer pTX"
* $sct#1228951007 "American Joint Committee on Cancer pT0"
* $sct#1228957006 "American Joint Committee on Cancer pT1"
* $sct#1229852009 "American Joint Committee on Cancer pT2"
* $sct#1229859000 "American Joint Committee on Cancer pT3"
* $sct#1229864001 "American Joint Committee on Cancer pT4"
* include codes from valueset TCategoryLocal

ValueSet: NCategory
Id: n-category
Title: "N category, value"
Description: "AJCC values of the N category. ICHOM, mCODE 4.0.0 examples."
* insert Published
* $sct#1229966003 "American Joint Committee on Cancer cNX"
* $sct#1229967007 "American Joint Committee on Cancer cN0"
* $sct#1229973008 "American Joint Committee on Cancer cN1"
* $sct#1229978004 "American Joint Committee on Cancer cN2"
* $sct#1229981009 "American Joint Committee on Cancer cN2a"
* $sct#1229982002 "American Joint Committee on Cancer cN2b"
* $sct#1229984001 "American Joint Committee on Cancer cN3"
* $sct#1229945006 "American Joint Committee on Cancer pNX"
* $sct#1229947003 "American Joint Committee on Cancer pN0"
* $sct#1229951001 "American Joint Committee on Cancer pN1"
* $sct#1229957002 "American Joint Committee on Cancer pN2"
* $sct#1229962001 "American Joint Committee on Cancer pN3"
* include codes from valueset NCategoryLocal

ValueSet: MCategory
Id: m-category
Title: "M category, value"
Description: "AJCC values of the M category. There is no pM0. CMS Enhancing Oncology Model, ICHOM, mCODE 4.0.0 examples."
* insert Published
* $sct#1229901006 "American Joint Committee on Cancer cM0"
* $sct#1229902004 "American Joint Committee on Cancer cM0(i+)"
* $sct#1229903009 "American Joint Committee on Cancer cM1"
* $sct#1229916009 "American Joint Committee on Cancer pM1"
* include codes from valueset MCategoryLocal

ValueSet: StageGroup
Id: stage-group
Title: "Stage group, value"
Description: "AJCC stage groups of breast cancer. NZ canSHARE, mCODE 4.0.0 examples."
* insert Published
* $sct#1222605001 "American Joint Committee on Cancer stage 0"
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
* $sct#1222837003 "American Joint Committee on Cancer stage IV"
* include codes from valueset StageGroupLocal

ValueSet: TnmStagingMethod
Id: tnm-staging-method
Title: "TNM staging method"
Description: "The manual by which a category or stage group was assigned. mCODE 4.0.0."
* insert Published
* $sct#897275008 "American Joint Commission on Cancer, Cancer Staging Manual, 8th edition neoplasm staging system"
* $sct#1269566009 "American Joint Commission on Cancer, Cancer Staging Manual, 9th version neoplasm staging system"
* $sct#443830009 "American Joint Commission on Cancer, Cancer Staging Manual, 7th edition neoplasm staging system"
* $sct#444256004 "American Joint Commission on Cancer, Cancer Staging Manual, 6th edition neoplasm staging system"
* $ncit#C188404 "Union for International Cancer Control Stage"
* include codes from valueset TnmStagingMethodLocal

ValueSet: BreastStageKind
Id: breast-stage-kind
Title: "Kind of breast cancer stage"
Description: "Whether a stage group is the anatomic or the prognostic one. mCODE 4.0.0."
* insert Published
* $ncit#C139445 "Breast Cancer Anatomic Stage"
* $ncit#C139446 "Breast Cancer Prognostic Stage"
* include codes from valueset BreastStageKindLocal

ValueSet: TumourSizeMethod
Id: tumour-size-method
Title: "Method of a tumour size"
Description: "How a tumour was measured. mCODE 4.0.0."
* insert Published
* $sct#787377000 "Gross examination and sampling of tissue specimen"
* $sct#104157003 "Light microscopy"
* $sct#5880005 "Physical examination procedure"
* $sct#16310003 "Diagnostic ultrasonography"
* $sct#113091000 "Magnetic resonance imaging"
* $sct#77477000 "Computerized axial tomography"
* $sct#82918005 "Positron emission tomography"
* $sct#363680008 "Radiographic imaging procedure"
* $sct#363679005 "Imaging"
* include codes from valueset TumourSizeMethodLocal

ValueSet: HistologicGradeResult
Id: histologic-grade-result
Title: "Histologic grade result"
Description: "Grade of an invasive breast cancer. SNOMED CT as in mCODE 4.0.0; the LOINC answer is the one its example carries."
* insert Published
* $sct#1155708003 "Low histologic grade"
* $sct#1286893008 "Intermediate histologic grade"
* $sct#1155707008 "High histologic grade"
* $loinc#LA27824-4 "Nottingham grade 2"
* include codes from valueset HistologicGradeResultLocal

ValueSet: BreastSite
Id: breast-site
Title: "Breast"
Description: "The breast as a body site. mCODE 4.0.0, Global Patient Set 2020."
* insert Published
* $sct#76752008 "Breast structure"
* $sct#80248007 "Left breast structure"
* $sct#73056007 "Right breast structure"
* include codes from valueset BreastSiteLocal
