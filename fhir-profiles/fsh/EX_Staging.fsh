// A staging at diagnosis: clinical before the operation, pathological after it.

RuleSet: ExampleStaging(date)
* insert ExampleObservation({date})
* category = $obs-cat#imaging
* focus = Reference(example-breast-cancer)
* method = $sct#897275008 "American Joint Commission on Cancer, Cancer Staging Manual, 8th edition neoplasm staging system"

Instance: example-t-category
InstanceOf: BreastCancerTCategory
Usage: #example
Title: "cT2"
* insert ExampleStaging(2019-06-10)
* code = $sct#399504009 "cT category"
* valueCodeableConcept = $sct#1228929004 "American Joint Committee on Cancer cT2"

Instance: example-t-category-pathological
InstanceOf: BreastCancerTCategory
Usage: #example
Title: "pT2"
* insert ExampleStaging(2019-07-02)
* code = $sct#384625004 "pT category"
* valueCodeableConcept = $sct#1229852009 "American Joint Committee on Cancer pT2"

Instance: example-n-category
InstanceOf: BreastCancerNCategory
Usage: #example
Title: "cN0"
* insert ExampleStaging(2019-06-10)
* code = $sct#399534004 "cN category"
* valueCodeableConcept = $sct#1229967007 "American Joint Committee on Cancer cN0"

Instance: example-n-category-pathological
InstanceOf: BreastCancerNCategory
Usage: #example
Title: "pN1"
* insert ExampleStaging(2019-07-02)
* code = $sct#371494008 "pN category"
* valueCodeableConcept = $sct#1229951001 "American Joint Committee on Cancer pN1"

Instance: example-m-category
InstanceOf: BreastCancerMCategory
Usage: #example
Title: "cM0"
* insert ExampleStaging(2019-06-10)
* code = $sct#399387003 "cM category"
* valueCodeableConcept = $sct#1229901006 "American Joint Committee on Cancer cM0"

// Nobody looked for metastases by microscope; mCODE writes that as a value.
Instance: example-m-category-pathological
InstanceOf: BreastCancerMCategory
Usage: #example
Title: "pM not applicable"
* insert ExampleStaging(2019-07-02)
* code = $sct#371497001 "pM category"
* valueCodeableConcept = $absent#not-applicable "Not Applicable"

Instance: example-stage-group
InstanceOf: BreastCancerStageGroup
Usage: #example
Title: "Clinical stage IIA"
* insert ExampleStaging(2019-06-10)
* code = $sct#399537006 "Clinical TNM stage grouping"
* valueCodeableConcept = $sct#1222766008 "American Joint Committee on Cancer stage IIA"
* hasMember[0] = Reference(example-t-category)
* hasMember[+] = Reference(example-n-category)
* hasMember[+] = Reference(example-m-category)

// The prognostic stage differs from the anatomic one, which is IIB here.
Instance: example-stage-group-prognostic
InstanceOf: BreastCancerStageGroup
Usage: #example
Title: "Pathological prognostic stage IB"
* insert ExampleStaging(2019-07-02)
* code.coding[kind] = $ncit#C139446 "Breast Cancer Prognostic Stage"
* code.coding[1] = $sct#399588009 "Pathologic TNM stage grouping"
* valueCodeableConcept = $sct#1222728005 "American Joint Committee on Cancer stage IB"
* hasMember[0] = Reference(example-t-category-pathological)
* hasMember[+] = Reference(example-n-category-pathological)

// As a record outside the United States has it: by UICC.
Instance: example-stage-group-uicc
InstanceOf: BreastCancerStageGroup
Usage: #example
Title: "Clinical stage IIA by UICC"
* insert ExampleStaging(2019-06-10)
* code = $sct#399537006 "Clinical TNM stage grouping"
* method = $ncit#C188404 "Union for International Cancer Control Stage"
* valueCodeableConcept = $sct#1222766008 "American Joint Committee on Cancer stage IIA"

