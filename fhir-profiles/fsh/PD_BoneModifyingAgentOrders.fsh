// The plans of the services bone-modifying-agent-order-select and bone-modifying-agent-order-sign: the same cards at two hooks, in the
// order of the decision table. A card is about every order that has its problem and names each.

RuleSet: OrderCard(id, topic, condition, priority)
* action[+].id = "{id}"
* action[=].code = $topic#{topic}
* action[=].trigger.type = #named-event
* action[=].condition.kind = #applicability
* action[=].condition.expression.language = #text/cql-identifier
* action[=].condition.expression.expression = "{condition}"
* action[=].priority = #{priority}
* action[=].selectionBehavior = #any

// Removes each order that the definition lists.
RuleSet: OrderRemoval(id, references)
* action[=].action[=].action[+].id = "{id}"
* action[=].action[=].action[=].description = "Delete the order"
* action[=].action[=].action[=].type = $action-type#remove
* action[=].action[=].action[=].dynamicValue.path = "action.resource"
* action[=].action[=].action[=].dynamicValue.expression.language = #text/cql-identifier
* action[=].action[=].action[=].dynamicValue.expression.expression = "{references}"

// One suggestion for each order that has the problem: the title is a list, and so are the orders.
RuleSet: OrderDeletions(card, problem, condition, precheck)
* insert BmaSuggestion({card}-delete, Delete the order, {precheck})
* insert BmaWhen({condition})
* insert BmaSuggestionComputed(title, {problem} Delete Labels)
* insert OrderRemoval({card}-delete-order, {problem} References)

// Each order keeps everything but its dose, and the sentence that says the dose.
RuleSet: OrderDose(activity, references, condition)
* action[=].action[=].action[+].id = "{activity}-change"
* action[=].action[=].action[=].description = "Change the dose in the order"
* action[=].action[=].action[=].type = $action-type#update
* action[=].action[=].action[=].definitionCanonical = "https://osteon.dev/fhir/ActivityDefinition/{activity}"
* action[=].action[=].action[=].dynamicValue.path = "action.resource"
* action[=].action[=].action[=].dynamicValue.expression.language = #text/cql-identifier
* action[=].action[=].action[=].dynamicValue.expression.expression = "{references}"
* insert BmaActionWhen({condition})

RuleSet: BoneModifyingAgentOrderCards
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderAllergy, bmaOrderAllergy, Allergy Stands, stat)
* insert BmaSource([[Denosumab 120 mg, US label: contraindications]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Do not give the ordered antiresorptive: allergy on record"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Do not give the ordered antiresorptive: allergy on record"
* action[=].description = "The person is allergic to the ordered agent or its class: delete the order; an agent of the other class may be possible."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Allergy Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Allergy Order Facts}}

