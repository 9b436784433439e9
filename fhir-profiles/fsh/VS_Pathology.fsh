// Tests of the tumour and their results. Displays of LOINC codes as in mCODE 4.0.0.

ValueSet: OestrogenReceptorTest
Id: oestrogen-receptor-test
Title: "Oestrogen receptor test"
Description: "Oestrogen receptor by immunohistochemistry: presence, interpretation or share of nuclei. 85329-1 circulates as Ki-67 and is oestrogen receptor. mCODE 4.0.0."
* insert Published
* $loinc#16112-5 "Estrogen receptor [Interpretation] in Tissue"
* $loinc#40556-3 "Estrogen receptor Ag [Presence] in Tissue by Immune stain"
* $loinc#85337-4 "Estrogen receptor Ag [Presence] in Breast cancer specimen by Immune stain"
* $loinc#85329-1 "Cells.estrogen receptor/100 cells in Breast cancer specimen by Immune stain"
* $loinc#14228-1 "Cells.estrogen receptor/100 cells in Tissue by Immune stain"
* include codes from valueset OestrogenReceptorTestLocal

ValueSet: ProgesteroneReceptorTest
Id: progesterone-receptor-test
Title: "Progesterone receptor test"
Description: "Progesterone receptor by immunohistochemistry: presence, interpretation or share of nuclei. mCODE 4.0.0."
* insert Published
* $loinc#16113-3 "Progesterone receptor [Interpretation] in Tissue"
* $loinc#40557-1 "Progesterone receptor Ag [Presence] in Tissue by Immune stain"
* $loinc#85339-0 "Progesterone receptor Ag [Presence] in Breast cancer specimen by Immune stain"
* $loinc#85325-9 "Cells.progesterone receptor/100 cells in Breast cancer specimen by Immune stain"
* $loinc#14230-7 "Cells.progesterone receptor/100 cells in Tissue by Immune stain"
* include codes from valueset ProgesteroneReceptorTestLocal

ValueSet: ReceptorResult
Id: receptor-result
Title: "Receptor result"
Description: "Positive, negative or equivocal, as receptor results are coded. mCODE 4.0.0, Global Patient Set 2020."
* insert Published
* $sct#10828004 "Positive"
* $sct#260385009 "Negative"
* $sct#280414007 "Equivocal result"
* $sct#42425007 "Equivocal"
* $loinc#LA6576-8 "Positive"
* $loinc#LA6577-6 "Negative"
* include codes from valueset ReceptorResultLocal

ValueSet: Her2ImmunohistochemistryTest
Id: her2-immunohistochemistry-test
Title: "HER2 immunohistochemistry test"
Description: "HER2 protein by immunohistochemistry. mCODE 4.0.0; 18474-7 seen in another oncology guide."
* insert Published
* $loinc#85319-2 "HER2 [Presence] in Breast cancer specimen by Immune stain"
* $loinc#48676-1 "HER2 [Interpretation] in Tissue"
* $loinc#72383-3 "HER2 [Presence] in Tissue by Immunoassay"
* $loinc#18474-7 "HER2 Ag [Presence] in Tissue by Immune stain"
* include codes from valueset Her2ImmunohistochemistryTestLocal

ValueSet: Her2ImmunohistochemistryResult
Id: her2-immunohistochemistry-result
Title: "HER2 immunohistochemistry result"
Description: "Score 0, 1+, 2+, 3+, or its interpretation. No verified standard code was found for the scores."
* insert Published
* Her2ImmunohistochemistryScore#ihc-0 "0"
* Her2ImmunohistochemistryScore#ihc-1 "1+"
* Her2ImmunohistochemistryScore#ihc-2 "2+"
* Her2ImmunohistochemistryScore#ihc-3 "3+"
* include codes from valueset ReceptorResult
* include codes from valueset Her2ImmunohistochemistryResultLocal

ValueSet: Ki67Test
Id: ki-67-test
Title: "Ki-67 test"
Description: "Share of nuclei that stain for Ki-67. Seen in published breast cancer questionnaires; not in mCODE 4.0.0."
* insert Published
* $loinc#85330-9 "Cells.Ki-67 nuclear Ag/100 cells in Breast cancer specimen by Immune stain"
* $loinc#29593-1 "Cells.Ki-67 nuclear Ag/100 cells in Tissue by Immune stain"
* include codes from valueset Ki67TestLocal

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
