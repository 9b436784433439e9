// The plan of the service bone-modifying-agent-eligibility: one card a row of the decision table, in its order. At most one
// stands; the conditions see to it. Values in the texts are definitions of the CQL library.

RuleSet: BmaCard(id, topic, condition, priority)
* action[+].id = "{id}"
* action[=].code = $topic#{topic}
* action[=].trigger.type = #named-event
* action[=].trigger.name = "patient-view"
* action[=].condition.kind = #applicability
* action[=].condition.expression.language = #text/cql-identifier
* action[=].condition.expression.expression = "{condition}"
* action[=].priority = #{priority}
* action[=].selectionBehavior = #any

RuleSet: BmaCardComputed(path, definition)
* action[=].dynamicValue[+].path = "action.{path}"
* action[=].dynamicValue[=].expression.language = #text/cql-identifier
* action[=].dynamicValue[=].expression.expression = "{definition}"

RuleSet: BmaSource(label, url)
* action[=].documentation.type = #citation
* action[=].documentation.label = "{label}"
* action[=].documentation.url = "{url}"

RuleSet: BmaSuggestion(id, title, precheck)
* action[=].action[+].id = "{id}"
* action[=].action[=].title = "{title}"
* action[=].action[=].precheckBehavior = #{precheck}

RuleSet: BmaWhen(condition)
* action[=].action[=].condition.kind = #applicability
* action[=].action[=].condition.expression.language = #text/cql-identifier
* action[=].action[=].condition.expression.expression = "{condition}"

RuleSet: BmaSuggestionComputed(path, definition)
* action[=].action[=].dynamicValue[+].path = "action.{path}"
* action[=].action[=].dynamicValue[=].expression.language = #text/cql-identifier
* action[=].action[=].dynamicValue[=].expression.expression = "{definition}"

RuleSet: BmaPrecheck(definition)
* action[=].action[=].dynamicValue.path = "action.precheckBehavior"
* action[=].action[=].dynamicValue.expression.language = #text/cql-identifier
* action[=].action[=].dynamicValue.expression.expression = "{definition}"

RuleSet: BmaCreate(id, order, description)
* action[=].action[=].action[+].id = "{id}"
* action[=].action[=].action[=].description = "{description}"
* action[=].action[=].action[=].type = $action-type#create
* action[=].action[=].action[=].definitionCanonical = "https://osteon.dev/fhir/ActivityDefinition/{order}"

RuleSet: BmaStop(id, target, description)
* action[=].action[=].action[+].id = "{id}"
* action[=].action[=].action[=].description = "{description}"
* action[=].action[=].action[=].type = $action-type#update
* action[=].action[=].action[=].definitionCanonical = "https://osteon.dev/fhir/ActivityDefinition/bma-stop-request"
* action[=].action[=].action[=].dynamicValue.path = "action.resource"
* action[=].action[=].action[=].dynamicValue.expression.language = #text/cql-identifier
* action[=].action[=].action[=].dynamicValue.expression.expression = "{target}"

RuleSet: BmaActionWhen(condition)
* action[=].action[=].action[=].condition.kind = #applicability
* action[=].action[=].action[=].condition.expression.language = #text/cql-identifier
* action[=].action[=].action[=].condition.expression.expression = "{condition}"

// Orders of later rows that hold besides the one that stands.
RuleSet: BmaFurtherOrders(card)
* insert BmaSuggestion({card}-also-stop-agent, Also: stop the agent in pregnancy, yes)
* insert BmaWhen(Also Stop Agent In Pregnancy)
* insert BmaStop({card}-also-stop-agent-request, Agent Requests, Stop the active request for the agent: the patient is pregnant)
* insert BmaSuggestion({card}-also-jaw, Also: dentist or maxillofacial surgeon, no)
* insert BmaWhen(Also Jaw)
* insert BmaCreate({card}-also-jaw-referral, bma-oral-surgery-referral, Refer to a dentist or maxillofacial surgeon)
* insert BmaSuggestion({card}-also-fracture, Also: orthopaedics and the other femur, no)
* insert BmaWhen(Also Atypical Fracture)
* insert BmaCreate({card}-also-fracture-referral, bma-orthopaedic-referral, Refer to orthopaedics)
* insert BmaCreate({card}-also-fracture-radiograph, bma-femur-radiograph, Radiograph of the other femur)
* insert BmaSuggestion({card}-also-kidney, Also: creatinine again in 1 to 2 weeks, no)
* insert BmaWhen(Also Kidney)
* insert BmaCreate({card}-also-kidney-creatinine, bma-creatinine-repeat, Order creatinine in 1 to 2 weeks)
* insert BmaSuggestion({card}-also-confirm, Also: imaging that confirms the metastasis, no)
* insert BmaWhen(Also Confirm Metastasis)
* insert BmaCreate({card}-also-confirm-ct, bma-bone-ct, CT of the suspected site)

RuleSet: BmaFurtherLaboratory(card)
* insert BmaSuggestion({card}-also-calcium, Also: calcium and albumin, no)
* insert BmaWhen(Also Calcium)
* insert BmaCreate({card}-also-calcium-order, bma-calcium, Order total calcium)
* insert BmaCreate({card}-also-albumin-order, bma-albumin, Order albumin)
* insert BmaSuggestion({card}-also-creatinine, Also: creatinine, no)
* insert BmaWhen(Also Creatinine)
* insert BmaCreate({card}-also-creatinine-order, bma-creatinine, Order creatinine)