Instance: example-tumour-size
InstanceOf: BreastTumourSize
Usage: #example
Title: "Tumour of 24 by 18 mm on ultrasound"
* insert ExampleObservation(2019-06-05)
* category = $obs-cat#imaging
* code = $loinc#21889-1 "Size Tumor"
* focus = Reference(example-breast-tumour)
* method = $sct#16310003 "Diagnostic ultrasonography"
* component[longest].valueQuantity = 24 'mm'
* component[other].valueQuantity = 18 'mm'

Instance: example-tumour-size-specimen
InstanceOf: BreastTumourSize
Usage: #example
Title: "Tumour of 2.6 cm on the specimen"
* insert ExampleObservation(2019-07-02)
* category = $obs-cat#laboratory
* code = $loinc#21889-1 "Size Tumor"
* specimen = Reference(example-specimen)
* method = $sct#787377000 "Gross examination and sampling of tissue specimen"
* component[longest].valueQuantity = 2.6 'cm'

Instance: example-positive-nodes
InstanceOf: PositiveNodeCount
Usage: #example
Title: "2 of 14 lymph nodes positive"
* insert ExampleObservation(2019-07-02)
* category[osteon] = $obs-cat#laboratory
* code = $loinc#21893-3 "Regional lymph nodes positive [#] Specimen"
* valueInteger = 2
* component[examined].valueInteger = 14

Instance: example-positive-nodes-quantity
InstanceOf: PositiveNodeCount
Usage: #example
Title: "No positive lymph node, sent as a quantity"
* insert ExampleObservation(2019-07-02)
* category[osteon] = $obs-cat#laboratory
* code = $loinc#21893-3 "Regional lymph nodes positive [#] Specimen"
* valueQuantity = 0 '{nodes}'

Instance: example-histologic-grade
InstanceOf: HistologicGrade
Usage: #example
Title: "Grade 2"
* insert ExamplePathology
* code.coding[0] = $ncit#C18000
* code.coding[+] = $loinc#44648-4 "Histologic grade [Score] in Breast cancer specimen by Nottingham"
* valueCodeableConcept.coding[0] = $sct#1286893008 "Intermediate histologic grade"
* valueCodeableConcept.coding[+] = $loinc#LA27824-4 "Nottingham grade 2"

Instance: example-breast-tumour
InstanceOf: BreastTumour
Usage: #example
Title: "Tumour of the left breast"
* identifier.use = #usual
* identifier.type = http://hl7.org/fhir/resource-types#BodyStructure
* identifier.value = "left breast, 12 o'clock"
* location = $sct#80248007 "Left breast structure"
* patient = Reference(example-patient)

Instance: example-histologic-grade-high
InstanceOf: HistologicGrade
Usage: #example
Title: "Grade 3"
* insert ExamplePathology
* code = $ncit#C18000
* valueCodeableConcept = $sct#1155707008 "High histologic grade"

Instance: example-breast-tumour-right
InstanceOf: BreastTumour
Usage: #example
Title: "Second tumour, of the right breast"
* identifier.use = #usual
* identifier.type = http://hl7.org/fhir/resource-types#BodyStructure
* identifier.value = "right breast, 3 o'clock"
* location = $sct#73056007 "Right breast structure"
* morphology = $sct#82711006 "Infiltrating duct carcinoma"
* patient = Reference(example-patient)

Instance: example-specimen
InstanceOf: TumourSpecimen
Usage: #example
Title: "A core biopsy of the left breast"
* type = $sct#309058007 "Breast tru-cut biopsy sample"
* subject = Reference(example-patient)
* collection.collectedDateTime = "2026-01-12"
* collection.bodySite = $sct#80248007 "Left breast structure"

Instance: example-specimen-metastasis
InstanceOf: TumourSpecimen
Usage: #example
Title: "A biopsy of the fifth thoracic vertebra"
* type = $specimen-type#TUMOR "Tumor"
* subject = Reference(example-patient)
* collection.collectedDateTime = "2026-01-22"
* collection.bodySite = $sct#56401006 "Bone structure of fifth thoracic vertebra"