**Why.** An allergy to the ordered agent, or to its class, is on record. An allergy to one bisphosphonate counts for all of them.
{{#Allergy Facts}}
- {{value}}: {{note}}
{{/Allergy Facts}}

**Do.** Delete the order. Denosumab and the bisphosphonates are different classes: the other one is suggested where calcium, kidneys and the rest of the record allow it.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: labels of denosumab and zoledronic acid (contraindications).
"""
* insert OrderDeletions(bmaOrderAllergy, Allergy, Allergy Stands, yes)
* insert BmaSuggestion(bmaOrderAllergy-denosumab, [[Denosumab 120 mg every 4 weeks instead]], no)
* insert BmaWhen(Offer Denosumab For Allergy)
* insert BmaCreate(bmaOrderAllergy-denosumab-bma-denosumab, bma-denosumab, [[Denosumab 120 mg subcutaneously every 4 weeks]])
* insert BmaSuggestion(bmaOrderAllergy-zoledronic, [[Zoledronic acid by clearance every 12 weeks instead]], no)
* insert BmaWhen(Offer Zoledronic Acid For Allergy)
* insert BmaCreate(bmaOrderAllergy-zoledronic-bma-zoledronic-acid-12-weekly, bma-zoledronic-acid-12-weekly, [[Zoledronic acid intravenously every 12 weeks]])
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderPregnancy, bmaOrderPregnancy, Pregnancy Stands, stat)
* insert BmaSource([[Denosumab 120 mg, US label: embryo-fetal toxicity]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Do not give the ordered antiresorptive: pregnancy on record"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Do not give the ordered antiresorptive: pregnancy on record"
* action[=].description = "An antiresorptive is ordered for a pregnant person: delete the order; in hypercalcaemia obstetrics and oncology decide."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Pregnancy Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Pregnancy Order Facts}}

**Why.** Denosumab can harm the unborn child; bisphosphonates stay in bone for years and reach it as well.
{{#Pregnancy Fact}}
- Pregnant: {{value}} ({{date}})
{{/Pregnancy Fact}}

**Do.** {{^Hypercalcaemia Order In Pregnancy}}Delete the order. Obstetrics and oncology decide together.{{/Hypercalcaemia Order In Pregnancy}}{{#Hypercalcaemia Order In Pregnancy}}For hypercalcaemia: hydration and calcitonin now; obstetrics and oncology decide the same day whether an antiresorptive is worth its risk.{{/Hypercalcaemia Order In Pregnancy}}

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: labels of denosumab (fetal harm) and zoledronic acid (avoid in pregnancy).
"""
* insert OrderDeletions(bmaOrderPregnancy, Pregnancy, Pregnancy To Delete, yes)
* insert BmaSuggestion(bmaOrderPregnancy-hydration, [[Intravenous hydration]], yes)
* insert BmaWhen(Hypercalcaemia Order In Pregnancy)
* insert BmaCreate(bmaOrderPregnancy-hydration-bma-hydration, bma-hydration, [[Intravenous hydration today]])
* insert BmaSuggestion(bmaOrderPregnancy-calcitonin, [[Calcitonin]], yes)
* insert BmaWhen(Hypercalcaemia Order In Pregnancy)
* insert BmaCreate(bmaOrderPregnancy-calcitonin-bma-calcitonin, bma-calcitonin, [[Calcitonin for 48 to 72 hours]])
* insert BmaSuggestion(bmaOrderPregnancy-obstetrics, [[Obstetrics and oncology decide together today]], yes)
* insert BmaCreate(bmaOrderPregnancy-obstetrics-bma-order-obstetric-opinion, bma-order-obstetric-opinion, [[Obstetric and oncology opinion today]])
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderHypocalcaemia, bmaOrderHypocalcaemia, Hypocalcaemia Stands, stat)
* insert BmaCardComputed(priority, Hypocalcaemia Order Priority)
* insert BmaSource([[Denosumab 120 mg, US label: hypocalcaemia]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Correct the calcium before the ordered antiresorptive"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Correct the calcium before the ordered antiresorptive: {{Calcium Fact.value}} on {{Calcium Fact.date}}"
* action[=].description = "An antiresorptive is ordered while the calcium is low: it would fall further."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Hypocalcaemia Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Hypocalcaemia Order Facts}}

**Why.** The calcium is low, and an antiresorptive lowers it further, for months in the case of denosumab.
{{#Calcium Fact}}
- Calcium: {{value}} ({{note}}) on {{date}}
{{/Calcium Fact}}
{{#Albumin Fact}}
- Albumin: {{value}} on {{date}}
{{/Albumin Fact}}
{{#Calcium Low And Uncorrected}}
- The calcium is uncorrected, albumin missing: albumin or ionised calcium first.
{{/Calcium Low And Uncorrected}}

**Do.** No dose until the calcium is corrected. Calcium, vitamin D and magnesium; measure again in 3 to 7 days.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: label of denosumab (hypocalcaemia is a contraindication); label of zoledronic acid.
"""
* insert BmaSuggestion(bmaOrderHypocalcaemia-albumin, [[Albumin and ionised calcium first]], yes)
* insert BmaWhen(Calcium Low And Uncorrected)
* insert BmaCreate(bmaOrderHypocalcaemia-albumin-bma-albumin, bma-albumin, [[Order albumin]])
* insert BmaCreate(bmaOrderHypocalcaemia-albumin-bma-ionised-calcium, bma-ionised-calcium, [[Order ionised calcium]])
* insert OrderDeletions(bmaOrderHypocalcaemia, Hypocalcaemia, Hypocalcaemia Stands, no)
* insert BmaSuggestionComputed(precheckBehavior, Hypocalcaemia Precheck)
* insert BmaSuggestion(bmaOrderHypocalcaemia-calcium, [[Calcium]], no)
* insert BmaWhen(Calcium Supplement To Order)
* insert BmaCreate(bmaOrderHypocalcaemia-calcium-bma-calcium-supplement, bma-calcium-supplement, [[Calcium by mouth]])
* insert BmaSuggestion(bmaOrderHypocalcaemia-vitamin-d, [[Vitamin D]], no)
* insert BmaWhen(Vitamin D Supplement To Order)
* insert BmaCreate(bmaOrderHypocalcaemia-vitamin-d-bma-vitamin-d-supplement, bma-vitamin-d-supplement, [[Vitamin D by mouth]])
* insert BmaSuggestion(bmaOrderHypocalcaemia-magnesium, [[Magnesium]], no)
* insert BmaCreate(bmaOrderHypocalcaemia-magnesium-bma-magnesium, bma-magnesium, [[Order magnesium]])
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderUnknownCalcium, bmaOrderUnknownCalcium, Unknown Calcium Stands, urgent)
* insert BmaSource([[Denosumab 120 mg, US label: hypocalcaemia]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Measure calcium and albumin before the ordered antiresorptive"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Measure calcium and albumin before the ordered antiresorptive"
* action[=].description = "An antiresorptive is ordered and no recent calcium is on record."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Unknown Calcium Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Unknown Calcium Order Facts}}

**Why.** No calcium is recent enough: 30 days, for denosumab with severely reduced kidney function 14 days. An antiresorptive given into an unknown hypocalcaemia can be dangerous.
{{#Calcium Fact}}
- Calcium: {{value}} ({{note}}) on {{date}}
{{/Calcium Fact}}
{{#Albumin Fact}}
- Albumin: {{value}} on {{date}}
{{/Albumin Fact}}

**Do.** Calcium with albumin first, then the dose.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: label of denosumab (measure calcium before each dose); label of zoledronic acid.
"""
* insert BmaSuggestion(bmaOrderUnknownCalcium-calcium, [[Calcium and albumin]], yes)
* insert BmaCreate(bmaOrderUnknownCalcium-calcium-bma-calcium, bma-calcium, [[Order total calcium]])
* insert BmaCreate(bmaOrderUnknownCalcium-calcium-bma-albumin, bma-albumin, [[Order albumin]])
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderRenalContraindicated, bmaOrderRenalContraindicated, Renal Contraindicated Stands, stat)
* insert BmaSource([[Zoledronic acid 4 mg, US label: renal deterioration]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=zometa)
* action[=].title = "No intravenous bisphosphonate: kidney function is too poor for the ordered drug"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "No intravenous bisphosphonate: kidney function is too poor for the ordered drug"
* action[=].description = "A bisphosphonate is ordered although the clearance is below 30 mL/min or the person is on dialysis."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Renal Contraindicated Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Renal Contraindicated Order Facts}}

**Why.** Below a clearance of 30 mL/min, or on dialysis, zoledronic acid and pamidronate are not given for bone metastases.
{{#Creatinine Fact}}
- Creatinine: {{note}} {{value}} on {{date}}
{{/Creatinine Fact}}
{{#Creatinine Clearance Fact}}
- Clearance: {{value}} ({{note}})
{{/Creatinine Clearance Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{note}} {{value}} on {{date}} stands in for the clearance, which cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- On dialysis
{{/On Dialysis}}
{{#Calcium Fact}}
- Calcium: {{value}} ({{note}}) on {{date}}
{{/Calcium Fact}}
{{#Albumin Fact}}
- Albumin: {{value}} on {{date}}
{{/Albumin Fact}}

**Do.** Delete the order. Denosumab 120 mg does not depend on the kidneys, but calcium must be known first and be measured again within 2 weeks of each of the first 3 doses: hypocalcaemia is frequent and severe below 30 mL/min.{{#No Denosumab For Kidney Offered}} It is not suggested here: calcium, allergy, pregnancy, jaw, an agent in use or the indication stand in the way or are not known.{{/No Denosumab For Kidney Offered}}

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: label of zoledronic acid (not below 30 mL/min in bone metastases); label of denosumab (hypocalcaemia below 30 mL/min).
"""
* insert OrderDeletions(bmaOrderRenalContraindicated, Renal Contraindicated, Renal Contraindicated Stands, yes)
* insert BmaSuggestion(bmaOrderRenalContraindicated-denosumab, [[Denosumab 120 mg every 4 weeks instead]], no)
* insert BmaWhen(Offer Denosumab For Kidney)
* insert BmaCreate(bmaOrderRenalContraindicated-denosumab-bma-denosumab, bma-denosumab, [[Denosumab 120 mg subcutaneously every 4 weeks]])
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderRenalContraindicated-hypercalcaemia, bmaOrderRenalContraindicated, Hypercalcaemia Renal Stands, stat)
* insert BmaSource([[Zoledronic acid 4 mg, US label: renal deterioration]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=zometa)
* action[=].title = "No intravenous bisphosphonate for hypercalcaemia: creatinine 4.5 mg/dL or more, or dialysis"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "No intravenous bisphosphonate for hypercalcaemia: creatinine 4.5 mg/dL or more, or dialysis"
* action[=].description = "A bisphosphonate is ordered for hypercalcaemia beyond the kidney function up to which it was studied."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Hypercalcaemia Renal Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Hypercalcaemia Renal Order Facts}}

**Why.** For hypercalcaemia zoledronic acid is given unreduced, but only while creatinine is below 4.5 mg/dL (400 µmol/L) and not on dialysis.
{{#Creatinine Fact}}
- Creatinine: {{note}} {{value}} on {{date}}
{{/Creatinine Fact}}
{{#On Dialysis}}
- On dialysis
{{/On Dialysis}}
{{#Calcium Fact}}
- Calcium: {{value}} ({{note}}) on {{date}}
{{/Calcium Fact}}
{{#Albumin Fact}}
- Albumin: {{value}} on {{date}}
{{/Albumin Fact}}

**Do.** Delete the order. Hydration as the heart and kidneys bear it, dialysis against a low-calcium bath where it is due, calcitonin when severe. Denosumab does not depend on the kidneys, but can be followed by a severe fall of calcium; the US label has it for hypercalcaemia that a bisphosphonate did not control.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: label of zoledronic acid (hypercalcaemia: creatinine below 4.5 mg/dL); Endocrine Society 2023.
"""
* insert OrderDeletions(bmaOrderRenalContraindicated-hypercalcaemia, Hypercalcaemia Renal, Hypercalcaemia Renal Stands, yes)
* insert BmaSuggestion(bmaOrderRenalContraindicated-hypercalcaemia-denosumab, [[Denosumab 120 mg SC instead]], no)
* insert BmaWhen(Offer Denosumab For Hypercalcaemia Order)
* insert BmaCreate(bmaOrderRenalContraindicated-hypercalcaemia-denosumab-order, bma-denosumab-hypercalcaemia, [[Denosumab 120 mg subcutaneously today]])
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderRenalDose, bmaOrderRenalDose, Renal Dose Stands, urgent)
* insert BmaSource([[Zoledronic acid 4 mg, US label: renal deterioration]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=zometa)
* action[=].title = "The ordered dose of zoledronic acid is not the right one for the kidneys"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Zoledronic acid: the right dose for this person is {{Right Dose Fact.value}}"
* action[=].description = "The ordered dose of zoledronic acid is above what the clearance before the first dose allows, or above the dose of the running course."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Renal Dose Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Renal Dose Order Facts}}

**Why.** Before the first dose of a course the clearance decides the dose: above 60 mL/min 4 mg, from 50 3.5 mg, from 40 3.3 mg, from 30 3 mg. During a course the dose stays the same.
{{#Creatinine Fact}}
- Creatinine: {{note}} {{value}} on {{date}}
{{/Creatinine Fact}}
{{#Creatinine Clearance Fact}}
- Clearance: {{value}} ({{note}})
{{/Creatinine Clearance Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{note}} {{value}} on {{date}} stands in for the clearance, which cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- On dialysis
{{/On Dialysis}}
{{#Right Dose Fact}}
- Right dose: {{value}}, {{note}}
{{/Right Dose Fact}}

**Do.** Change the dose. Everything else of the order stays.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: label of zoledronic acid (dose by creatinine clearance).
"""
* insert BmaSuggestion(bmaOrderRenalDose-change, Change the dose, yes)
* insert BmaWhen(A Dose Can Change)
* insert BmaSuggestionComputed(title, Right Dose Label)
* insert OrderDose(bma-order-dose, Orders To Change Without Text, A Dose Without Text Can Change)
* insert OrderDose(bma-order-dose-and-text, Orders To Change With Text, A Dose With Text Can Change)
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderHoldRenal, bmaOrderHoldRenal, Hold Renal Stands, urgent)
* insert BmaSource([[Zoledronic acid 4 mg, US label: renal deterioration]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=zometa)
* action[=].title = "Hold the ordered bisphosphonate: creatinine has risen during the course"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Hold the ordered bisphosphonate: creatinine has risen during the course"
* action[=].description = "A further dose of a bisphosphonate is ordered although creatinine has risen."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Hold Renal Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Hold Renal Order Facts}}

**Why.** Creatinine has risen by 0.5 mg/dL (44 µmol/L) or more from a normal baseline, or by 1.0 (88) from an abnormal one.
{{#Creatinine Fact}}
- Creatinine: {{note}} {{value}} on {{date}}
{{/Creatinine Fact}}
{{#Baseline Creatinine Fact}}
- Compared with: {{value}} on {{date}} ({{note}})
{{/Baseline Creatinine Fact}}

**Do.** Hold until within 10 % of the baseline, then the same dose as before. Creatinine again in 1 to 2 weeks.

{{#Hold Renal Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Hold Renal Missing Inputs}}
{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: label of zoledronic acid (renal deterioration).
"""
* insert OrderDeletions(bmaOrderHoldRenal, Hold Renal, Hold Renal Stands, yes)
* insert BmaSuggestion(bmaOrderHoldRenal-creatinine, [[Creatinine again in 1 to 2 weeks]], yes)
* insert BmaCreate(bmaOrderHoldRenal-creatinine-bma-creatinine-repeat, bma-creatinine-repeat, [[Order creatinine in 1 to 2 weeks]])
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderUnknownRenal, bmaOrderUnknownRenal, Unknown Renal Stands, urgent)
* insert BmaSource([[Zoledronic acid 4 mg, US label: renal deterioration]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=zometa)
* action[=].title = "Measure creatinine before the ordered bisphosphonate"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Measure creatinine before the ordered bisphosphonate"
* action[=].description = "A bisphosphonate is ordered and no recent creatinine is on record."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Unknown Renal Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Unknown Renal Order Facts}}

**Why.** No creatinine is recent enough: 30 days, for hypercalcaemia 3 days. Kidney function is never assumed to be normal.
{{#Creatinine Fact}}
- Creatinine: {{note}} {{value}} on {{date}}
{{/Creatinine Fact}}
{{#Creatinine Clearance Fact}}
- Clearance: {{value}} ({{note}})
{{/Creatinine Clearance Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{note}} {{value}} on {{date}} stands in for the clearance, which cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- On dialysis
{{/On Dialysis}}

**Do.** Creatinine, and weight where it is missing, before the dose.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: labels of zoledronic acid and pamidronate (creatinine before each dose).
"""
* insert BmaSuggestion(bmaOrderUnknownRenal-creatinine, [[Creatinine]], yes)
* insert BmaCreate(bmaOrderUnknownRenal-creatinine-bma-creatinine, bma-creatinine, [[Order creatinine]])
* insert BmaCreate(bmaOrderUnknownRenal-creatinine-bma-body-weight, bma-body-weight, [[Measure body weight]])
* insert BmaActionWhen(Weight Missing)
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderUnknownRenal-clearance, bmaOrderUnknownRenal, Unknown Clearance Stands, routine)
* insert BmaSource([[Zoledronic acid 4 mg, US label: renal deterioration]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=zometa)
* action[=].title = "The clearance cannot be computed: it decides the dose of the ordered zoledronic acid"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "The clearance cannot be computed: it decides the dose of the ordered zoledronic acid"
* action[=].description = "A first dose of zoledronic acid is ordered; creatinine is known, but weight, age or gender is not."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Unknown Clearance Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Unknown Clearance Order Facts}}

**Why.** The dose of a first zoledronic acid follows from the clearance by Cockcroft-Gault, which needs creatinine, weight, age and gender.
{{#Creatinine Fact}}
- Creatinine: {{note}} {{value}} on {{date}}
{{/Creatinine Fact}}
{{#Creatinine Clearance Fact}}
- Clearance: {{value}} ({{note}})
{{/Creatinine Clearance Fact}}
{{#eGFR Stand-in Fact}}
- eGFR {{note}} {{value}} on {{date}} stands in for the clearance, which cannot be computed
{{/eGFR Stand-in Fact}}
{{#On Dialysis}}
- On dialysis
{{/On Dialysis}}

**Do.** Complete what is missing, then check the dose.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: label of zoledronic acid (dose by creatinine clearance).
"""
* insert BmaSuggestion(bmaOrderUnknownRenal-clearance-weight, [[Body weight]], yes)
* insert BmaWhen(Weight Missing)
* insert BmaCreate(bmaOrderUnknownRenal-clearance-weight-bma-body-weight, bma-body-weight, [[Measure body weight]])
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderDuplicate, bmaOrderDuplicate, Duplicate Stands, stat)
* insert BmaSource([[Denosumab 120 mg, US label: other products of denosumab]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Another antiresorptive is in force: not two at the same time"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Another antiresorptive is in force: not two at the same time"
* action[=].description = "The ordered antiresorptive would act together with another one."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Duplicate Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Duplicate Order Facts}}

**Why.** Together they risk severe hypocalcaemia and osteonecrosis of the jaw without helping more.
{{#Overlap Facts}}
- {{value}} ({{note}}{{#date}}, {{date}}{{/date}})
{{/Overlap Facts}}

**Do.** {{#A Request Gives Way}}Keep the order at oncology dose for the bone metastasis and discontinue the request at osteoporosis dose.{{/A Request Gives Way}}{{^A Request Gives Way}}Delete the order, or discontinue the other one.{{/A Request Gives Way}} Products of denosumab differ in brand and in strength (60 mg and 120 mg), not in the drug.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: label of denosumab (not together with another product of denosumab); label of zoledronic acid (not with another bisphosphonate).
"""
* action[=].selectionBehavior = #at-most-one
* insert BmaSuggestion(bmaOrderDuplicate-give-way, [[Discontinue the request at osteoporosis dose]], yes)
* insert BmaWhen(A Request Gives Way)
* insert BmaStop(bmaOrderDuplicate-give-way-request, Requests To Give Way, [[Discontinue the request at osteoporosis dose]])
* insert OrderDeletions(bmaOrderDuplicate, Duplicate, Duplicate To Delete, no)
* insert BmaSuggestion(bmaOrderDuplicate-stop, [[Discontinue the other request]], no)
* insert BmaWhen(Other Request Exists)
* insert BmaSuggestionComputed(title, Other Request Labels)
* insert BmaStop(bmaOrderDuplicate-stop-request, Other Requests, [[Discontinue the other request]])
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderDuplicate-early, bmaOrderDuplicate, Early Stands, urgent)
* insert BmaSource([[Denosumab 120 mg, US label: other products of denosumab]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Too early: the same antiresorptive was given or ordered only recently"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Too early: the same antiresorptive was given or ordered only recently"
* action[=].description = "The ordered agent was given, or ordered, within 21 days; in hypercalcaemia a bisphosphonate within 7 days, or denosumab not on day 8 or 15."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Early Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Early Order Facts}}

**Why.** The shortest interval is 3 weeks. In hypercalcaemia a bisphosphonate is not repeated before 7 days, and denosumab is given on days 1, 8 and 15.
{{#Early Use Facts}}
- {{value}} ({{note}}{{#date}}, {{date}}{{/date}})
{{/Early Use Facts}}
{{#Next Denosumab Fact}}
- Next dose of denosumab for hypercalcaemia: {{date}}
{{/Next Denosumab Fact}}

**Do.** Delete the order, or move it to the day on which it is due.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: labels of denosumab, zoledronic acid and pamidronate (intervals).
"""
* insert OrderDeletions(bmaOrderDuplicate-early, Early, Early Stands, no)
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderDental, bmaOrderDental, Dental Stands, urgent)
* insert BmaSource([[MASCC/ISOO/ASCO 2019: osteonecrosis of the jaw]], https://doi.org/10.1200/JCO.19.01186)
* action[=].title = "Jaw before the ordered antiresorptive: dentist or maxillofacial surgeon first"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Jaw before the ordered antiresorptive: dentist or maxillofacial surgeon first"
* action[=].description = "The jaw is diseased, or an invasive dental procedure is planned or not yet healed."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Dental Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Dental Order Facts}}

**Why.** An antiresorptive can cause or worsen osteonecrosis of the jaw.
{{#Jaw Osteonecrosis Fact}}
- Jaw: {{value}}{{#date}} ({{date}}){{/date}}
{{/Jaw Osteonecrosis Fact}}
{{#Dental Procedure Facts}}
- Dental procedure: {{value}}{{#date}} ({{date}}){{/date}}, {{note}}
{{/Dental Procedure Facts}}
{{#Jaw Risk Fact}}
- {{value}} raises the risk further
{{/Jaw Risk Fact}}

**Do.** Ask the dentist or maxillofacial surgeon; give the agent once the site has healed. The evidence for a pause during treatment is weak.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: MASCC/ISOO/ASCO 2019.
"""
* insert BmaSuggestion(bmaOrderDental-referral, [[Dental referral: dentist or maxillofacial surgeon]], yes)
* insert BmaCreate(bmaOrderDental-referral-bma-order-dental-referral, bma-order-dental-referral, [[Refer to a dentist or maxillofacial surgeon]])
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderWrongStrength, bmaOrderWrongStrength, Wrong Strength Stands, urgent)
* insert BmaSource([[ASCO-CCO 2017: bone-modifying agents in metastatic breast cancer]], https://pubmed.ncbi.nlm.nih.gov/29035643/)
* action[=].title = "Denosumab is ordered at the osteoporosis dose although a bone metastasis is confirmed"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Denosumab is ordered at the osteoporosis dose although a bone metastasis is confirmed"
* action[=].description = "For bone metastases denosumab is given as 120 mg every 4 weeks; the order is for the osteoporosis dose."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Wrong Strength Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Wrong Strength Order Facts}}

**Why.** Denosumab 60 mg every 6 months treats osteoporosis. A bone metastasis is confirmed{{#Bone Metastasis}}: {{value}} ({{date}}){{/Bone Metastasis}}.
{{#Calcium Fact}}
- Calcium: {{value}} ({{note}}) on {{date}}
{{/Calcium Fact}}
{{#Albumin Fact}}
- Albumin: {{value}} on {{date}}
{{/Albumin Fact}}

**Do.** Replace it by 120 mg every 4 weeks.{{#No Right Strength Offered}} The replacement is not suggested as an order here: calcium, allergy, pregnancy, jaw or an agent in use stand in the way or are not known.{{/No Right Strength Offered}}

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: label of denosumab; ASCO-CCO 2017.
"""
* insert BmaSuggestion(bmaOrderWrongStrength-replace, Denosumab 120 mg every 4 weeks instead, no)
* insert BmaWhen(Offer Right Strength)
* insert BmaSuggestionComputed(precheckBehavior, Denosumab Precheck For Order)
* insert OrderRemoval(bmaOrderWrongStrength-remove, Wrong Strength References)
* insert BmaCreate(bmaOrderWrongStrength-denosumab, bma-denosumab, Denosumab 120 mg subcutaneously every 4 weeks)
* insert OrderDeletions(bmaOrderWrongStrength, Wrong Strength, Wrong Strength Stands, no)
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderWrongStrength-unknown, bmaOrderWrongStrength, Unknown Strength Stands, routine)
* insert BmaSource([[Denosumab 120 mg, US label: other products of denosumab]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "State the strength of the ordered denosumab: 60 mg or 120 mg"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "State the strength of the ordered denosumab: 60 mg or 120 mg"
* action[=].description = "Denosumab is ordered, and neither product nor dose nor interval tells 60 mg from 120 mg."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Unknown Strength Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Unknown Strength Order Facts}}

**Why.** Neither product nor dose nor interval of the order tells which denosumab it is.
{{#Unknown Strength Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Unknown Strength Missing Inputs}}
{{#Bone Metastasis}}
- Bone metastasis: {{value}} ({{date}}). Its dose is 120 mg every 4 weeks.
{{/Bone Metastasis}}

**Do.** Add product, dose and interval to the order: 120 mg every 4 weeks for bone metastases, 60 mg every 6 months for osteoporosis.

Source: label of denosumab.
"""
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderNotIndicated, bmaOrderNotIndicated, Not Indicated Stands, routine)
* insert BmaSource([[Denosumab 120 mg, US label: contraindications]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "No indication on record for the ordered antiresorptive at oncology dose"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "No indication on record for the ordered antiresorptive at oncology dose"
* action[=].description = "Denosumab 120 mg, or zoledronic acid every 3 to 5 weeks, is ordered and no confirmed bone metastasis, myeloma, giant-cell tumour or hypercalcaemia is on record."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Not Indicated Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Not Indicated Order Facts}}

**Why.** The oncology dose is for bone metastases, myeloma, giant-cell tumour of bone or hypercalcaemia; none of them is on record.
{{#Suspected Bone Metastasis}}
- A bone metastasis is suspected only: {{value}}{{#date}} ({{date}}){{/date}}. CT, MRI or a radiograph confirms it.
{{/Suspected Bone Metastasis}}

**Do.** Record the indication, or check agent, dose and interval.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: labels of denosumab and zoledronic acid (indications).
"""
// ----------------------------------------------------------------------------------------------------
* insert OrderCard(bmaOrderSupplements, bmaOrderSupplements, Supplements Stands, routine)
* insert BmaSource([[Denosumab 120 mg, US label: hypocalcaemia]], https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=xgeva)
* action[=].title = "Calcium and vitamin D with the ordered denosumab"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Calcium and vitamin D with the ordered denosumab"
* action[=].description = "Denosumab is ordered and calcium with vitamin D is not being taken."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Supplements Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Supplements Order Facts}}

**Why.** Denosumab can cause severe hypocalcaemia; calcium and vitamin D prevent it unless the calcium is raised.
{{#Calcium Fact}}
- Calcium: {{value}} ({{note}}) on {{date}}
{{/Calcium Fact}}
{{#Albumin Fact}}
- Albumin: {{value}} on {{date}}
{{/Albumin Fact}}

**Do.** Calcium at least 500 mg and vitamin D at least 400 units daily.

{{#Order Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Order Missing Inputs}}
{{#Hypercalcaemia Not Excluded}}
- The calcium is uncorrected and hypercalcaemia is not excluded: albumin or ionised calcium first.
{{/Hypercalcaemia Not Excluded}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}
{{#Future Results}}
- Not used, dated in the future: {{value}} on {{date}}
{{/Future Results}}

Source: label of denosumab (calcium and vitamin D).
"""
* insert BmaSuggestion(bmaOrderSupplements-calcium, [[Calcium]], yes)
* insert BmaWhen(Calcium Supplement To Order)
* insert BmaCreate(bmaOrderSupplements-calcium-bma-calcium-supplement, bma-calcium-supplement, [[Calcium by mouth]])
* insert BmaSuggestion(bmaOrderSupplements-vitamin-d, [[Vitamin D]], yes)
* insert BmaWhen(Vitamin D Supplement To Order)
* insert BmaCreate(bmaOrderSupplements-vitamin-d-bma-vitamin-d-supplement, bma-vitamin-d-supplement, [[Vitamin D by mouth]])

// Every card of a plan answers one hook.
RuleSet: AtHook(hook)
* action[0].trigger.name = "{hook}"
* action[1].trigger.name = "{hook}"
* action[2].trigger.name = "{hook}"
* action[3].trigger.name = "{hook}"
* action[4].trigger.name = "{hook}"
* action[5].trigger.name = "{hook}"
* action[6].trigger.name = "{hook}"
* action[7].trigger.name = "{hook}"
* action[8].trigger.name = "{hook}"
* action[9].trigger.name = "{hook}"
* action[10].trigger.name = "{hook}"
* action[11].trigger.name = "{hook}"
* action[12].trigger.name = "{hook}"
* action[13].trigger.name = "{hook}"
* action[14].trigger.name = "{hook}"
* action[15].trigger.name = "{hook}"
* action[16].trigger.name = "{hook}"

Instance: bone-modifying-agent-order-select
InstanceOf: PlanDefinition
Usage: #definition
* insert PublishedInstance
* url = "https://osteon.dev/fhir/PlanDefinition/bone-modifying-agent-order-select"
* name = "BoneModifyingAgentOrderSelect"
* title = "Bone-modifying agent: order selected"
* description = "Checks antiresorptive orders when they are selected: allergy, pregnancy, calcium, kidneys, duplicates, jaw, strength and indication."
* usage = "Decision support for qualified clinicians, who check each proposal against the patient. It reads the orders of the request and what the record holds in codes; what is missing is named on the card. No card means that none of these problems was found, not that the order is right. It advises while an order is written and only on what is selected: what is signed is checked only where the EHR also calls bone-modifying-agent-order-sign at order-sign. Intended use, hazards and known limits: docs/safety.md of Osteon."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* library = "https://osteon.dev/fhir/Library/BoneModifyingAgentOrderSelect"
* insert CardsOfAService
* extension[+].url = "https://osteon.dev/fhir/StructureDefinition/optional-data"
* extension[=].valueCode = #Appointment
* insert BoneModifyingAgentOrderCards
* insert AtHook(order-select)

Instance: bone-modifying-agent-order-sign
InstanceOf: PlanDefinition
Usage: #definition
* insert PublishedInstance
* url = "https://osteon.dev/fhir/PlanDefinition/bone-modifying-agent-order-sign"
* name = "BoneModifyingAgentOrderSign"
* title = "Bone-modifying agent: orders about to be signed"
* description = "Checks antiresorptive orders before they are signed: allergy, pregnancy, calcium, kidneys, duplicates, jaw, strength and indication."
* usage = "Decision support for qualified clinicians, who check each proposal against the patient. It reads the orders of the request and what the record holds in codes; what is missing is named on the card. No card means that none of these problems was found, not that the order is right. Intended use, hazards and known limits: docs/safety.md of Osteon."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* library = "https://osteon.dev/fhir/Library/BoneModifyingAgentOrderSign"
* insert CardsOfAService
* extension[+].url = "https://osteon.dev/fhir/StructureDefinition/optional-data"
* extension[=].valueCode = #Appointment
* insert BoneModifyingAgentOrderCards
* insert AtHook(order-sign)
