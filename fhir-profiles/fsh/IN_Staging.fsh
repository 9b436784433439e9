// Rules of stage and tumour that structure cannot state. A test breaks each of them on purpose.

Invariant: t-value-fits-code
Description: "A clinical T category has no pathological value, nor a pathological one a clinical value."
Severity: #error
Expression: "(code.coding.exists(code = '399504009' or code = '21905-5') implies value.ofType(CodeableConcept).coding.where(code in ('1228950008' | '1228951007' | '1228957006' | '1229852009' | '1229859000' | '1229864001')).empty()) and (code.coding.exists(code = '384625004' or code = '21899-0') implies value.ofType(CodeableConcept).coding.where(code in ('1222604002' | '1228882005' | '1228885007' | '1228888009' | '1228889001' | '1228891009' | '1228892002' | '1228895000' | '1228899006' | '1228929004' | '1228938002' | '1228944003')).empty())"

Invariant: n-value-fits-code
Description: "A clinical N category has no pathological value, nor a pathological one a clinical value."
Severity: #error
Expression: "(code.coding.exists(code = '399534004' or code = '21906-3') implies value.ofType(CodeableConcept).coding.where(code in ('1229945006' | '1229947003' | '1229951001' | '1229957002' | '1229962001')).empty()) and (code.coding.exists(code = '371494008' or code = '21900-6') implies value.ofType(CodeableConcept).coding.where(code in ('1229966003' | '1229967007' | '1229973008' | '1229978004' | '1229981009' | '1229982002' | '1229984001')).empty())"

Invariant: m-value-fits-code
Description: "A clinical M category has no pathological value."
Severity: #error
Expression: "code.coding.exists(code = '399387003' or code = '21907-1') implies value.ofType(CodeableConcept).coding.where(code = '1229916009').empty()"

Invariant: tumour-or-specimen
Description: "A size belongs to a tumour in the body or to a specimen: to one of them, not to both (mCODE 4.0.0)."
Severity: #error
Expression: "focus.exists() xor specimen.exists()"

Invariant: longest-is-longest
Description: "No other dimension is longer than the longest one."
Severity: #error
Expression: "component.where(code.coding.exists(code = '33729-5')).value.ofType(Quantity).select(value * iif(code = 'cm', 10, 1)).where($this > %resource.component.where(code.coding.exists(code = '33728-7')).value.ofType(Quantity).select(value * iif(code = 'cm', 10, 1)).first()).empty()"

Invariant: tumour-length-positive
Description: "A dimension of a tumour is more than nothing."
Severity: #error
Expression: "value.empty() or value > 0"

Invariant: tumour-length-plausible
Description: "A dimension of a breast tumour is seldom more than 30 cm: check the unit."
Severity: #warning
Expression: "value.empty() or value * iif(code = 'cm', 10, 1) <= 300"

Invariant: node-count-not-negative
Description: "A number of lymph nodes is a whole number from 0."
Severity: #error
Expression: "(value.ofType(integer) | value.ofType(Quantity).value | component.value.ofType(integer) | component.value.ofType(Quantity).value).all($this >= 0 and $this mod 1 = 0)"

Invariant: node-count-plausible
Description: "More than 60 positive lymph nodes are seldom found: check the number."
Severity: #warning
Expression: "(value.ofType(integer) | value.ofType(Quantity).value).all($this <= 60)"

Invariant: positive-nodes-were-examined
Description: "No more lymph nodes are positive than were examined."
Severity: #error
Expression: "component.where(code.coding.exists(code = '21894-1')).select(value.ofType(integer) | value.ofType(Quantity).value).all($this >= (%resource.value.ofType(integer) | %resource.value.ofType(Quantity).value).first())"

Invariant: grade-codings-agree
Description: "Two codings of one grade say the same."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(code in ('1155708003' | '1286893008' | '1155707008')).code.distinct().count() <= 1 and (value.ofType(CodeableConcept).coding.exists(code = 'LA27824-4') implies value.ofType(CodeableConcept).coding.where(code in ('1155708003' | '1155707008')).empty())"
