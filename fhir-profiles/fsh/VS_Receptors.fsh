// Receptors and Ki-67: tests and their results. Displays of LOINC codes as in mCODE 4.0.0.

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

ValueSet: StainingIntensity
Id: staining-intensity
Title: "Strength of staining"
Description: "How strongly nuclei stain for a receptor. No verified standard code was found."
* insert Published
* $tumour#staining-weak "Weak staining"
* $tumour#staining-moderate "Moderate staining"
* $tumour#staining-strong "Strong staining"
* include codes from valueset StainingIntensityLocal

ValueSet: Her2InSituHybridisationGroup
Id: her2-in-situ-hybridisation-group
Title: "HER2 in-situ hybridisation group"
Description: "Groups of a dual-probe assay. No verified standard code was found."
* insert Published
* $tumour#her2-ish-group-1 "HER2 ISH group 1"
* $tumour#her2-ish-group-2 "HER2 ISH group 2"
* $tumour#her2-ish-group-3 "HER2 ISH group 3"
* $tumour#her2-ish-group-4 "HER2 ISH group 4"
* $tumour#her2-ish-group-5 "HER2 ISH group 5"
* include codes from valueset Her2InSituHybridisationGroupLocal

ValueSet: Her2StatusTest
Id: her2-status-test
Title: "HER2 status"
Description: "HER2 as a whole, whatever it was read from. 48676-1 also stands for immunohistochemistry alone: mCODE 4.0.0 uses it for both."
* insert Published
* $tumour#her2-status "HER2 status"
* $loinc#48676-1 "HER2 [Interpretation] in Tissue"
* include codes from valueset Her2StatusTestLocal

ValueSet: Her2StatusResult
Id: her2-status-result
Title: "HER2 status result"
Description: "Positive, negative, equivocal, or unknown: a score of 2+ without in-situ hybridisation is neither positive nor negative. mCODE 4.0.0, Global Patient Set 2020."
* insert Published
* $absent#unknown "Unknown"
* include codes from valueset ReceptorResult
* include codes from valueset Her2StatusResultLocal

ValueSet: IntrinsicSubtypeSurrogateResult
Id: intrinsic-subtype-surrogate-result
Title: "Surrogate of the intrinsic subtype"
Description: "Subtypes that receptors and Ki-67 suggest. No verified standard code was found."
* insert Published
* $tumour#luminal-a-like "Luminal A-like"
* $tumour#luminal-b-like-her2-negative "Luminal B-like, HER2 negative"
* $tumour#luminal-b-like-her2-positive "Luminal B-like, HER2 positive"
* $tumour#her2-positive-non-luminal "HER2 positive, non-luminal"
* $tumour#triple-negative "Triple negative"
* $tumour#subtype-indeterminate "Indeterminate subtype"
* include codes from valueset IntrinsicSubtypeSurrogateResultLocal

ValueSet: TumourTissue
Id: tumour-tissue
Title: "Tissue of a breast cancer"
Description: "Where the tissue of a test came from: the breast and its nodes are the primary tumour, bone and everything else a metastasis."
* insert Published
* include codes from valueset BreastTissue
* include codes from valueset MetastaticTissue
* include codes from valueset AnyBoneSite
* include codes from valueset TumourTissueLocal
