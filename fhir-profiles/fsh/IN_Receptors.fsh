// Rules of receptors that structure cannot state. A test breaks each of them on purpose.

Invariant: percent-in-range
Description: "A percentage lies between 0 and 100."
Severity: #error
Expression: "value.empty() or (value >= 0 and value <= 100)"

Invariant: receptor-agrees-with-percent
Description: "A receptor is positive when at least 1 % of the nuclei stain, and negative below that (ASCO/CAP 2020)."
Severity: #error
Expression: "component.where(code.coding.where(code = '85329-1' or code = '14228-1' or code = '85325-9' or code = '14230-7').exists()).value.ofType(Quantity).where(comparator.empty()).all((value >= 1 implies %resource.value.ofType(CodeableConcept).coding.where(code = '260385009' or code = 'LA6577-6').empty()) and (value < 1 implies %resource.value.ofType(CodeableConcept).coding.where(code = '10828004' or code = 'LA6576-8').empty()))"

Invariant: her2-score-agrees-with-interpretation
Description: "A score of 0 or 1+ is negative, 2+ equivocal, 3+ positive (ASCO/CAP 2018, affirmed 2023)."
Severity: #error
Expression: "(value.ofType(CodeableConcept).coding.exists(code = 'ihc-0' or code = 'ihc-1') implies value.ofType(CodeableConcept).coding.where(code in ('10828004' | 'LA6576-8' | '280414007' | '42425007')).empty()) and (value.ofType(CodeableConcept).coding.exists(code = 'ihc-2') implies value.ofType(CodeableConcept).coding.where(code in ('10828004' | 'LA6576-8' | '260385009' | 'LA6577-6')).empty()) and (value.ofType(CodeableConcept).coding.exists(code = 'ihc-3') implies value.ofType(CodeableConcept).coding.where(code in ('260385009' | 'LA6577-6' | '280414007' | '42425007')).empty())"

Invariant: her2-group-agrees
Description: "The group of a dual-probe assay follows from ratio (limit 2.0) and copy number (limits 4.0 and 6.0; ASCO/CAP 2018, affirmed 2023)."
Severity: #error
Expression: "(component.value.ofType(CodeableConcept).coding.exists(code = 'her2-ish-group-1' or code = 'her2-ish-group-2') implies component.where(code.coding.exists(code = '49683-6')).value.ofType(Quantity).where(comparator.empty()).all(value >= 2)) and (component.value.ofType(CodeableConcept).coding.exists(code = 'her2-ish-group-3' or code = 'her2-ish-group-4' or code = 'her2-ish-group-5') implies component.where(code.coding.exists(code = '49683-6')).value.ofType(Quantity).where(comparator.empty()).all(value < 2)) and (component.value.ofType(CodeableConcept).coding.exists(code = 'her2-ish-group-1') implies component.where(code.coding.exists(code = '74860-8')).value.ofType(Quantity).where(comparator.empty()).all(value >= 4)) and (component.value.ofType(CodeableConcept).coding.exists(code = 'her2-ish-group-2' or code = 'her2-ish-group-5') implies component.where(code.coding.exists(code = '74860-8')).value.ofType(Quantity).where(comparator.empty()).all(value < 4)) and (component.value.ofType(CodeableConcept).coding.exists(code = 'her2-ish-group-3') implies component.where(code.coding.exists(code = '74860-8')).value.ofType(Quantity).where(comparator.empty()).all(value >= 6)) and (component.value.ofType(CodeableConcept).coding.exists(code = 'her2-ish-group-4') implies component.where(code.coding.exists(code = '74860-8')).value.ofType(Quantity).where(comparator.empty()).all(value >= 4 and value < 6))"

Invariant: her2-result-agrees-with-group
Description: "Group 1 is positive and group 5 negative; in the others immunohistochemistry decides (ASCO/CAP 2018, affirmed 2023)."
Severity: #error
Expression: "(component.value.ofType(CodeableConcept).coding.exists(code = 'her2-ish-group-1') implies value.ofType(CodeableConcept).coding.where(code = '260385009' or code = 'LA6577-6').empty()) and (component.value.ofType(CodeableConcept).coding.exists(code = 'her2-ish-group-5') implies value.ofType(CodeableConcept).coding.where(code = '10828004' or code = 'LA6576-8').empty())"

Invariant: number-without-dimension
Description: "A ratio or a count has no dimension: its UCUM code is 1 or an annotation in braces."
Severity: #error
Expression: "code.empty() or code = '1' or code.startsWith('{')"

Invariant: her2-ratio-plausible
Description: "A ratio of HER2 to CEP17 lies between 0.1 and 30: check the number."
Severity: #warning
Expression: "value.empty() or (value >= 0.1 and value <= 30)"

Invariant: her2-copy-number-plausible
Description: "A mean of HER2 copies a nucleus lies between 0.5 and 100: check the number."
Severity: #warning
Expression: "value.empty() or (value >= 0.5 and value <= 100)"

Invariant: indeterminate-says-why
Description: "An indeterminate subtype says in its note which result is missing."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.exists(code = 'subtype-indeterminate') implies note.exists()"
