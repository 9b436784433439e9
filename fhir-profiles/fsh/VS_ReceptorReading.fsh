// How receptor results are read: what a code says, and which tissue it was measured on.

ValueSet: ReceptorPositive
Id: receptor-positive
Title: "Receptor positive"
Description: "Results that say positive or present, as laboratories, mCODE 4.0.0 and ICHOM code them."
* insert Published
* $sct#10828004 "Positive"
* $sct#52101004 "Present"
* $sct#416053008 "Estrogen receptor positive tumor"
* $sct#416561008 "Progesterone receptor positive tumor"
* $sct#427685000 "Human epidermal growth factor 2 positive carcinoma of breast"
* $loinc#LA6576-8 "Positive"
* $loinc#LA9633-4 "Present"
* $interpretation#POS "Positive"
* include codes from valueset ReceptorPositiveLocal

ValueSet: ReceptorNegative
Id: receptor-negative
Title: "Receptor negative"
Description: "Results that say negative or absent, as laboratories, mCODE 4.0.0 and ICHOM code them."
* insert Published
* $sct#260385009 "Negative"
* $sct#2667000 "Absent"
* $sct#441117001 "Estrogen receptor negative neoplasm"
* $sct#441118006 "Progesterone receptor negative neoplasm"
* $sct#431396003 "Human epidermal growth factor 2 negative carcinoma of breast"
* $loinc#LA6577-6 "Negative"
* $loinc#LA9634-2 "Absent"
* $interpretation#NEG "Negative"
* include codes from valueset ReceptorNegativeLocal

ValueSet: ReceptorEquivocal
Id: receptor-equivocal
Title: "Receptor equivocal"
Description: "Results that say neither positive nor negative. mCODE 4.0.0, Global Patient Set 2020."
* insert Published
* $sct#280414007 "Equivocal result"
* $sct#42425007 "Equivocal"
* include codes from valueset ReceptorEquivocalLocal

ValueSet: Her2Score0
Id: her2-score-0
Title: "HER2 score 0"
Description: "HER2 immunohistochemistry 0. No verified standard code was found for the scores: a laboratory's own belong in the companion."
* insert Published
* Her2ImmunohistochemistryScore#ihc-0 "0"
* include codes from valueset Her2Score0Local

ValueSet: Her2Score1
Id: her2-score-1
Title: "HER2 score 1+"
Description: "HER2 immunohistochemistry 1+. No verified standard code was found for the scores: a laboratory's own belong in the companion."
* insert Published
* Her2ImmunohistochemistryScore#ihc-1 "1+"
* include codes from valueset Her2Score1Local

ValueSet: Her2Score2
Id: her2-score-2
Title: "HER2 score 2+"
Description: "HER2 immunohistochemistry 2+. No verified standard code was found for the scores: a laboratory's own belong in the companion."
* insert Published
* Her2ImmunohistochemistryScore#ihc-2 "2+"
* include codes from valueset Her2Score2Local

ValueSet: Her2Score3
Id: her2-score-3
Title: "HER2 score 3+"
Description: "HER2 immunohistochemistry 3+. No verified standard code was found for the scores: a laboratory's own belong in the companion."
* insert Published
* Her2ImmunohistochemistryScore#ihc-3 "3+"
* include codes from valueset Her2Score3Local

ValueSet: Her2InSituHybridisationTest
Id: her2-in-situ-hybridisation-test
Title: "HER2 in-situ hybridisation"
Description: "HER2 gene by in-situ hybridisation: interpretation or panel. mCODE 4.0.0."
* insert Published
* $loinc#85318-4 "ERBB2 gene duplication [Presence] in Breast cancer specimen by FISH"
* $loinc#31150-6 "ERBB2 gene duplication [Presence] in Tissue by FISH"
* $loinc#96893-3 "ERBB2 gene duplication [Presence] in Tumor by FISH"
* $loinc#74885-5 "HER2 gene amplification panel"
* include codes from valueset Her2InSituHybridisationTestLocal

ValueSet: Her2RatioTest
Id: her2-ratio-test
Title: "HER2 to chromosome 17 ratio"
Description: "Ratio of HER2 to CEP17 signals in in-situ hybridisation. mCODE 4.0.0."
* insert Published
* $loinc#49683-6 "ERBB2 gene copy number/Chromosome 17 copy number in Tissue by FISH"
* include codes from valueset Her2RatioTestLocal

ValueSet: Her2CopyNumberTest
Id: her2-copy-number-test
Title: "HER2 copies a nucleus"
Description: "Mean number of HER2 signals a nucleus in in-situ hybridisation. mCODE 4.0.0."
* insert Published
* $loinc#74860-8 "ERBB2 gene copy number/nucleus in Tissue by FISH"
* include codes from valueset Her2CopyNumberTestLocal

