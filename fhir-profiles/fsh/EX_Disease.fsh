RuleSet: ExampleCondition
* clinicalStatus = $cond-clin#active
* verificationStatus = $cond-ver#confirmed
* category[problem] = $cond-cat#problem-list-item
* subject = Reference(example-patient)

Instance: example-breast-cancer
InstanceOf: BreastCancerCondition
Usage: #example
Title: "Invasive ductal carcinoma of the left breast"
* insert ExampleCondition
* code.coding[0] = $sct#408643008 "Infiltrating duct carcinoma of breast"
* code.coding[+] = $icd10cm#C50.912 "Malignant neoplasm of unspecified site of left female breast"
* bodySite = $sct#80248007 "Left breast structure"
* onsetDateTime = "2019-06-03"

// As many records have it: the ICD-10-CM code alone, without its dot.
Instance: example-breast-cancer-undotted
InstanceOf: BreastCancerCondition
Usage: #example
Title: "Breast cancer, coded without a dot"
* insert ExampleCondition
* code.coding[0] = $icd10cm#C50912
* recordedDate = "2019-06-20"

Instance: example-bone-metastasis
InstanceOf: BoneMetastasisCondition
Usage: #example
Title: "Bone metastasis in the thoracic spine"
* insert ExampleCondition
* code.coding[0] = $sct#94274006 "Metastatic malignant neoplasm to thoracic vertebral column"
* code.coding[+] = $icd10cm#C79.51 "Secondary malignant neoplasm of bone"
* bodySite = $sct#56401006 "Bone structure of fifth thoracic vertebra"
* recordedDate = "2026-01-20"
* evidence.detail = Reference(example-bone-lesion-finding)
* extension[relatedPrimary].valueReference = Reference(example-breast-cancer)

Instance: example-bone-metastasis-suspected
InstanceOf: BoneMetastasisCondition
Usage: #example
Title: "Bone metastasis, suspected"
* insert ExampleCondition
* verificationStatus = $cond-ver#provisional
* code.coding[0] = $icd10cm#C7951
* recordedDate = "2026-01-15"

Instance: example-liver-metastasis
InstanceOf: OtherDistantMetastasisCondition
Usage: #example
Title: "Liver metastasis"
* insert ExampleCondition
* code.coding[0] = $sct#94381002 "Secondary malignant neoplasm of liver"
* recordedDate = "2026-01-22"
* extension[relatedPrimary].valueReference = Reference(example-breast-cancer)

// Distant lymph nodes are distant metastasis; those of the axilla are not.
Instance: example-distant-node-metastasis
InstanceOf: OtherDistantMetastasisCondition
Usage: #example
Title: "Metastasis to intra-abdominal lymph nodes, suspected"
* insert ExampleCondition
* verificationStatus = $cond-ver#provisional
* code.coding[0] = $icd10cm#C77.2 "Secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes"
* recordedDate = "2026-01-22"

Instance: example-hypercalcaemia
InstanceOf: HypercalcaemiaOfMalignancyCondition
Usage: #example
Title: "Hypercalcaemia"
* insert ExampleCondition
* code.coding[0] = $sct#66931009 "Hypercalcemia"
* recordedDate = "2026-02-01"

Instance: example-lactation
InstanceOf: LactationStatus
Usage: #example
Title: "Breastfeeding"
* insert ExampleCondition
* code.coding[0] = $sct#69840006 "Normal breast feeding"
* onsetDateTime = "2026-01-11"

Instance: example-pathological-fracture
InstanceOf: PathologicalFractureCondition
Usage: #example
Title: "Pathological fracture of T5"
* insert ExampleCondition
* code.coding[0] = $sct#866087009 "Pathologic fracture of vertebra at site of metastatic neoplasm"
* code.coding[+] = $icd10cm#M84.58XA
* bodySite = $sct#56401006 "Bone structure of fifth thoracic vertebra"
* onsetDateTime = "2026-02-02"

Instance: example-spinal-cord-compression
InstanceOf: SpinalCordCompressionCondition
Usage: #example
Title: "Spinal cord compression at T5"
* insert ExampleCondition
* code.coding[0] = $sct#71286001 "Spinal cord compression"
* bodySite = $sct#122495006 "Structure of thoracic vertebral column"
* recordedDate = "2026-02-03"
