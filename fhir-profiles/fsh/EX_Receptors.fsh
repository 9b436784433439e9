// What pathology found in the primary tumour, and in a metastasis years later.

RuleSet: ExamplePathology
* insert ExampleObservation(2026-01-14)
* category[osteon] = $obs-cat#laboratory
* specimen = Reference(example-specimen)

Instance: example-oestrogen-receptor
InstanceOf: OestrogenReceptorStatus
Usage: #example
Title: "Oestrogen receptor positive, 80 % of nuclei, strong"
* insert ExamplePathology
* code = $loinc#85337-4 "Estrogen receptor Ag [Presence] in Breast cancer specimen by Immune stain"
* valueCodeableConcept = $sct#10828004 "Positive"
* component[percent].valueQuantity = 80 '%'
* component[intensity].valueCodeableConcept.text = "Strong"

Instance: example-oestrogen-receptor-percent-only
InstanceOf: OestrogenReceptorStatus
Usage: #example
Title: "Oestrogen receptor, share of nuclei only"
* insert ExamplePathology
* code = $loinc#85329-1 "Cells.estrogen receptor/100 cells in Breast cancer specimen by Immune stain"
* valueQuantity = 5 '%'

Instance: example-progesterone-receptor
InstanceOf: ProgesteroneReceptorStatus
Usage: #example
Title: "Progesterone receptor negative"
* insert ExamplePathology
* code = $loinc#85339-0 "Progesterone receptor Ag [Presence] in Breast cancer specimen by Immune stain"
* valueCodeableConcept = $loinc#LA6577-6 "Negative"

Instance: example-her2-immunohistochemistry
InstanceOf: Her2Immunohistochemistry
Usage: #example
Title: "HER2 2+"
* insert ExamplePathology
* code = $loinc#85319-2 "HER2 [Presence] in Breast cancer specimen by Immune stain"
* valueCodeableConcept.coding[0] = Her2ImmunohistochemistryScore#ihc-2 "2+"
* valueCodeableConcept.coding[+] = $sct#280414007 "Equivocal result"

Instance: example-ki-67
InstanceOf: Ki67LabellingIndex
Usage: #example
Title: "Ki-67 below 5 %"
* insert ExamplePathology
* code = $loinc#85330-9 "Cells.Ki-67 nuclear Ag/100 cells in Breast cancer specimen by Immune stain"
* valueQuantity = 5 '%'
* valueQuantity.comparator = #<

Instance: example-progesterone-receptor-metastasis
InstanceOf: ProgesteroneReceptorStatus
Usage: #example
Title: "Progesterone receptor positive in a bone metastasis"
* insert ExampleObservation(2026-01-24)
* category[osteon] = $obs-cat#laboratory
* specimen = Reference(example-specimen-metastasis)
* bodySite = $sct#56401006 "Bone structure of fifth thoracic vertebra"
* code = $loinc#85339-0 "Progesterone receptor Ag [Presence] in Breast cancer specimen by Immune stain"
* valueCodeableConcept = $sct#10828004 "Positive"
* component[percent].valueQuantity = 30 '%'
* component[intensity].valueCodeableConcept = $tumour#staining-moderate "Moderate staining"

// The laboratory reports the interpretation and leaves the score out.
Instance: example-her2-immunohistochemistry-negative
InstanceOf: Her2Immunohistochemistry
Usage: #example
Title: "HER2 negative by immunohistochemistry"
* insert ExamplePathology
* code = $loinc#85319-2 "HER2 [Presence] in Breast cancer specimen by Immune stain"
* valueCodeableConcept = $loinc#LA6577-6 "Negative"

Instance: example-her2-in-situ-hybridisation
InstanceOf: Her2InSituHybridisation
Usage: #example
Title: "HER2 not amplified, group 5"
* insert ExamplePathology
* code = $loinc#85318-4 "ERBB2 gene duplication [Presence] in Breast cancer specimen by FISH"
* valueCodeableConcept = $sct#260385009 "Negative"
* component[ratio].valueQuantity = 1.4 '1'
* component[copies].valueQuantity = 2.9 '1'
* component[group].valueCodeableConcept = $tumour#her2-ish-group-5 "HER2 ISH group 5"