ValueSet: ReceptorPercentage
Id: receptor-percentage
Title: "Share of nuclei that stain"
Description: "Components that give the share of nuclei that stain for a receptor. mCODE 4.0.0."
* insert Published
* $loinc#85329-1 "Cells.estrogen receptor/100 cells in Breast cancer specimen by Immune stain"
* $loinc#14228-1 "Cells.estrogen receptor/100 cells in Tissue by Immune stain"
* $loinc#85325-9 "Cells.progesterone receptor/100 cells in Breast cancer specimen by Immune stain"
* $loinc#14230-7 "Cells.progesterone receptor/100 cells in Tissue by Immune stain"
* include codes from valueset ReceptorPercentageLocal

ValueSet: OestrogenReceptorPositiveCondition
Id: oestrogen-receptor-positive-condition
Title: "Oestrogen receptor positive on the problem list"
Description: "Conditions that say that the tumour is oestrogen receptor positive. ICD-10-CM 2021."
* insert Published
* $icd10cm#Z17.0 "Estrogen receptor positive status [ER+]"
* include codes from valueset OestrogenReceptorPositiveConditionLocal

ValueSet: OestrogenReceptorNegativeCondition
Id: oestrogen-receptor-negative-condition
Title: "Oestrogen receptor negative on the problem list"
Description: "Conditions that say that the tumour is oestrogen receptor negative. VSAC 2021, ICD-10-CM 2021."
* insert Published
* $sct#706970001 "Triple negative malignant neoplasm of breast"
* $icd10cm#Z17.1 "Estrogen receptor negative status [ER-]"
* include codes from valueset OestrogenReceptorNegativeConditionLocal

ValueSet: ProgesteroneReceptorNegativeCondition
Id: progesterone-receptor-negative-condition
Title: "Progesterone receptor negative on the problem list"
Description: "Conditions that say that the tumour is progesterone receptor negative. VSAC 2021."
* insert Published
* $sct#706970001 "Triple negative malignant neoplasm of breast"
* include codes from valueset ProgesteroneReceptorNegativeConditionLocal

ValueSet: Her2PositiveCondition
Id: her2-positive-condition
Title: "HER2 positive on the problem list"
Description: "Conditions that say that the tumour is HER2 positive. VSAC 2021."
* insert Published
* $sct#427685000 "Human epidermal growth factor 2 positive carcinoma of breast"
* include codes from valueset Her2PositiveConditionLocal

ValueSet: Her2NegativeCondition
Id: her2-negative-condition
Title: "HER2 negative on the problem list"
Description: "Conditions that say that the tumour is HER2 negative. VSAC 2021."
* insert Published
* $sct#706970001 "Triple negative malignant neoplasm of breast"
* $sct#431396003 "Human epidermal growth factor 2 negative carcinoma of breast"
* $sct#767444009 "Germline BRCA-mutated HER2-negative metastatic carcinoma of breast"
* include codes from valueset Her2NegativeConditionLocal

ValueSet: BreastTissue
Id: breast-tissue
Title: "Tissue of the breast or its nodes"
Description: "Sites and kinds of specimen that are the primary tumour or its regional nodes, which are no distant metastasis. Global Patient Set 2020; the axilla is recalled."
* insert Published
* $sct#127457009 "Tissue specimen from breast"
* $sct#309058007 "Breast tru-cut biopsy sample"
* $sct#91470000 "Axillary region structure"
  * insert Unverified
* $sct#68171009 "Axillary lymph node structure"
  * insert Unverified
* include codes from valueset BreastSite
* include codes from valueset BreastTissueLocal

ValueSet: MetastaticTissue
Id: metastatic-tissue
Title: "Tissue of a distant metastasis"
Description: "Sites outside bone whose tissue, in a person with breast cancer, is that of a metastasis. Bones are in the value set of bone sites. Global Patient Set 2020; unmarked codes were seen in published guides."
* insert Published
* $sct#10200004 "Liver structure"
* $sct#39607008 "Lung structure"
* $sct#12738006 "Brain structure"
* $sct#3120008 "Pleural membrane structure"
  * insert Unverified
* $sct#15425007 "Peritoneum structure"
  * insert Unverified
* $sct#23451007 "Adrenal structure"
  * insert Unverified
* include codes from valueset MetastaticTissueLocal

ValueSet: BiopsyMethod
Id: biopsy-method
Title: "Biopsy"
Description: "Method of a finding that rests on tissue. Global Patient Set 2020."
* insert Published
* $sct#86273004 "Biopsy"
* include codes from valueset BiopsyMethodLocal