Instance: bone-modifying-agent-eligibility
InstanceOf: PlanDefinition
Usage: #definition
* insert PublishedInstance
* url = "https://osteon.dev/fhir/PlanDefinition/bone-modifying-agent-eligibility"
* name = "BoneModifyingAgentEligibility"
* title = "Bone-modifying agent: eligibility, safety and monitoring"
* description = "Tells whether a person with breast cancer may and should have a bone-modifying agent, which, at what dose, and what has to be put right, measured or stopped first."
* usage = "Decision support for qualified clinicians, who check each proposal against the patient. It reads only what the record holds in codes; what is missing is named on the card. It does not replace the labels of the drugs. An order is checked only where the EHR also calls bone-modifying-agent-order-sign at order-sign. Intended use, hazards and known limits: docs/safety.md of Osteon."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* library = "https://osteon.dev/fhir/Library/BoneModifyingAgentEligibility"
* insert CardsOfAService
* extension[+].url = "https://osteon.dev/fhir/StructureDefinition/optional-data"
* extension[=].valueCode = #Appointment

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(hypercalcaemiaOfMalignancy, hypercalcaemiaOfMalignancy, Hypercalcaemia Stands, stat)
* insert BmaSource([[Endocrine Society 2023: hypercalcaemia of malignancy]], https://doi.org/10.1210/clinem/dgac621)
* action[=].title = "Treat hypercalcaemia today: hydration and calcium-lowering treatment"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Treat hypercalcaemia today: calcium {{Calcium Fact.value}} on {{Calcium Fact.date}}"
* action[=].description = "The calcium is at or above the level at which hypercalcaemia of malignancy is treated: hydrate, and lower it with denosumab or an intravenous bisphosphonate where nothing speaks against it."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Calcium Fact}}{{note}} calcium {{value}} on {{date}}{{/Calcium Fact}}{{#Albumin Fact}} (albumin {{value}} on {{date}}){{/Albumin Fact}}: at or above the level at which hypercalcaemia of malignancy is treated.
{{#Hypercalcaemia Severe}}
It is severe: add calcitonin while the antiresorptive starts to work.
{{/Hypercalcaemia Severe}}
{{#Calcium Uncorrected}}
The calcium is uncorrected, albumin missing: it is a bound only.
{{/Calcium Uncorrected}}

**Treat.** Intravenous hydration first. Then denosumab 120 mg or an intravenous bisphosphonate. The Endocrine Society (2023) prefers denosumab (conditional); the US label of denosumab limits it to hypercalcaemia refractory to a bisphosphonate.
{{#Pregnancy Forbids Antiresorptive}}
Pregnant, or pregnancy not excluded: hydration and calcitonin only; no denosumab and no bisphosphonate until obstetrics and oncology have decided together, the same day.
{{/Pregnancy Forbids Antiresorptive}}
{{#Denosumab Episode Fact}}
Denosumab was given on {{date}} in this episode: only its days 8 and 15 are still to come.
{{/Denosumab Episode Fact}}
{{#Next Denosumab Fact}}
Next dose of denosumab: {{date}}.
{{/Next Denosumab Fact}}
{{#Recent Bisphosphonate Fact}}
{{value}} was given on {{date}}: no further bisphosphonate within 7 days of it.
{{/Recent Bisphosphonate Fact}}
{{#Offer Zoledronic Acid For Hypercalcaemia}}
Zoledronic acid is given unreduced (4 mg once, over at least 15 minutes): the renal table does not apply to hypercalcaemia.
{{/Offer Zoledronic Acid For Hypercalcaemia}}
{{#Creatinine Too High For Bisphosphonate}}
Creatinine too high for, or dialysis: no bisphosphonate.
{{/Creatinine Too High For Bisphosphonate}}
{{#Creatinine Clearance Fact}}
- Creatinine clearance {{value}} ({{note}}, creatinine of {{date}})
{{/Creatinine Clearance Fact}}
{{#Creatinine Fact}}
- Creatinine {{value}} on {{date}}{{#note}}, reported as {{note}}{{/note}}
{{/Creatinine Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{value}} on {{date}}: an eGFR, standing in for the creatinine clearance that cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- Dialysis is on record
{{/On Dialysis}}
{{#Pregnancy Fact}}
- Pregnant: {{value}} ({{date}})
{{/Pregnancy Fact}}
{{#Allergy Facts}}
- {{value}}: {{note}}
{{/Allergy Facts}}
{{#Unknown Strength Facts}}
- {{value}} ({{note}}, {{date}}) is on record with a strength that cannot be told: ask whether it is the oncology or the osteoporosis dose
{{/Unknown Strength Facts}}
{{#Calcium Raising Medication Facts}}
- Stop: {{value}} ({{date}}) raises the calcium
{{/Calcium Raising Medication Facts}}
{{#Jaw Osteonecrosis Fact}}
- Jaw: {{value}} ({{date}})
{{/Jaw Osteonecrosis Fact}}
{{#Dental Procedure Facts}}
- Dental procedure: {{value}} ({{date}}), {{note}}
{{/Dental Procedure Facts}}
{{#Jaw Risk Fact}}
- {{value}}: an anti-angiogenic drug, which raises the risk of osteonecrosis of the jaw
{{/Jaw Risk Fact}}
{{#Osteoporosis Antiresorptive Fact}}
- {{value}} ({{note}}, {{date}}) at osteoporosis dose is in force: it is not given together with the oncology dose
{{/Osteoporosis Antiresorptive Fact}}
A jaw finding or a missing dental examination holds nothing back today.
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

**Next.** Parathyroid hormone (primary hyperparathyroidism is common beside breast cancer), phosphate, creatinine. After an antiresorptive: calcium again on days 5 to 7 and 10 to 14, because it can fall too low. No calcium, no vitamin D.

{{#Hypercalcaemia Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Hypercalcaemia Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: Endocrine Society 2023, strong recommendation for treatment, conditional for denosumab first; labels of denosumab and zoledronic acid.
"""
* insert BmaSuggestion(hypercalcaemia-hydration, [[Intravenous hydration]], yes)
* insert BmaCreate(hypercalcaemia-hydration-order, bma-hydration, [[Intravenous hydration, today]])
* insert BmaSuggestion(hypercalcaemia-denosumab, [[Denosumab 120 mg SC]], yes)
* insert BmaWhen(Offer Denosumab For Hypercalcaemia)
* insert BmaCreate(hypercalcaemia-denosumab-order, bma-denosumab-hypercalcaemia, [[Denosumab 120 mg subcutaneously today]])
* insert BmaStop(hypercalcaemia-denosumab-stop, Osteoporosis Dose Requests, [[Stop the active request at osteoporosis dose]])
* insert BmaActionWhen(Osteoporosis Dose Request Exists)
* insert BmaSuggestion(hypercalcaemia-zoledronic-acid, [[Zoledronic acid 4 mg IV once, unreduced]], yes)
* insert BmaWhen(Offer Zoledronic Acid For Hypercalcaemia)
* insert BmaPrecheck(Hypercalcaemia Bisphosphonate Precheck)
* insert BmaCreate(hypercalcaemia-zoledronic-acid-order, bma-zoledronic-acid-hypercalcaemia, [[Zoledronic acid 4 mg intravenously over at least 15 minutes, once]])
* insert BmaSuggestion(hypercalcaemia-calcitonin, [[Calcitonin 4 units/kg every 12 hours]], yes)
* insert BmaWhen(Offer Calcitonin)
* insert BmaCreate(hypercalcaemia-calcitonin-order, bma-calcitonin, [[Calcitonin 4 units/kg every 12 hours for at most 48 to 72 hours]])
* insert BmaSuggestion(hypercalcaemia-pregnancy-test, [[Pregnancy test today]], yes)
* insert BmaWhen(Pregnancy Not Excluded)
* insert BmaCreate(hypercalcaemia-pregnancy-test-order, bma-pregnancy-test, [[Pregnancy test before any antiresorptive]])
* insert BmaSuggestion(hypercalcaemia-obstetrics, [[Obstetrics and oncology decide together today]], yes)
* insert BmaWhen(Pregnancy Forbids Antiresorptive)
* insert BmaCreate(hypercalcaemia-obstetrics-order, bma-obstetric-referral, [[Obstetric opinion today]])
* insert BmaCreate(hypercalcaemia-oncology-order, bma-oncology-contact, [[Oncology opinion today]])
* insert BmaSuggestion(hypercalcaemia-stop-calcium, [[Stop the calcium supplement]], yes)
* insert BmaWhen(Calcium Supplement To Stop)
* insert BmaStop(hypercalcaemia-stop-calcium-request, Calcium Supplement Requests, [[Stop the active calcium request]])
* insert BmaSuggestion(hypercalcaemia-stop-vitamin-d, [[Stop the vitamin D supplement]], yes)
* insert BmaWhen(Vitamin D Supplement To Stop)
* insert BmaStop(hypercalcaemia-stop-vitamin-d-request, Vitamin D Supplement Requests, [[Stop the active vitamin D request]])
* insert BmaSuggestion(hypercalcaemia-stop-thiazide, [[Stop the thiazide]], yes)
* insert BmaWhen(Thiazide To Stop)
* insert BmaStop(hypercalcaemia-stop-thiazide-request, Thiazide Requests, [[Stop the active thiazide request]])
* insert BmaSuggestion(hypercalcaemia-albumin, [[Albumin and ionised calcium now]], yes)
* insert BmaWhen(Calcium Uncorrected)
* insert BmaCreate(hypercalcaemia-albumin-order, bma-albumin, [[Order albumin]])
* insert BmaCreate(hypercalcaemia-ionised-order, bma-ionised-calcium, [[Order ionised calcium]])
* insert BmaSuggestion(hypercalcaemia-cause, [[Parathyroid hormone, phosphate, creatinine]], yes)
* insert BmaCreate(hypercalcaemia-pth-order, bma-parathyroid-hormone, [[Order parathyroid hormone]])
* insert BmaCreate(hypercalcaemia-phosphate-order, bma-phosphate, [[Order phosphate]])
* insert BmaCreate(hypercalcaemia-creatinine-order, bma-creatinine, [[Order creatinine]])
* insert BmaSuggestion(hypercalcaemia-recheck, [[Calcium on days 5 to 7 and 10 to 14]], no)
* insert BmaCreate(hypercalcaemia-recheck-order, bma-calcium-after-antiresorptive, [[Calcium and albumin on days 5 to 7 and 10 to 14 after the antiresorptive]])
* insert BmaFurtherOrders(hypercalcaemia)

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(hypercalcaemiaOfMalignancy-follow-up, hypercalcaemiaOfMalignancy, Hypercalcaemia Follow-Up Stands, urgent)
* insert BmaSource([[Endocrine Society 2023: hypercalcaemia of malignancy]], https://doi.org/10.1210/clinem/dgac621)
* action[=].title = "Measure calcium, albumin and creatinine today: hypercalcaemia was not followed up"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Measure calcium, albumin and creatinine today: hypercalcaemia was not followed up"
* action[=].description = "Hypercalcaemia is on record and its present degree is not known: measure before anything else is decided."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Old Hypercalcaemia Fact}}The newest calcium, {{note}} {{value}}, was high enough to be treated and is of {{date}}.{{/Old Hypercalcaemia Fact}}{{#Recorded Hypercalcaemia Fact}}{{value}} is on record ({{date}}) and no calcium has been measured since.{{/Recorded Hypercalcaemia Fact}}
Whether the calcium is still high decides between treatment today, watching for hypocalcaemia after an antiresorptive, and a bone-modifying agent.

{{#Denosumab Episode Fact}}
Denosumab was given on {{date}}: calcium can fall too low from about day 5 on; its scheme for hypercalcaemia has further doses on days 8 and 15 only.
{{/Denosumab Episode Fact}}
{{#Recent Bisphosphonate Fact}}
{{value}} was given on {{date}}: no further bisphosphonate within 7 days of it.
{{/Recent Bisphosphonate Fact}}
{{#Creatinine Clearance Fact}}
- Creatinine clearance {{value}} ({{note}}, creatinine of {{date}})
{{/Creatinine Clearance Fact}}
{{#Creatinine Fact}}
- Creatinine {{value}} on {{date}}{{#note}}, reported as {{note}}{{/note}}
{{/Creatinine Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{value}} on {{date}}: an eGFR, standing in for the creatinine clearance that cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- Dialysis is on record
{{/On Dialysis}}
Kidney function decides on a bisphosphonate; nothing is assumed about it.
{{#Pregnancy Fact}}
- Pregnant: {{value}} ({{date}})
{{/Pregnancy Fact}}
{{#Unknown Strength Facts}}
- {{value}} ({{note}}, {{date}}) is on record with a strength that cannot be told: ask whether it is the oncology or the osteoporosis dose
{{/Unknown Strength Facts}}
{{#Jaw Osteonecrosis Fact}}
- Jaw: {{value}} ({{date}})
{{/Jaw Osteonecrosis Fact}}
{{#Dental Procedure Facts}}
- Dental procedure: {{value}} ({{date}}), {{note}}
{{/Dental Procedure Facts}}
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

**Next.** No calcium and no vitamin D while the calcium is raised or unknown.

{{#Hypercalcaemia Follow-Up Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Hypercalcaemia Follow-Up Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: Endocrine Society 2023; labels of denosumab and zoledronic acid.
"""
* insert BmaSuggestion(hypercalcaemia-follow-up-laboratory, [[Measure calcium, albumin and creatinine today]], yes)
* insert BmaCreate(hypercalcaemia-follow-up-calcium, bma-calcium, [[Order total calcium today]])
* insert BmaCreate(hypercalcaemia-follow-up-albumin, bma-albumin, [[Order albumin today]])
* insert BmaCreate(hypercalcaemia-follow-up-creatinine, bma-creatinine, [[Order creatinine today]])

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaHoldHypocalcaemia, bmaHoldHypocalcaemia, Hypocalcaemia Stands, urgent)
* insert BmaCardComputed(priority, Hypocalcaemia Priority)
* insert BmaSource([[Denosumab 120 mg, US label: hypocalcaemia]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Hold the bone-modifying agent: correct the low calcium first"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Hold the bone-modifying agent: calcium {{Calcium Fact.value}} on {{Calcium Fact.date}} is low"
* action[=].description = "The calcium is low under a bone-modifying agent: no further dose until it is corrected."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Calcium Fact}}{{note}} calcium {{value}} on {{date}}{{/Calcium Fact}}{{#Albumin Fact}} (albumin {{value}} on {{date}}){{/Albumin Fact}}, below normal, under a bone-modifying agent that lowers it further. No dose until it is corrected.
{{#Calcium Uncorrected}}
The calcium is uncorrected, albumin missing: it is a bound only.
{{/Calcium Uncorrected}}
{{#Hypocalcaemia Symptom Facts}}
- On record within 7 days: {{value}} ({{date}})
{{/Hypocalcaemia Symptom Facts}}
{{#Agent Fact}}
- Agent: {{value}} ({{note}}, {{date}})
{{/Agent Fact}}
{{#Last Denosumab Dose Fact}}
The last dose of denosumab on record was given on {{date}}; its effect lasts for months, and calcium can go on falling.
{{/Last Denosumab Dose Fact}}
{{#Low Calcium Is Critical}}

**Today.** Assess the patient the same day, record an electrocardiogram, give calcium gluconate intravenously by the local protocol.
{{/Low Calcium Is Critical}}
{{#Creatinine Clearance Fact}}
- Creatinine clearance {{value}} ({{note}}, creatinine of {{date}})
{{/Creatinine Clearance Fact}}
{{#Creatinine Fact}}
- Creatinine {{value}} on {{date}}{{#note}}, reported as {{note}}{{/note}}
{{/Creatinine Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{value}} on {{date}}: an eGFR, standing in for the creatinine clearance that cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- Dialysis is on record
{{/On Dialysis}}
{{#Pregnancy Fact}}
- Pregnant: {{value}} ({{date}})
{{/Pregnancy Fact}}
{{#Jaw Osteonecrosis Fact}}
- Jaw: {{value}} ({{date}})
{{/Jaw Osteonecrosis Fact}}
{{#Dental Procedure Facts}}
- Dental procedure: {{value}} ({{date}}), {{note}}
{{/Dental Procedure Facts}}

**Correct.** Calcium and vitamin D; magnesium, phosphate, parathyroid hormone and 25-hydroxyvitamin D tell why it is low. The effect of denosumab lasts for months. Measure calcium again in 3 to 7 days.
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

{{#Safety Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Safety Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: labels of denosumab and zoledronic acid (contraindication); Society for Endocrinology 2016, addendum 2019 (emergency below 1.9 mmol/L or with symptoms).
"""
* insert BmaSuggestion(hypocalcaemia-albumin, [[Albumin or ionised calcium first]], yes)
* insert BmaWhen(Calcium Low And Uncorrected)
* insert BmaCreate(hypocalcaemia-albumin-order, bma-albumin, [[Order albumin]])
* insert BmaCreate(hypocalcaemia-ionised-order, bma-ionised-calcium, [[Order ionised calcium]])
* insert BmaSuggestion(hypocalcaemia-gluconate, [[Calcium gluconate IV by local protocol and electrocardiogram]], yes)
* insert BmaWhen(Low Calcium Is Critical)
* insert BmaPrecheck(Calcium Treatment Precheck)
* insert BmaCreate(hypocalcaemia-gluconate-order, bma-calcium-gluconate, [[Calcium gluconate intravenously by local protocol]])
* insert BmaCreate(hypocalcaemia-ecg-order, bma-electrocardiogram, [[Electrocardiogram today]])
* insert BmaSuggestion(hypocalcaemia-calcium, [[Calcium and vitamin D]], yes)
* insert BmaWhen(Calcium Low)
* insert BmaPrecheck(Calcium Treatment Precheck)
* insert BmaCreate(hypocalcaemia-calcium-order, bma-calcium-supplement, [[Calcium by mouth]])
* insert BmaCreate(hypocalcaemia-vitamin-d-order, bma-vitamin-d-supplement, [[Vitamin D by mouth]])
* insert BmaSuggestion(hypocalcaemia-laboratory, [[Magnesium, phosphate, parathyroid hormone, 25-hydroxyvitamin D]], yes)
* insert BmaWhen(Calcium Low)
* insert BmaCreate(hypocalcaemia-magnesium-order, bma-magnesium, [[Order magnesium; replace it when it is low]])
* insert BmaCreate(hypocalcaemia-phosphate-order, bma-phosphate, [[Order phosphate]])
* insert BmaCreate(hypocalcaemia-pth-order, bma-parathyroid-hormone, [[Order parathyroid hormone]])
* insert BmaCreate(hypocalcaemia-vitamin-d-level-order, bma-vitamin-d-level, [[Order 25-hydroxyvitamin D]])
* insert BmaSuggestion(hypocalcaemia-repeat, [[Calcium again in 3 to 7 days]], yes)
* insert BmaWhen(Calcium Low)
* insert BmaCreate(hypocalcaemia-repeat-order, bma-calcium-repeat, [[Order calcium and albumin in 3 to 7 days]])
* insert BmaFurtherOrders(hypocalcaemia)

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaHoldPregnancy, bmaHoldPregnancy, Pregnancy Stands, stat)
* insert BmaSource([[Denosumab 120 mg, US label: embryo-fetal toxicity]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Give no further dose of the bone-modifying agent: pregnancy on record"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Give no further dose of the bone-modifying agent: pregnancy on record"
* action[=].description = "Pregnant while on a bone-modifying agent, or with an active request for one: no further dose; obstetrics and oncology decide together."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** Denosumab can harm the unborn child; bisphosphonates stay in bone for years and reach it as well.
{{#Pregnancy Fact}}
- Pregnant: {{value}} ({{date}})
{{/Pregnancy Fact}}
{{#Agent Fact}}
- Agent: {{value}} ({{note}}, {{date}})
{{/Agent Fact}}
{{#Last Denosumab Dose Fact}}
- Last dose of denosumab on record: {{date}}. Exposure within 5 months of a dose counts.
{{/Last Denosumab Dose Fact}}
{{#Unknown Strength Facts}}
- {{value}} ({{note}}, {{date}}) is on record with a strength that cannot be told: ask whether it is the oncology or the osteoporosis dose
{{/Unknown Strength Facts}}

**Do.** No further dose. Stop each active request. Obstetrics and oncology the same day.
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

{{#Safety Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Safety Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: labels of denosumab (fetal harm, contraception until 5 months after the last dose) and zoledronic acid.
"""
* insert BmaSuggestion(pregnancy-stop, [[Stop the request for the agent]], yes)
* insert BmaWhen(An Agent Request Exists)
* insert BmaSuggestionComputed(title, Agent Stop Labels)
* insert BmaStop(pregnancy-stop-request, Agent Requests, [[Stop the active request: the patient is pregnant]])
* insert BmaSuggestion(pregnancy-obstetrics, [[Obstetrics and oncology decide together today]], yes)
* insert BmaCreate(pregnancy-obstetrics-order, bma-obstetric-referral, [[Obstetric opinion today]])
* insert BmaCreate(pregnancy-oncology-order, bma-oncology-contact, [[Oncology opinion today]])
* insert BmaFurtherOrders(pregnancy)

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaDuplicate, bmaDuplicate, Duplicate Stands, stat)
* insert BmaSource([[Denosumab 120 mg, US label: other products of denosumab]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Stop one of two antiresorptive agents that act at the same time"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Stop one of two antiresorptive agents that act at the same time"
* action[=].description = "Two antiresorptive agents, or denosumab at two strengths, act at the same time."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** More than one antiresorptive is in force or still acts; together they risk severe hypocalcaemia and osteonecrosis of the jaw without helping more.
{{#Duplicate Facts}}
- {{value}} ({{note}}, {{date}})
{{/Duplicate Facts}}

**Do.** Discontinue one. With a confirmed bone metastasis keep the one at oncology dose. Products of denosumab differ in brand and in strength (60 mg and 120 mg), not in the drug.
{{#Pregnancy Fact}}
- Pregnant: {{value}} ({{date}})
{{/Pregnancy Fact}}
{{#Jaw Osteonecrosis Fact}}
- Jaw: {{value}} ({{date}})
{{/Jaw Osteonecrosis Fact}}
{{#Dental Procedure Facts}}
- Dental procedure: {{value}} ({{date}}), {{note}}
{{/Dental Procedure Facts}}
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

{{#Safety Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Safety Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: label of denosumab (not together with another product of denosumab); label of zoledronic acid (not with another bisphosphonate).
"""
* action[=].selectionBehavior = #at-most-one
* insert BmaSuggestion(duplicate-give-way, [[Discontinue the request at osteoporosis dose]], yes)
* insert BmaWhen(A Duplicate Request Gives Way)
* insert BmaStop(duplicate-give-way-request, Duplicate Requests To Give Way, [[Discontinue the request at osteoporosis dose]])
* insert BmaSuggestion(duplicate-stop, [[Discontinue the request]], no)
* insert BmaWhen(A Duplicate Request Stands Alone)
* insert BmaSuggestionComputed(title, Duplicate Labels)
* insert BmaStop(duplicate-stop-request, Duplicate References, [[Discontinue the request]])

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaHoldOnj, bmaHoldOnj, Jaw Stands, urgent)
* insert BmaSource([[MASCC/ISOO/ASCO 2019: osteonecrosis of the jaw]], https://doi.org/10.1200/JCO.19.01186)
* action[=].title = "Consider a pause of the bone-modifying agent: jaw or dental procedure"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Consider a pause of the bone-modifying agent: jaw or dental procedure"
* action[=].description = "Osteonecrosis of the jaw, or an invasive dental procedure that is planned or not yet healed, under a bone-modifying agent."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** Under an antiresorptive agent:
{{#Jaw Osteonecrosis Fact}}
- Jaw: {{value}} ({{date}})
{{/Jaw Osteonecrosis Fact}}
{{#Dental Procedure Facts}}
- Dental procedure: {{value}} ({{date}}), {{note}}
{{/Dental Procedure Facts}}
{{#Agent Fact}}
- Agent: {{value}} ({{note}}, {{date}})
{{/Agent Fact}}
{{#Jaw Risk Fact}}
- {{value}}: an anti-angiogenic drug, which raises the risk of osteonecrosis of the jaw
{{/Jaw Risk Fact}}

**Do.** Consider a pause, together with the dentist or maxillofacial surgeon. Evidence that a pause helps is weak; a pause of denosumab beyond 6 months risks vertebral fractures. Elective surgery of the jaw is not done during treatment at oncology dose.
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

{{#Jaw Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Jaw Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: MASCC/ISOO/ASCO 2019; label of denosumab.
"""
* insert BmaSuggestion(jaw-referral, [[Dentist or maxillofacial surgeon]], yes)
* insert BmaCreate(jaw-referral-order, bma-oral-surgery-referral, [[Refer to a dentist or maxillofacial surgeon]])
* insert BmaFurtherOrders(jaw)
* insert BmaFurtherLaboratory(jaw)

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaHoldAtypicalFracture, bmaHoldAtypicalFracture, Atypical Fracture Stands, urgent)
* insert BmaSource([[Denosumab 120 mg, US label: atypical femoral fracture]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Pause the bone-modifying agent: atypical fracture of the femur"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Pause the bone-modifying agent: atypical fracture of the femur"
* action[=].description = "An atypical fracture of the femur is active under a bone-modifying agent."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Atypical Femoral Fracture Fact}}{{value}} ({{date}}){{/Atypical Femoral Fracture Fact}} under an antiresorptive agent.
{{#Agent Fact}}
- Agent: {{value}} ({{note}}, {{date}})
{{/Agent Fact}}

**Do.** Pause the agent, refer to orthopaedics, and image the other femur: such fractures are often on both sides.

{{#Safety Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Safety Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: labels of denosumab and zoledronic acid.
"""
* insert BmaSuggestion(fracture-orthopaedics, [[Orthopaedic referral]], yes)
* insert BmaCreate(fracture-orthopaedics-order, bma-orthopaedic-referral, [[Refer to orthopaedics]])
* insert BmaSuggestion(fracture-radiograph, [[Radiograph of the other femur]], yes)
* insert BmaCreate(fracture-radiograph-order, bma-femur-radiograph, [[Radiograph of the other femur, whole length]])
* insert BmaFurtherOrders(fracture)
* insert BmaFurtherLaboratory(fracture)

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaHoldRenal, bmaHoldRenal, Kidney Stands, urgent)
* insert BmaSource([[Zoledronic acid 4 mg, US label: renal deterioration]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=zometa)
* action[=].title = "Hold the intravenous bisphosphonate: kidney function"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Hold the intravenous bisphosphonate: kidney function"
* action[=].description = "Kidney function has fallen under an intravenous bisphosphonate, or is too poor for one."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** Under an intravenous bisphosphonate:
{{#Creatinine Clearance Fact}}
- Creatinine clearance {{value}} ({{note}}, creatinine of {{date}})
{{/Creatinine Clearance Fact}}
{{#Creatinine Fact}}
- Creatinine {{value}} on {{date}}{{#note}}, reported as {{note}}{{/note}}
{{/Creatinine Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{value}} on {{date}}: an eGFR, standing in for the creatinine clearance that cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- Dialysis is on record
{{/On Dialysis}}
{{#Baseline Creatinine Fact}}
- Compared with creatinine {{value}} on {{date}} ({{note}})
{{/Baseline Creatinine Fact}}
{{#Agent Fact}}
- Agent: {{value}} ({{note}}, {{date}})
{{/Agent Fact}}

**Do.** {{#Hold For Creatinine Rise}}Creatinine has risen: hold until it is back within 10 % of the baseline, then give the same dose as before the interruption. A dose is not worked out anew from a later creatinine clearance. {{/Hold For Creatinine Rise}}{{#Hold For Renal Impairment}}Creatinine clearance below 30 mL/min or dialysis: no further intravenous bisphosphonate. {{/Hold For Renal Impairment}}Denosumab needs no adjustment for kidney function; below 30 mL/min or on dialysis it can cause severe hypocalcaemia: calcium within 2 weeks of each of the first 3 doses.
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

{{#Safety Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Safety Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: label of zoledronic acid; ASCO-CCO 2017.
"""
* insert BmaSuggestion(kidney-creatinine, [[Creatinine again in 1 to 2 weeks]], yes)
* insert BmaCreate(kidney-creatinine-order, bma-creatinine-repeat, [[Order creatinine in 1 to 2 weeks]])
* insert BmaSuggestion(kidney-denosumab, [[Or denosumab 120 mg SC every 4 weeks instead]], no)
* insert BmaWhen(Offer Denosumab Instead)
* insert BmaCreate(kidney-denosumab-order, bma-denosumab, [[Denosumab 120 mg subcutaneously every 4 weeks instead of the bisphosphonate]])
* insert BmaStop(kidney-denosumab-stop, Intravenous Bisphosphonate Requests, [[Stop the active request for the bisphosphonate]])
* insert BmaActionWhen(Intravenous Bisphosphonate Request Exists)
* insert BmaFurtherOrders(kidney)
* insert BmaFurtherLaboratory(kidney)

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaContraindicated, bmaContraindicated, Contraindicated Stands, urgent)
* insert BmaCardComputed(priority, Contraindicated Priority)
* insert BmaSource([[Denosumab 120 mg, US label: contraindications]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Start no bone-modifying agent yet: put right first what stands against it"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Start no bone-modifying agent yet: put right first what stands against it"
* action[=].description = "A bone metastasis calls for a bone-modifying agent, and something has to be put right before one is started."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why no agent now.**
{{#Calcium Low}}
- Calcium is low: {{#Calcium Fact}}{{note}} calcium {{value}} on {{date}}{{/Calcium Fact}}{{#Albumin Fact}} (albumin {{value}} on {{date}}){{/Albumin Fact}}. Hypocalcaemia has to be corrected before denosumab or a bisphosphonate.
{{/Calcium Low}}
{{#Calcium Uncorrected}}
The calcium is uncorrected, albumin missing: it is a bound only.
{{/Calcium Uncorrected}}
{{#Hypocalcaemia Symptom Facts}}
- On record within 7 days: {{value}} ({{date}})
{{/Hypocalcaemia Symptom Facts}}
{{#Pregnancy Fact}}
- Pregnant: {{value}} ({{date}})
{{/Pregnancy Fact}}
{{#Jaw Osteonecrosis Fact}}
- Jaw: {{value}} ({{date}})
{{/Jaw Osteonecrosis Fact}}
{{#Dental Procedure Facts}}
- Dental procedure: {{value}} ({{date}}), {{note}}
{{/Dental Procedure Facts}}
{{#Every Agent Ruled Out}}
- Every agent is ruled out by allergy and kidney function:
{{/Every Agent Ruled Out}}
{{#Allergy Facts}}
- {{value}}: {{note}}
{{/Allergy Facts}}
{{#Creatinine Clearance Fact}}
- Creatinine clearance {{value}} ({{note}}, creatinine of {{date}})
{{/Creatinine Clearance Fact}}
{{#Creatinine Fact}}
- Creatinine {{value}} on {{date}}{{#note}}, reported as {{note}}{{/note}}
{{/Creatinine Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{value}} on {{date}}: an eGFR, standing in for the creatinine clearance that cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- Dialysis is on record
{{/On Dialysis}}
{{#Unknown Strength Facts}}
- {{value}} ({{note}}, {{date}}) is on record with a strength that cannot be told: ask whether it is the oncology or the osteoporosis dose
{{/Unknown Strength Facts}}
{{#Low Calcium Is Critical}}

**Today.** Assess the patient the same day, record an electrocardiogram, give calcium gluconate intravenously by the local protocol.
{{/Low Calcium Is Critical}}

**Come back** to the question when the calcium is normal on a repeat after 3 to 7 days, when the jaw has healed (at least 14 days after the procedure), or after the pregnancy.
{{#Bone Metastasis}}
Bone metastasis on record: {{value}} ({{date}}).
{{/Bone Metastasis}}
{{#Suspected Bone Metastasis}}
Bone metastasis is suspected only: {{value}} ({{date}}).
{{/Suspected Bone Metastasis}}
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

{{#Contraindicated Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Contraindicated Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: labels of denosumab and zoledronic acid; MASCC/ISOO/ASCO 2019 for jaw and teeth.
"""
* insert BmaSuggestion(contraindicated-albumin, [[Albumin or ionised calcium first]], yes)
* insert BmaWhen(Calcium Low And Uncorrected)
* insert BmaCreate(contraindicated-albumin-order, bma-albumin, [[Order albumin]])
* insert BmaCreate(contraindicated-ionised-order, bma-ionised-calcium, [[Order ionised calcium]])
* insert BmaSuggestion(contraindicated-gluconate, [[Calcium gluconate IV by local protocol and electrocardiogram]], yes)
* insert BmaWhen(Low Calcium Is Critical)
* insert BmaPrecheck(Calcium Treatment Precheck)
* insert BmaCreate(contraindicated-gluconate-order, bma-calcium-gluconate, [[Calcium gluconate intravenously by local protocol]])
* insert BmaCreate(contraindicated-ecg-order, bma-electrocardiogram, [[Electrocardiogram today]])
* insert BmaSuggestion(contraindicated-calcium, [[Calcium and vitamin D]], yes)
* insert BmaWhen(Calcium Low)
* insert BmaPrecheck(Calcium Treatment Precheck)
* insert BmaCreate(contraindicated-calcium-order, bma-calcium-supplement, [[Calcium by mouth]])
* insert BmaCreate(contraindicated-vitamin-d-order, bma-vitamin-d-supplement, [[Vitamin D by mouth]])
* insert BmaSuggestion(contraindicated-laboratory, [[Magnesium, phosphate, parathyroid hormone, 25-hydroxyvitamin D]], yes)
* insert BmaWhen(Calcium Low)
* insert BmaCreate(contraindicated-magnesium-order, bma-magnesium, [[Order magnesium; replace it when it is low]])
* insert BmaCreate(contraindicated-phosphate-order, bma-phosphate, [[Order phosphate]])
* insert BmaCreate(contraindicated-pth-order, bma-parathyroid-hormone, [[Order parathyroid hormone]])
* insert BmaCreate(contraindicated-vitamin-d-level-order, bma-vitamin-d-level, [[Order 25-hydroxyvitamin D]])
* insert BmaSuggestion(contraindicated-repeat, [[Calcium again in 3 to 7 days]], yes)
* insert BmaWhen(Calcium Low)
* insert BmaCreate(contraindicated-repeat-order, bma-calcium-repeat, [[Order calcium and albumin in 3 to 7 days]])
* insert BmaSuggestion(contraindicated-obstetrics, [[Obstetrics and oncology decide together]], yes)
* insert BmaWhen(Pregnant)
* insert BmaCreate(contraindicated-obstetrics-order, bma-obstetric-referral, [[Obstetric opinion today]])
* insert BmaCreate(contraindicated-oncology-order, bma-oncology-contact, [[Oncology opinion today]])
* insert BmaSuggestion(contraindicated-jaw, [[Dentist or maxillofacial surgeon]], yes)
* insert BmaWhen(Jaw Or Dental Procedure)
* insert BmaCreate(contraindicated-jaw-order, bma-oral-surgery-referral, [[Refer to a dentist or maxillofacial surgeon]])
* insert BmaSuggestion(contraindicated-also-confirm, [[Also: imaging that confirms the metastasis]], no)
* insert BmaWhen(Also Confirm Metastasis)
* insert BmaCreate(contraindicated-also-confirm-ct, bma-bone-ct, [[CT of the suspected site]])

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaConfirmMetastasis, bmaConfirmMetastasis, Confirm Metastasis Stands, routine)
* insert BmaSource([[ASCO-CCO 2017: bone-modifying agents in metastatic breast cancer]], https://pubmed.ncbi.nlm.nih.gov/29035643/)
* action[=].title = "Confirm the bone metastasis by imaging before a bone-modifying agent"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Confirm the bone metastasis by imaging before a bone-modifying agent"
* action[=].description = "A bone metastasis is suspected only. Uptake on a bone scan alone is no ground to start a bone-modifying agent."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Suspected Bone Metastasis}}{{value}} ({{date}}){{/Suspected Bone Metastasis}}: suspected only. Uptake on a bone scan alone, without bone destruction on radiograph, CT or MRI, is no ground to start an agent.
{{#Spine Needs MRI}}
Spinal pain or a neurological sign is on record: MRI of the whole spine. A radiograph or CT does not exclude compression of the spinal cord.
{{/Spine Needs MRI}}
{{#On Agent}}

**An agent is already being given**, without a confirmed bone metastasis on record: confirm the metastasis or its indication.
{{/On Agent}}
{{#Agent Fact}}
- Agent: {{value}} ({{note}}, {{date}})
{{/Agent Fact}}
{{#Unknown Strength Facts}}
- {{value}} ({{note}}, {{date}}) is on record with a strength that cannot be told: ask whether it is the oncology or the osteoporosis dose
{{/Unknown Strength Facts}}
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

{{#Confirm Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Confirm Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: ASCO-CCO 2017 (evidence of bone metastases), ASCO 2011 (bone scan alone not enough).
"""
* insert BmaSuggestion(confirm-mri, [[MRI of the whole spine]], yes)
* insert BmaWhen(Spine Needs MRI)
* insert BmaCreate(confirm-mri-order, bma-whole-spine-mri, [[MRI of the whole spine]])
* insert BmaSuggestion(confirm-ct, [[CT of the suspected site]], yes)
* insert BmaWhen(Spine Needs No MRI)
* insert BmaCreate(confirm-ct-order, bma-bone-ct, [[CT of the suspected site]])
* insert BmaSuggestion(confirm-radiograph, [[Or a radiograph of the suspected site]], no)
* insert BmaWhen(Spine Needs No MRI)
* insert BmaCreate(confirm-radiograph-order, bma-bone-radiograph, [[Radiograph of the suspected site]])

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaStart, bmaStart, Start Stands, urgent)
* insert BmaCardComputed(priority, Start Priority)
* insert BmaSource([[ASCO-CCO 2017: bone-modifying agents in metastatic breast cancer]], https://pubmed.ncbi.nlm.nih.gov/29035643/)
* action[=].title = "Start a bone-modifying agent: bone metastasis is confirmed"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Start a bone-modifying agent: bone metastasis is confirmed"
* action[=].description = "A bone metastasis of breast cancer is confirmed and no bone-modifying agent is being given."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Bone Metastasis}}{{value}}, on record since {{date}}, {{/Bone Metastasis}}and no bone-modifying agent at oncology dose. Every patient with bone metastases of breast cancer is offered one, with or without symptoms, lytic or sclerotic.
{{#End Of Life Care}}

**End-of-life care is on record:** weigh goals of care; an agent prevents events of later months.
{{/End Of Life Care}}

**What is known**
{{#Calcium Fact}}
- {{note}} calcium {{value}} on {{date}}
{{/Calcium Fact}}
{{#Albumin Fact}}
- Albumin {{value}} on {{date}}
{{/Albumin Fact}}
{{#Calcium Uncorrected}}
The calcium is uncorrected, albumin missing: it is a bound only.
{{/Calcium Uncorrected}}
{{#Hypercalcaemia Not Excluded}}
Hypercalcaemia is not excluded: measure albumin.
{{/Hypercalcaemia Not Excluded}}
{{#Creatinine Clearance Fact}}
- Creatinine clearance {{value}} ({{note}}, creatinine of {{date}})
{{/Creatinine Clearance Fact}}
{{#Creatinine Fact}}
- Creatinine {{value}} on {{date}}{{#note}}, reported as {{note}}{{/note}}
{{/Creatinine Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{value}} on {{date}}: an eGFR, standing in for the creatinine clearance that cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- Dialysis is on record
{{/On Dialysis}}
{{#Weight Fact}}
- Weight {{value}} on {{date}}
{{/Weight Fact}}
{{#Vitamin D Fact}}
- 25-hydroxyvitamin D {{note}} {{value}} on {{date}}
{{/Vitamin D Fact}}
{{#Allergy Facts}}
- {{value}}: {{note}}
{{/Allergy Facts}}
{{#Unknown Strength Facts}}
- {{value}} ({{note}}, {{date}}) is on record with a strength that cannot be told: ask whether it is the oncology or the osteoporosis dose
{{/Unknown Strength Facts}}
{{#Jaw Risk Fact}}
- {{value}}: an anti-angiogenic drug, which raises the risk of osteonecrosis of the jaw
{{/Jaw Risk Fact}}
{{#Osteoporosis Antiresorptive Fact}}
- {{value}} ({{note}}, {{date}}) at osteoporosis dose is still in force: stop it when the agent starts
{{/Osteoporosis Antiresorptive Fact}}
{{#Denosumab 60 mg Acting}}
Denosumab 60 mg still acts (6 months): denosumab 120 mg rather than a bisphosphonate.
{{/Denosumab 60 mg Acting}}

**Agents**
{{#Offer Denosumab}}
- Denosumab 120 mg subcutaneously every 4 weeks
{{/Offer Denosumab}}
{{#Zoledronic Acid Dose Fact}}
- Zoledronic acid {{value}} intravenously over at least 15 minutes, every 12 weeks (or every 4), dose by the creatinine clearance before the first dose
{{/Zoledronic Acid Dose Fact}}
{{#Offer Pamidronate}}
- Pamidronate 90 mg intravenously every 3 to 4 weeks, over at least 2 hours{{#Pamidronate Slowly}}; over 4 to 6 hours at this creatinine clearance{{/Pamidronate Slowly}}
{{/Offer Pamidronate}}
{{#Bisphosphonates Named Without Dose}}
- Zoledronic acid and pamidronate: creatinine and weight decide on the dose
{{/Bisphosphonates Named Without Dose}}
{{#No Drug Without Calcium}}
- No drug is proposed while the calcium is unknown
{{/No Drug Without Calcium}}
{{#Severe Renal Impairment}}
- Creatinine clearance below 30 mL/min or dialysis: no bisphosphonate. Denosumab: calcium within 2 weeks of each of the first 3 doses
{{/Severe Renal Impairment}}
{{#Vitamin D Deficient}}
- Vitamin D is low: replete it before the first dose
{{/Vitamin D Deficient}}
{{#Refused Agent Facts}}
- Declined by the patient within a year: {{value}}
{{/Refused Agent Facts}}

ASCO prefers no agent; denosumab delayed the first skeletal event against zoledronic acid (HR 0.82, 2010 and 2012). A bone-modifying agent alone is no treatment of bone pain. Dental examination before the first dose where there is time; it holds nothing back. Denosumab: contraception until 5 months after the last dose; calcium and vitamin D during treatment once the calcium is known not to be raised.
{{#Pregnancy Not Excluded}}
Pregnancy is possible and not excluded within 14 days: test first.
{{/Pregnancy Not Excluded}}
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

{{#Start Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Start Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: ASCO-CCO 2017 (strong); ESMO 2020 [I, A]; labels of denosumab and zoledronic acid.
"""
* insert BmaSuggestion(start-vitamin-d, [[Vitamin D first]], yes)
* insert BmaWhen(Offer Vitamin D First)
* insert BmaCreate(start-vitamin-d-order, bma-vitamin-d-repletion, [[Replete vitamin D before the first dose]])
* insert BmaSuggestion(start-pregnancy-test, [[Pregnancy test first]], yes)
* insert BmaWhen(Pregnancy Not Excluded)
* insert BmaCreate(start-pregnancy-test-order, bma-pregnancy-test, [[Pregnancy test before the first dose]])
* insert BmaSuggestion(start-calcium, [[Calcium and albumin first, with the rest of the baseline]], yes)
* insert BmaWhen(No Drug Without Calcium)
* insert BmaCreate(start-calcium-order, bma-calcium, [[Order total calcium]])
* insert BmaCreate(start-calcium-albumin-order, bma-albumin, [[Order albumin]])
* insert BmaCreate(start-calcium-creatinine-order, bma-creatinine, [[Order creatinine]])
* insert BmaActionWhen(Creatinine Missing)
* insert BmaCreate(start-calcium-weight-order, bma-body-weight, [[Measure body weight]])
* insert BmaActionWhen(Weight Missing)
* insert BmaCreate(start-calcium-vitamin-d-order, bma-vitamin-d-level, [[Order 25-hydroxyvitamin D]])
* insert BmaActionWhen(Vitamin D Missing)
* insert BmaCreate(start-calcium-dental-order, bma-dental-referral, [[Dental examination]])
* insert BmaActionWhen(Dental Examination Missing)
* insert BmaSuggestion(start-denosumab-first, [[Denosumab 120 mg SC every 4 weeks]], yes)
* insert BmaWhen(Offer Denosumab First)
* insert BmaPrecheck(Denosumab Precheck)
* insert BmaCreate(start-denosumab-first-order, bma-denosumab, [[Denosumab 120 mg subcutaneously every 4 weeks]])
* insert BmaStop(start-denosumab-first-stop, Osteoporosis Dose Requests, [[Stop the active request at osteoporosis dose]])
* insert BmaActionWhen(Osteoporosis Dose Request Exists)
* insert BmaSuggestion(start-zoledronic-acid-12, [[Zoledronic acid IV every 12 weeks at the renal dose]], yes)
* insert BmaWhen(Offer Zoledronic Acid)
* insert BmaPrecheck(Zoledronic Acid Precheck)
* insert BmaCreate(start-zoledronic-acid-12-order, bma-zoledronic-acid-12-weekly, [[Zoledronic acid intravenously every 12 weeks, dose by creatinine clearance]])
* insert BmaStop(start-zoledronic-acid-12-stop, Osteoporosis Dose Requests, [[Stop the active request at osteoporosis dose]])
* insert BmaActionWhen(Osteoporosis Dose Request Exists)
* insert BmaSuggestion(start-zoledronic-acid-4, [[Zoledronic acid IV every 4 weeks at the renal dose]], no)
* insert BmaWhen(Offer Zoledronic Acid)
* insert BmaCreate(start-zoledronic-acid-4-order, bma-zoledronic-acid-4-weekly, [[Zoledronic acid intravenously every 4 weeks, dose by creatinine clearance]])
* insert BmaStop(start-zoledronic-acid-4-stop, Osteoporosis Dose Requests, [[Stop the active request at osteoporosis dose]])
* insert BmaActionWhen(Osteoporosis Dose Request Exists)
* insert BmaSuggestion(start-pamidronate, [[Pamidronate 90 mg IV every 3 to 4 weeks]], yes)
* insert BmaWhen(Offer Pamidronate)
* insert BmaPrecheck(Pamidronate Precheck)
* insert BmaCreate(start-pamidronate-order, bma-pamidronate, [[Pamidronate 90 mg intravenously every 3 to 4 weeks]])
* insert BmaStop(start-pamidronate-stop, Osteoporosis Dose Requests, [[Stop the active request at osteoporosis dose]])
* insert BmaActionWhen(Osteoporosis Dose Request Exists)
* insert BmaSuggestion(start-denosumab, [[Denosumab 120 mg SC every 4 weeks]], yes)
* insert BmaWhen(Offer Denosumab Later)
* insert BmaPrecheck(Denosumab Precheck)
* insert BmaCreate(start-denosumab-order, bma-denosumab, [[Denosumab 120 mg subcutaneously every 4 weeks]])
* insert BmaStop(start-denosumab-stop, Osteoporosis Dose Requests, [[Stop the active request at osteoporosis dose]])
* insert BmaActionWhen(Osteoporosis Dose Request Exists)
* insert BmaSuggestion(start-baseline, [[Missing baseline before the first dose]], no)
* insert BmaWhen(Baseline Missing Besides Calcium)
* insert BmaCreate(start-baseline-albumin-order, bma-albumin, [[Order albumin]])
* insert BmaActionWhen(Calcium Uncorrected)
* insert BmaCreate(start-baseline-creatinine-order, bma-creatinine, [[Order creatinine]])
* insert BmaActionWhen(Creatinine Missing)
* insert BmaCreate(start-baseline-weight-order, bma-body-weight, [[Measure body weight]])
* insert BmaActionWhen(Weight Missing)
* insert BmaCreate(start-baseline-vitamin-d-order, bma-vitamin-d-level, [[Order 25-hydroxyvitamin D]])
* insert BmaActionWhen(Vitamin D Missing)
* insert BmaCreate(start-baseline-dental-order, bma-dental-referral, [[Dental examination]])
* insert BmaActionWhen(Dental Examination Missing)

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaOverdue, bmaOverdue, Overdue Stands, urgent)
* insert BmaCardComputed(priority, Overdue Priority)
* insert BmaSource([[ASCO-CCO 2017: bone-modifying agents in metastatic breast cancer]], https://pubmed.ncbi.nlm.nih.gov/29035643/)
* action[=].title = "Give the overdue dose of the bone-modifying agent, or decide to stop"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Give the overdue dose of the bone-modifying agent: last dose {{Last Dose Fact.date}}"
* action[=].description = "The next dose of the bone-modifying agent is late."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Last Dose Fact}}Last dose on record: {{value}} on {{date}}. {{/Last Dose Fact}}The interval is well exceeded.
{{#Current Is Denosumab}}
After denosumab stops, bone loss rebounds and several vertebrae can fracture within months: give the dose, or follow a deliberate stop with a bisphosphonate.
{{/Current Is Denosumab}}
{{#End Of Life Care}}

**End-of-life care is on record:** weigh goals of care before the next dose.
{{/End Of Life Care}}
{{#Calcium Fact}}
- {{note}} calcium {{value}} on {{date}}
{{/Calcium Fact}}
{{#Calcium Uncorrected}}
The calcium is uncorrected, albumin missing: it is a bound only.
{{/Calcium Uncorrected}}
{{#Creatinine Clearance Fact}}
- Creatinine clearance {{value}} ({{note}}, creatinine of {{date}})
{{/Creatinine Clearance Fact}}
{{#Creatinine Fact}}
- Creatinine {{value}} on {{date}}{{#note}}, reported as {{note}}{{/note}}
{{/Creatinine Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{value}} on {{date}}: an eGFR, standing in for the creatinine clearance that cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- Dialysis is on record
{{/On Dialysis}}
{{#Allergy Facts}}
- {{value}}: {{note}}
{{/Allergy Facts}}
{{#No Overdue Drug}}

No dose is proposed before calcium (and creatinine for a bisphosphonate) of the last 30 days is known and acceptable: laboratory first.
{{/No Overdue Drug}}
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

{{#Follow-Up Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Follow-Up Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: ASCO-CCO 2017; label of denosumab (vertebral fractures after stopping).
"""
* insert BmaSuggestion(overdue-pregnancy-test, [[Pregnancy test first]], yes)
* insert BmaWhen(Pregnancy Not Excluded)
* insert BmaCreate(overdue-pregnancy-test-order, bma-pregnancy-test, [[Pregnancy test before the next dose]])
* insert BmaSuggestion(overdue-laboratory, [[Calcium, albumin and creatinine first]], yes)
* insert BmaWhen(No Overdue Drug)
* insert BmaCreate(overdue-calcium-order, bma-calcium, [[Order total calcium]])
* insert BmaCreate(overdue-albumin-order, bma-albumin, [[Order albumin]])
* insert BmaCreate(overdue-creatinine-order, bma-creatinine, [[Order creatinine]])
* insert BmaSuggestion(overdue-denosumab, [[Denosumab 120 mg SC now, then every 4 weeks]], yes)
* insert BmaWhen(Offer Overdue Denosumab)
* insert BmaPrecheck(Overdue Drug Precheck)
* insert BmaCreate(overdue-denosumab-order, bma-denosumab, [[Denosumab 120 mg subcutaneously now, then every 4 weeks]])
* insert BmaSuggestion(overdue-zoledronic-acid, [[Zoledronic acid IV now, dose of the running course]], yes)
* insert BmaWhen(Offer Overdue Zoledronic Acid)
* insert BmaPrecheck(Overdue Drug Precheck)
* insert BmaCreate(overdue-zoledronic-acid-order, bma-zoledronic-acid-course, [[Zoledronic acid intravenously now, at the dose of the running course]])
* insert BmaSuggestion(overdue-pamidronate, [[Pamidronate IV now, dose of the running course]], yes)
* insert BmaWhen(Offer Overdue Pamidronate)
* insert BmaPrecheck(Overdue Drug Precheck)
* insert BmaCreate(overdue-pamidronate-order, bma-pamidronate-course, [[Pamidronate intravenously now, at the dose of the running course]])
* insert BmaSuggestion(overdue-supplements, [[Calcium and vitamin D during denosumab]], yes)
* insert BmaWhen(Supplements Missing)
* insert BmaCreate(overdue-supplement-calcium, bma-calcium-supplement, [[Calcium by mouth]])
* insert BmaActionWhen(Calcium Supplement Missing)
* insert BmaCreate(overdue-supplement-vitamin-d, bma-vitamin-d-supplement, [[Vitamin D by mouth]])
* insert BmaActionWhen(Vitamin D Supplement Missing)

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaMonitoringDue, bmaMonitoringDue, Monitoring Stands, routine)
* insert BmaCardComputed(priority, Monitoring Priority)
* insert BmaSource([[ASCO-CCO 2017: bone-modifying agents in metastatic breast cancer]], https://pubmed.ncbi.nlm.nih.gov/29035643/)
* action[=].title = "Check calcium and kidney function under the bone-modifying agent"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Check calcium and kidney function under the bone-modifying agent"
* action[=].description = "Monitoring of the bone-modifying agent is due."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.**
{{#Calcium Due}}
- The next dose is due and no calcium of the last 30 days is on record.
{{/Calcium Due}}
{{#Creatinine Due}}
- The next dose of an intravenous bisphosphonate is due and no creatinine of the last 30 days is on record: measure it before each dose.
{{/Creatinine Due}}
{{#Early Calcium Due}}
- Severe renal impairment under denosumab and no calcium 7 to 14 days after one of the first 3 doses: the calcium can be dangerously low.
{{/Early Calcium Due}}
{{#Calcium After Hypercalcaemia Due}}
- An antiresorptive was given for hypercalcaemia and no calcium 5 to 14 days after it is on record: it can rebound to hypocalcaemia.
{{/Calcium After Hypercalcaemia Due}}
{{#Calcium Raised On Agent}}
- The calcium is raised: repeat it within 7 days, stop calcium and vitamin D supplements, measure parathyroid hormone.
{{/Calcium Raised On Agent}}
{{#Supplements Missing}}
- On denosumab without both calcium and vitamin D, and the calcium is known not to be raised.
{{/Supplements Missing}}
{{#Calcium Fact}}
- {{note}} calcium {{value}} on {{date}}
{{/Calcium Fact}}
{{#Calcium Uncorrected}}
The calcium is uncorrected, albumin missing: it is a bound only.
{{/Calcium Uncorrected}}
{{#Hypercalcaemia Not Excluded}}
Hypercalcaemia is not excluded: measure albumin.
{{/Hypercalcaemia Not Excluded}}
{{#Creatinine Clearance Fact}}
- Creatinine clearance {{value}} ({{note}}, creatinine of {{date}})
{{/Creatinine Clearance Fact}}
{{#Creatinine Fact}}
- Creatinine {{value}} on {{date}}{{#note}}, reported as {{note}}{{/note}}
{{/Creatinine Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{value}} on {{date}}: an eGFR, standing in for the creatinine clearance that cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- Dialysis is on record
{{/On Dialysis}}
{{#Last Dose Fact}}
- Last dose on record: {{value}} on {{date}}
{{/Last Dose Fact}}
{{#End Of Life Care}}

**End-of-life care is on record:** weigh goals of care before taking blood.
{{/End Of Life Care}}
{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on denosumab or a bisphosphonate.
{{/Lactation Fact}}

{{#Follow-Up Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Follow-Up Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}
{{#Also}}
- also: {{display}}
{{/Also}}

Source: ASCO-CCO 2017; label of denosumab. Markers of bone turnover are not used for monitoring.
"""
* insert BmaSuggestion(monitoring-calcium, [[Calcium and albumin]], yes)
* insert BmaWhen(Order Calcium For Monitoring)
* insert BmaCreate(monitoring-calcium-order, bma-calcium, [[Order total calcium]])
* insert BmaCreate(monitoring-albumin-order, bma-albumin, [[Order albumin]])
* insert BmaSuggestion(monitoring-albumin, [[Albumin to correct the calcium]], yes)
* insert BmaWhen(Order Albumin For Monitoring)
* insert BmaCreate(monitoring-albumin-only-order, bma-albumin, [[Order albumin]])
* insert BmaSuggestion(monitoring-creatinine, [[Creatinine]], yes)
* insert BmaWhen(Creatinine Due)
* insert BmaCreate(monitoring-creatinine-order, bma-creatinine, [[Order creatinine]])
* insert BmaSuggestion(monitoring-pth, [[Calcium within 7 days and parathyroid hormone]], yes)
* insert BmaWhen(Calcium Raised On Agent)
* insert BmaCreate(monitoring-pth-calcium-order, bma-calcium-repeat, [[Order calcium and albumin within 7 days]])
* insert BmaCreate(monitoring-pth-order, bma-parathyroid-hormone, [[Order parathyroid hormone]])
* insert BmaSuggestion(monitoring-stop-calcium, [[Stop the calcium supplement]], yes)
* insert BmaWhen(Stop Calcium For Monitoring)
* insert BmaStop(monitoring-stop-calcium-request, Calcium Supplement Requests, [[Stop the active calcium request]])
* insert BmaSuggestion(monitoring-stop-vitamin-d, [[Stop the vitamin D supplement]], yes)
* insert BmaWhen(Stop Vitamin D For Monitoring)
* insert BmaStop(monitoring-stop-vitamin-d-request, Vitamin D Supplement Requests, [[Stop the active vitamin D request]])
* insert BmaSuggestion(monitoring-supplements, [[Calcium and vitamin D during denosumab]], yes)
* insert BmaWhen(Supplements Missing)
* insert BmaCreate(monitoring-supplement-calcium, bma-calcium-supplement, [[Calcium by mouth]])
* insert BmaActionWhen(Calcium Supplement Missing)
* insert BmaCreate(monitoring-supplement-vitamin-d, bma-vitamin-d-supplement, [[Vitamin D by mouth]])
* insert BmaActionWhen(Vitamin D Supplement Missing)

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaDeescalate, bmaDeescalate, De-escalate Stands, routine)
* insert BmaSource([[ASCO-CCO 2017: bone-modifying agents in metastatic breast cancer]], https://pubmed.ncbi.nlm.nih.gov/29035643/)
* action[=].title = "Offer zoledronic acid every 12 weeks instead of every 3 to 4"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Offer zoledronic acid every 12 weeks instead of every 3 to 4"
* action[=].description = "Zoledronic acid has been given every 3 to 4 weeks for a year or more without a skeletal event: every 12 weeks does as well."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** Zoledronic acid every 3 to 4 weeks for 12 months or more, and no skeletal-related event on record within 12 months. Every 12 weeks was not inferior (CALGB 70604 from the start; OPTIMIZE-2 after a year: 23.2 % against 22.0 % with an event). It holds for zoledronic acid, not for denosumab.
{{#Last Dose Fact}}
- Last dose on record: {{value}} on {{date}}
{{/Last Dose Fact}}
{{#End Of Life Care}}

**End-of-life care is on record:** weigh goals of care.
{{/End Of Life Care}}

{{#Follow-Up Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Follow-Up Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: ASCO-CCO 2017; JAMA 2017;317:48; JAMA Oncol 2017;3:906.
"""
* insert BmaSuggestion(deescalate-zoledronic-acid, [[Zoledronic acid every 12 weeks]], yes)
* insert BmaWhen(Offer De-escalation)
* insert BmaCreate(deescalate-zoledronic-acid-order, bma-zoledronic-acid-de-escalated, [[Zoledronic acid every 12 weeks from now on, same dose]])
* insert BmaStop(deescalate-zoledronic-acid-stop, Zoledronic Acid Requests, [[Stop the request for every 3 to 4 weeks]])
* insert BmaActionWhen(Zoledronic Acid Request Exists)

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(bmaContinue, bmaContinue, Continue Stands, routine)
* insert BmaSource([[ASCO-CCO 2017: bone-modifying agents in metastatic breast cancer]], https://pubmed.ncbi.nlm.nih.gov/29035643/)
* action[=].title = "Continue the bone-modifying agent: nothing is due and nothing speaks against it"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Continue the bone-modifying agent: nothing is due and nothing speaks against it"
* action[=].description = "A bone-modifying agent is being given for a bone metastasis; no dose or laboratory test is due, and no reason to hold it is on record. Shown only when the request asks for explanations."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** A bone-modifying agent is being given, no dose or laboratory test is due, and no reason to hold it is on record.
{{#Agent Fact}}
- Agent: {{value}} ({{note}}, {{date}})
{{/Agent Fact}}
{{#Last Dose Fact}}
- Last dose on record: {{value}} on {{date}}
{{/Last Dose Fact}}
{{#Calcium Fact}}
- {{note}} calcium {{value}} on {{date}}
{{/Calcium Fact}}
{{#Creatinine Clearance Fact}}
- Creatinine clearance {{value}} ({{note}}, creatinine of {{date}})
{{/Creatinine Clearance Fact}}

{{#Follow-Up Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Follow-Up Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: ASCO-CCO 2017. Nothing shows when an agent may be stopped; a decline in performance status is a reason to ask.
"""

// ----------------------------------------------------------------------------------------------------
* insert AdjuvantCard

// ----------------------------------------------------------------------------------------------------
* insert BmaCard(hypercalcaemiaOfMalignancy-in-doubt, hypercalcaemiaOfMalignancy, Hypercalcaemia In Doubt Stands, routine)
* insert BmaSource([[Endocrine Society 2023: hypercalcaemia of malignancy]], https://doi.org/10.1210/clinem/dgac621)
* action[=].title = "Measure albumin: hypercalcaemia is not excluded"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Measure albumin: calcium {{Calcium Fact.value}} on {{Calcium Fact.date}} is uncorrected, hypercalcaemia is not excluded"
* action[=].description = "The total calcium is in a range in which a low albumin would hide hypercalcaemia."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Calcium Fact}}{{note}} calcium {{value}} on {{date}}{{/Calcium Fact}}: without an albumin hypercalcaemia is not excluded.

{{#Hypercalcaemia In Doubt Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Hypercalcaemia In Doubt Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}

Source: Endocrine Society 2023; label of zoledronic acid (albumin-corrected calcium).
"""
* insert BmaSuggestion(in-doubt-albumin, Albumin, yes)
* insert BmaWhen(Calcium Without Comparator)
* insert BmaCreate(in-doubt-albumin-order, bma-albumin, Order albumin)
* insert BmaSuggestion(in-doubt-calcium, [[Calcium again, with albumin]], yes)
* insert BmaWhen(Calcium With Comparator)
* insert BmaCreate(in-doubt-calcium-order, bma-calcium, Order total calcium)
* insert BmaCreate(in-doubt-calcium-albumin-order, bma-albumin, Order albumin)

// ----------------------------------------------------------------------------------------------------
// No disposition: it may stand beside any card above.
* insert BoneHealthCard