// Few copies in spite of a raised ratio: immunohistochemistry decides.
Instance: example-her2-in-situ-hybridisation-group-2
InstanceOf: Her2InSituHybridisation
Usage: #example
Title: "HER2 in-situ hybridisation group 2"
* insert ExamplePathology
* code = $loinc#85318-4 "ERBB2 gene duplication [Presence] in Breast cancer specimen by FISH"
* valueCodeableConcept = $sct#260385009 "Negative"
* component[ratio].valueQuantity = 2.3 '1'
* component[copies].valueQuantity = 3.1 '1'
* component[group].valueCodeableConcept = $tumour#her2-ish-group-2 "HER2 ISH group 2"

Instance: example-her2-in-situ-hybridisation-group-1
InstanceOf: Her2InSituHybridisation
Usage: #example
Title: "HER2 amplified in a bone metastasis, group 1"
* insert ExampleObservation(2026-01-28)
* category[osteon] = $obs-cat#laboratory
* specimen = Reference(example-specimen-metastasis)
* code = $loinc#85318-4 "ERBB2 gene duplication [Presence] in Breast cancer specimen by FISH"
* valueCodeableConcept = $sct#10828004 "Positive"
* component[ratio].valueQuantity = 5.2 '1'
* component[copies].valueQuantity = 11.8 '1'
* component[group].valueCodeableConcept = $tumour#her2-ish-group-1 "HER2 ISH group 1"

// One probe counts copies only.
Instance: example-her2-in-situ-hybridisation-single-probe
InstanceOf: Her2InSituHybridisation
Usage: #example
Title: "HER2 amplified, single probe"
* insert ExamplePathology
* code = $loinc#31150-6 "ERBB2 gene duplication [Presence] in Tissue by FISH"
* valueCodeableConcept = $sct#10828004 "Positive"
* component[copies].valueQuantity = 6.4 '{copies}'

Instance: example-her2-status
InstanceOf: Her2Status
Usage: #example
Title: "HER2 negative: 2+ without amplification"
* insert ExamplePathology
* code = $loinc#48676-1 "HER2 [Interpretation] in Tissue"
* valueCodeableConcept = $sct#260385009 "Negative"
* derivedFrom[0] = Reference(example-her2-immunohistochemistry)
* derivedFrom[+] = Reference(example-her2-in-situ-hybridisation)
* note.text = "HER2-low: 2+ by immunohistochemistry, not amplified."

// As long as in-situ hybridisation is awaited.
Instance: example-her2-status-unknown
InstanceOf: Her2Status
Usage: #example
Title: "HER2 unknown: 2+, in-situ hybridisation awaited"
* insert ExamplePathology
* code.coding[0] = $tumour#her2-status "HER2 status"
* code.coding[+] = $loinc#48676-1 "HER2 [Interpretation] in Tissue"
* valueCodeableConcept = $absent#unknown "Unknown"
* derivedFrom = Reference(example-her2-immunohistochemistry)

Instance: example-ki-67-high
InstanceOf: Ki67LabellingIndex
Usage: #example
Title: "Ki-67 of 35 % in a bone metastasis"
* insert ExampleObservation(2026-01-24)
* category[osteon] = $obs-cat#laboratory
* specimen = Reference(example-specimen-metastasis)
* code = $loinc#29593-1 "Cells.Ki-67 nuclear Ag/100 cells in Tissue by Immune stain"
* valueQuantity = 35 '%'

Instance: example-intrinsic-subtype
InstanceOf: IntrinsicSubtypeSurrogate
Usage: #example
Title: "Luminal B-like, HER2 negative"
* insert ExamplePathology
* code = $tumour#intrinsic-subtype-surrogate "Surrogate of the intrinsic subtype"
* valueCodeableConcept = $tumour#luminal-b-like-her2-negative "Luminal B-like, HER2 negative"
* derivedFrom[0] = Reference(example-oestrogen-receptor)
* derivedFrom[+] = Reference(example-progesterone-receptor)
* derivedFrom[+] = Reference(example-her2-status)
* derivedFrom[+] = Reference(example-ki-67)

Instance: example-intrinsic-subtype-indeterminate
InstanceOf: IntrinsicSubtypeSurrogate
Usage: #example
Title: "Subtype indeterminate"
* insert ExamplePathology
* code = $tumour#intrinsic-subtype-surrogate "Surrogate of the intrinsic subtype"
* valueCodeableConcept = $tumour#subtype-indeterminate "Indeterminate subtype"
* note.text = "HER2 2+ without in-situ hybridisation."
* derivedFrom = Reference(example-her2-immunohistochemistry)
