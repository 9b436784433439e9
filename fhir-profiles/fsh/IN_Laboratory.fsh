// Results that the rules compute with. The units are those that the rules convert; the limits are those beyond which they
// call a result implausible and go on to the next older one, so a result outside them is stored with a warning.

Invariant: calcium-unit
Description: "Calcium is given in mg/dL, mmol/L or a unit that converts to one of them without the molar mass."
Severity: #error
Expression: "code.empty() or code in ('mg/dL' | 'mg/L' | 'ug/mL' | 'mmol/L' | 'umol/L' | 'meq/L')"

Invariant: calcium-plausible
Description: "Total calcium lies between 4 and 20 mg/dL, or between 1 and 5 mmol/L."
Severity: #warning
Expression: "value.empty() or ((code = 'mg/dL' implies (value >= 4 and value <= 20)) and (code in ('mg/L' | 'ug/mL') implies (value >= 40 and value <= 200)) and (code = 'mmol/L' implies (value >= 1 and value <= 5)) and (code = 'umol/L' implies (value >= 1000 and value <= 5000)) and (code = 'meq/L' implies (value >= 2 and value <= 10)))"

Invariant: ionised-calcium-unit
Description: "Ionised calcium is given in mmol/L, meq/L, mg/dL or mg/L."
Severity: #error
Expression: "code.empty() or code in ('mmol/L' | 'meq/L' | 'mg/dL' | 'mg/L')"

Invariant: ionised-calcium-plausible
Description: "Ionised calcium lies between 0.4 and 3.5 mmol/L, which is 1.6 to 14 mg/dL."
Severity: #warning
Expression: "value.empty() or ((code = 'mmol/L' implies (value >= 0.4 and value <= 3.5)) and (code = 'meq/L' implies (value >= 0.8 and value <= 7)) and (code = 'mg/dL' implies (value >= 1.6 and value <= 14)) and (code = 'mg/L' implies (value >= 16 and value <= 140)))"

Invariant: albumin-unit
Description: "Albumin is given in g/dL, g/L or mg/dL. In the wrong one of them the corrected calcium would be wrong by a factor."
Severity: #error
Expression: "code.empty() or code in ('g/dL' | 'g/L' | 'mg/dL')"

Invariant: albumin-plausible
Description: "Albumin lies between 0.8 and 6.5 g/dL, which is 8 to 65 g/L."
Severity: #warning
Expression: "value.empty() or ((code = 'g/dL' implies (value >= 0.8 and value <= 6.5)) and (code = 'g/L' implies (value >= 8 and value <= 65)) and (code = 'mg/dL' implies (value >= 800 and value <= 6500)))"

Invariant: creatinine-unit
Description: "Creatinine is given in mg/dL, mg/L, umol/L or mmol/L."
Severity: #error
Expression: "code.empty() or code in ('mg/dL' | 'mg/L' | 'umol/L' | 'mmol/L')"

Invariant: creatinine-plausible
Description: "Creatinine lies between 0.2 and 20 mg/dL, or between 18 and 1770 umol/L."
Severity: #warning
Expression: "value.empty() or ((code = 'mg/dL' implies (value >= 0.2 and value <= 20)) and (code = 'mg/L' implies (value >= 2 and value <= 200)) and (code = 'umol/L' implies (value >= 18 and value <= 1770)) and (code = 'mmol/L' implies (value >= 0.018 and value <= 1.77)))"

Invariant: egfr-unit
Description: "An estimated glomerular filtration rate is given in mL/min, with or without the normal body surface as an annotation."
Severity: #error
Expression: "code.empty() or code in ('mL/min/{1.73_m2}' | 'mL/min')"

Invariant: egfr-plausible
Description: "An estimated glomerular filtration rate lies between 1 and 250 mL/min."
Severity: #warning
Expression: "value.empty() or (value >= 1 and value <= 250)"

Invariant: vitamin-d-unit
Description: "25-hydroxyvitamin D is given in ng/mL, ug/L or nmol/L."
Severity: #error
Expression: "code.empty() or code in ('ng/mL' | 'ug/L' | 'nmol/L')"

Invariant: vitamin-d-plausible
Description: "25-hydroxyvitamin D lies between 1 and 200 ng/mL, which is 2.5 to 500 nmol/L."
Severity: #warning
Expression: "value.empty() or ((code in ('ng/mL' | 'ug/L') implies (value >= 1 and value <= 200)) and (code = 'nmol/L' implies (value >= 2.5 and value <= 500)))"

Invariant: body-weight-unit
Description: "Body weight is given in kilograms, grams or pounds."
Severity: #error
Expression: "code.empty() or code in ('kg' | 'g' | '[lb_av]')"

Invariant: body-weight-plausible
Description: "The body weight of an adult lies between 25 and 300 kg."
Severity: #warning
Expression: "value.empty() or ((code = 'kg' implies (value >= 25 and value <= 300)) and (code = 'g' implies (value >= 25000 and value <= 300000)) and (code = '[lb_av]' implies (value >= 55.12 and value <= 661.38)))"
