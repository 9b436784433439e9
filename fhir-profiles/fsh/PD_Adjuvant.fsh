// The card on an adjuvant bisphosphonate: the last disposition of the plan that inserts it.

RuleSet: AdjuvantCard
* insert BmaCard(bmaAdjuvant, bmaAdjuvant, Adjuvant Stands, routine)
* insert BmaSource([[ASCO-CCO 2017: adjuvant bisphosphonates in breast cancer]], https://doi.org/10.1200/JCO.2016.70.7257)
* action[=].title = "Discuss an adjuvant bisphosphonate: early breast cancer after menopause"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Discuss an adjuvant bisphosphonate: early breast cancer after menopause"
* action[=].description = "Postmenopausal women, or women whose ovaries are suppressed, who have systemic treatment of early breast cancer are candidates for an adjuvant bisphosphonate."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** Early breast cancer, no distant metastasis on record, {{#Menopause Unknown}}menopausal status not known{{/Menopause Unknown}}{{#Menopause Established}}postmenopausal or ovaries suppressed{{/Menopause Established}}, within 6 months of surgery or of the start of systemic treatment, and no bisphosphonate within 12 months.
{{#Breast Surgery Fact}}
- {{value}} on {{date}}
{{/Breast Surgery Fact}}

**Benefit.** In postmenopausal women a bisphosphonate lowered breast cancer mortality at 10 years from 18.0 % to 14.7 % (EBCTCG 2015, meta-analysis of individual data). None was seen before menopause.
{{#Calcium Fact}}
- {{note}} calcium {{value}} on {{date}}
{{/Calcium Fact}}
{{#Creatinine Clearance Fact}}
- Creatinine clearance {{value}} ({{note}}, creatinine of {{date}})
{{/Creatinine Clearance Fact}}

**Options**
{{#Adjuvant Dose Fact}}
- Zoledronic acid {{value}} intravenously over at least 15 minutes, every 6 months for 3 years, dose by creatinine clearance
{{/Adjuvant Dose Fact}}
{{#Adjuvant Laboratory Missing}}
- Zoledronic acid every 6 months for 3 years: calcium and creatinine clearance decide whether and at which dose
{{/Adjuvant Laboratory Missing}}
- Clodronate 1600 mg or ibandronate 50 mg by mouth daily for 3 years, where they are available
- Denosumab is no adjuvant treatment

{{#Lactation Fact}}
**Breastfeeding.** {{value}} is on record ({{date}}): do not breastfeed on a bisphosphonate.
{{/Lactation Fact}}

{{#Adjuvant Missing Inputs}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Adjuvant Missing Inputs}}
{{#Unreadable Results}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Results}}

Source: ASCO-CCO 2017 (to be considered); EBCTCG 2015, Lancet 386:1353.
"""
* insert BmaSuggestion(adjuvant-laboratory, [[Calcium, albumin, creatinine and weight first]], yes)
* insert BmaWhen(Adjuvant Laboratory Missing)
* insert BmaCreate(adjuvant-calcium-order, bma-calcium, Order total calcium)
* insert BmaCreate(adjuvant-albumin-order, bma-albumin, Order albumin)
* insert BmaCreate(adjuvant-creatinine-order, bma-creatinine, Order creatinine)
* insert BmaCreate(adjuvant-weight-order, bma-body-weight, Measure body weight)
* insert BmaActionWhen(Weight Missing)
* insert BmaSuggestion(adjuvant-zoledronic-acid, Zoledronic acid IV every 6 months for 3 years, no)
* insert BmaWhen(Offer Adjuvant Zoledronic Acid)
* insert BmaCreate(adjuvant-zoledronic-acid-order, bma-zoledronic-acid-adjuvant, [[Zoledronic acid intravenously every 6 months for 3 years, dose by creatinine clearance]])
