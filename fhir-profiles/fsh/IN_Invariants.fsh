// Rules that the structure of a resource cannot state. A test breaks each of them on purpose.

Invariant: condition-dated
Description: "A condition has an onset or the date on which it was recorded: every rule asks how long ago it was."
Severity: #error
Expression: "onset.exists() or recordedDate.exists()"

Invariant: condition-ends-after-onset
Description: "A condition does not end before it began."
Severity: #error
Expression: "((abatement.ofType(dateTime) | abatement.ofType(Period).end).first() < (onset.ofType(dateTime) | onset.ofType(Period).start).first()).where($this).empty()"

Invariant: breast-cancer-is-invasive
Description: "Carcinoma in situ (ICD-10-CM D05) is not invasive breast cancer."
Severity: #error
Expression: "coding.where(system = 'http://hl7.org/fhir/sid/icd-10-cm' and code.upper().startsWith('D05')).empty()"

Invariant: metastasis-is-to-bone
Description: "Metastasis from a tumour of bone (314990009), to the breast (C79.81) or to the marrow alone (94217008, C79.52) is not a bone metastasis."
Severity: #error
Expression: "coding.where((system = 'http://snomed.info/sct' and (code = '314990009' or code = '94217008')) or (system = 'http://hl7.org/fhir/sid/icd-10-cm' and (code.upper().replace('.', '') = 'C7981' or code.upper().replace('.', '') = 'C7952'))).empty()"

Invariant: metastasis-is-distant
Description: "Metastasis to regional lymph nodes of the breast (C77.3) or to the breast (C79.81) is not distant."
Severity: #error
Expression: "coding.where(system = 'http://hl7.org/fhir/sid/icd-10-cm' and (code.upper().replace('.', '') = 'C773' or code.upper().replace('.', '') = 'C7981')).empty()"

Invariant: ecog-in-range
Description: "The ECOG score is an integer from 0 to 5."
Severity: #error
Expression: "value.empty() or (value.ofType(integer) >= 0 and value.ofType(integer) <= 5)"

Invariant: ecog-answer-agrees
Description: "An answer code given beside the score says the same."
Severity: #error
Expression: "value.empty() or interpretation.coding.where(system = 'http://loinc.org').empty() or interpretation.coding.where(system = 'http://loinc.org').code contains iif(value = 0, 'LA9622-7', iif(value = 1, 'LA9623-5', iif(value = 2, 'LA9624-3', iif(value = 3, 'LA9625-0', iif(value = 4, 'LA9626-8', 'LA9627-6')))))"

Invariant: value-or-reason
Description: "An observation without a value says why it has none."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists() or component.exists()"

Invariant: length-in-millimetres-or-centimetres
Description: "A length of bone or tumour is given in millimetres or centimetres."
Severity: #error
Expression: "code = 'mm' or code = 'cm'"

Invariant: motor-power-in-range
Description: "Motor power is an integer from 0 to 5."
Severity: #error
Expression: "code.coding.where(code = 'motor-power').exists() implies (value.empty() or (value.ofType(integer) >= 0 and value.ofType(integer) <= 5))"

Invariant: neurological-answer-fits
Description: "The answer belongs to what was asked: an integer to motor power, an examination result to the examination, a grade to the Frankel or ASIA grade."
Severity: #error
Expression: "value.empty() or ((code.coding.where(code = 'motor-power').exists() implies value is integer) and (code.coding.where(code = 'neuro-exam').exists() implies value.ofType(CodeableConcept).coding.where(code.startsWith('neuro-exam-')).exists()) and (code.coding.where(code = 'frankel-asia-grade').exists() implies value.ofType(CodeableConcept).coding.where(code.startsWith('frankel-asia-')).exists()))"

Invariant: pain-in-range
Description: "A pain score lies between 0 and 10; on a visual analogue scale in millimetres, between 0 and 100."
Severity: #error
Expression: "value.ofType(integer).all($this >= 0 and $this <= iif(%resource.code.coding.where(code = '38214-3').exists(), 100, 10)) and value.ofType(Quantity).all(value >= 0 and value <= iif(%resource.code.coding.where(code = '38214-3').exists(), 100, 10))"

Invariant: dose-in-milligrams
Description: "A dose of a bone-modifying agent is given in milligrams or millilitres."
Severity: #error
Expression: "code = 'mg' or code = 'mL'"

Invariant: referral-has-reason
Description: "A referral that is no draft says why it is made."
Severity: #error
Expression: "status = 'draft' or reasonCode.exists() or reasonReference.exists()"
