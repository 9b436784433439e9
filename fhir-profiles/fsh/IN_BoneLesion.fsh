// What the structure of a lesion, an event or a treatment cannot state.

Invariant: lesion-has-one-side
Description: "One lesion is on the left or on the right. Two of them are two lesions; one in the midline has no side, or both in one code."
Severity: #error
Expression: "locationQualifier.coding.where(system = 'http://snomed.info/sct' and code = '7771000').empty() or locationQualifier.coding.where(system = 'http://snomed.info/sct' and code = '24028007').empty()"

Invariant: fracture-is-neoplastic
Description: "A fracture by osteoporosis (M80), of another or unknown cause (M84.4, M84.6, 268029009) or by an antiresorptive (M84.75, 890095006) is not a fracture through a metastasis."
Severity: #error
Expression: "coding.where((system = 'http://snomed.info/sct' and code in ('268029009' | '890095006')) or (system = 'http://hl7.org/fhir/sid/icd-10-cm' and (code.upper().startsWith('M80') or code.upper().replace('.', '').startsWith('M844') or code.upper().replace('.', '').startsWith('M846') or code.upper().replace('.', '').startsWith('M8475')))).empty()"

Invariant: compression-is-not-degenerative
Description: "Myelopathy by spondylosis (M47.1), by a disc (M50.0) or by stenosis (M48.0) is not compression by the cancer."
Severity: #error
Expression: "coding.where(system = 'http://hl7.org/fhir/sid/icd-10-cm' and (code.upper().replace('.', '').startsWith('M471') or code.upper().replace('.', '').startsWith('M500') or code.upper().replace('.', '').startsWith('M480'))).empty()"

Invariant: calcium-is-high
Description: "Hypocalcaemia (5291005, E83.51) is not hypercalcaemia."
Severity: #error
Expression: "coding.where((system = 'http://snomed.info/sct' and code = '5291005') or (system = 'http://hl7.org/fhir/sid/icd-10-cm' and code.upper().replace('.', '') = 'E8351')).empty()"

Invariant: course-dose-in-centigray
Description: "The dose delivered to a volume is given in centigray, as mCODE has it."
Severity: #error
Expression: "extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-dose-delivered-to-volume').extension.where(url = 'totalDoseDelivered').all(value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = 'cGy').exists())"

Invariant: course-counts-sessions
Description: "Sessions and fractions are counted from 1."
Severity: #error
Expression: "(extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-sessions') | extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-dose-delivered-to-volume').extension.where(url = 'fractionsDelivered')).all(value.ofType(unsignedInt) >= 1)"

Invariant: course-says-its-dose
Description: "A completed course says its dose and fractions: both are asked for before the site is irradiated again."
Severity: #warning
Expression: "status = 'completed' implies extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-dose-delivered-to-volume').where(extension.where(url = 'totalDoseDelivered').exists() and extension.where(url = 'fractionsDelivered').exists()).exists()"

Invariant: karnofsky-in-tens
Description: "The Karnofsky score is an integer from 0 to 100 in tens."
Severity: #error
Expression: "value.empty() or (value.ofType(integer) >= 0 and value.ofType(integer) <= 100 and value.ofType(integer) mod 10 = 0)"

Invariant: pain-unit
Description: "A pain score has no unit but points; only on a visual analogue scale is it a length, in millimetres or centimetres."
Severity: #error
Expression: "value.ofType(Quantity).all(code.empty() or code in ('1' | '{score}') or (code in ('mm' | 'cm') and %resource.code.coding.where(code = '38214-3').exists()))"

Invariant: jaw-is-not-tumour-or-radiation
Description: "Metastasis to the jaw (94356000) and necrosis after radiation are not osteonecrosis by a drug."
Severity: #error
Expression: "coding.where(system = 'http://snomed.info/sct' and code = '94356000').empty()"

Invariant: examination-is-not-limited
Description: "A limited oral evaluation (D0140) does not find what has to be treated before an antiresorptive."
Severity: #error
Expression: "coding.where(system = 'http://www.ada.org/cdt' and code = 'D0140').empty()"

Invariant: breastfeeding-is-the-mothers
Description: "The infant's being breastfed (413711008) stands in the infant's record and says nothing of the mother."
Severity: #error
Expression: "coding.where(system = 'http://snomed.info/sct' and code = '413711008').empty()"
