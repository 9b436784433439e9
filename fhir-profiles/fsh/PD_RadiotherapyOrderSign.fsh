// The plan of the service radiotherapy-order-sign: orders for radiotherapy that are about to be signed. A card is about every order that
// has its problem and names each.

Instance: radiotherapy-order-sign
InstanceOf: PlanDefinition
Usage: #definition
* insert PublishedInstance
* url = "https://osteon.dev/fhir/PlanDefinition/radiotherapy-order-sign"
* name = "RadiotherapyOrderSign"
* title = "Radiotherapy: orders about to be signed"
* description = "Checks orders for radiotherapy of a person with breast cancer before they are signed: pregnancy, stability of the spine, earlier dose to the same site, number of fractions."
* usage = "Decision support for qualified clinicians, who check each proposal against the patient. It reads the orders of the request and what the record holds in codes; what is missing is named on the card. No card means that none of these problems was found, not that the order is right. Intended use, hazards and known limits: docs/safety.md of Osteon."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* library = "https://osteon.dev/fhir/Library/RadiotherapyOrderSign"
* insert CardsOfAService

// ---- rtOrderPregnancy ---------------------------------------------------------------------------------
* insert OrderCard(rtOrderPregnancy, rtOrderPregnancy, Pregnancy Stands, stat)
* action[=].trigger.name = "order-sign"
* insert RtSource([[ICRP 84 (2000): pregnancy and medical radiation]], https://www.icrp.org/publication.asp?id=ICRP%20Publication%2084)
* insert RtSummary([[Do not sign the radiotherapy yet: pregnancy on record]], [[Do not sign the radiotherapy yet: pregnancy on record]])
* insert RtDetail([[Radiotherapy is ordered for a pregnant person: the dose to the unborn child is estimated first, and the decision is taken together.]])
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Pregnancy Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Pregnancy Order Facts}}

**Why.** Radiotherapy can harm the unborn child.
{{#Pregnancy Fact}}
- Pregnant: {{value}} ({{date}})
{{/Pregnancy Fact}}

**Do.** Estimate the dose to the unborn child. Radiation oncology, obstetrics and the patient decide together. No order is removed: cord compression may leave no choice.

Source: ICRP Publication 84 (2000).
"""

* insert OrderCard(rtOrderPregnancy-unknown, rtOrderPregnancy, Pregnancy Not Excluded Stands, urgent)
* action[=].trigger.name = "order-sign"
* insert RtSource([[ICRP 84 (2000): pregnancy and medical radiation]], https://www.icrp.org/publication.asp?id=ICRP%20Publication%2084)
* insert RtSummary([[Pregnancy test before the ordered radiotherapy]], [[Pregnancy test before the ordered radiotherapy]])
* insert RtDetail([[Radiotherapy is ordered for a woman who could be pregnant, and no negative test of the last 14 days is on record.]])
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Pregnancy Not Excluded Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Pregnancy Not Excluded Order Facts}}

**Why.** Radiotherapy can harm an unborn child, and pregnancy is neither recorded nor excluded.
{{#Missing Pregnancy Test}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing Pregnancy Test}}

Source: ICRP Publication 84 (2000).
"""
* insert BmaSuggestion(rtOrderPregnancy-unknown-test, Pregnancy test, yes)
* insert RtCreate(rtOrderPregnancy-unknown-test-order, rt-pregnancy-test, Pregnancy test before radiotherapy, Urgent Priority)

// ---- rtOrderUnstableSpine -------------------------------------------------------------------------------
* insert OrderCard(rtOrderUnstableSpine, rtOrderUnstableSpine, Unstable Spine Stands, urgent)
* action[=].trigger.name = "order-sign"
* insert RtPriority(Spine Order Priority)
* insert RtSource([[Spinal Instability Neoplastic Score, Fisher 2010]], https://doi.org/10.1097/BRS.0b013e3181e16ae2)
* insert RtSummary([[Spinal surgeon's opinion before the ordered radiotherapy: the spine may be unstable]], [[Spinal surgeon's opinion before the ordered radiotherapy: the spine may be unstable]])
* insert RtDetail([[Radiotherapy is ordered to a spine whose instability score calls for a surgeon's opinion, and none is on record.]])
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Spine Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Spine Order Facts}}

**Why.** Stability is judged before radiotherapy: radiotherapy does not stabilise.
{{#Complete Score}}
- SINS {{value}} on {{date}}
{{/Complete Score}}
{{#Score At Least}}
- SINS at least {{value}} on {{date}}
{{/Score At Least}}
{{#Score At Most}}
- SINS at most {{value}}
{{/Score At Most}}
{{#Score Sites}}{{#-first}}- Level: {{/-first}}{{display}}{{^-last}}, {{/-last}}{{/Score Sites}}
{{#Spine Order Without Site}}
- The site of the order is not recorded: it may be the unstable one.
{{/Spine Order Without Site}}

**Do.** Spinal surgeon first from 13; from 7 an opinion, for which radiotherapy need not wait long. No spinal manipulation.
{{#Missing For Instability}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Instability}}

Source: SINS (Fisher 2010, Fourney 2011); ASTRO 2024.
"""
* insert BmaSuggestion(rtOrderUnstableSpine-surgeon, Spinal surgery referral, yes)
* insert RtCreate(rtOrderUnstableSpine-surgeon-order, rt-spinal-surgery-referral, [[Refer to a spinal surgeon, before radiotherapy]], Urgent Priority)

// ---- rtOrderPriorDose -------------------------------------------------------------------------------------
* insert OrderCard(rtOrderPriorDose, rtOrderPriorDose, Prior Dose Stands, urgent)
* action[=].trigger.name = "order-sign"
* insert RtPriority(Prior Dose Priority)
* insert RtSource([[ASTRO 2024: radiation therapy for symptomatic bone metastases]], https://doi.org/10.1016/j.prro.2024.04.018)
* insert RtSummary([[Check the earlier dose before the ordered radiotherapy]], [[Check the earlier dose before the ordered radiotherapy]])
* insert RtDetail([[Radiotherapy is ordered to a site that was, or may have been, irradiated before.]])
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Prior Dose Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Prior Dose Order Facts}}

**Why.** Dose adds up, in the spinal cord above all.
{{#Same Site Facts}}
- Same site ({{note}}): {{#value}}{{value}}{{/value}}{{^value}}dose not recorded{{/value}}, {{date}}
{{/Same Site Facts}}
{{#Possibly Same Site Facts}}
- Perhaps the same site ({{#note}}{{note}}{{/note}}{{^note}}site of the earlier course not recorded{{/note}}): {{#value}}{{value}}{{/value}}{{^value}}dose not recorded{{/value}}, {{date}}
{{/Possibly Same Site Facts}}
{{#Prior Dose Order Without Site}}
- The site of the order is not recorded.
{{/Prior Dose Order Without Site}}

**Do.** Get the earlier plan and add up the dose before signing. Re-irradiation for pain: 8 Gy in 1, 20 Gy in 5 or 24 Gy in 6 fractions, spine also 20 Gy in 8.
{{#Missing For Prior Dose}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Prior Dose}}

Source: ASTRO 2024.
"""

// ---- rtOrderFractionation -----------------------------------------------------------------------------------
* insert OrderCard(rtOrderFractionation, rtOrderFractionation, Fractionation Stands, routine)
* action[=].trigger.name = "order-sign"
* insert RtSource([[ASTRO 2024: radiation therapy for symptomatic bone metastases]], https://doi.org/10.1016/j.prro.2024.04.018)
* insert RtSummary([[Fewer fractions may do for the ordered palliative radiotherapy]], [[Fewer fractions may do for the ordered palliative radiotherapy]])
* insert RtDetail([[Palliative radiotherapy to bone is ordered in more fractions than its indication needs.]])
* action[=].description.extension[0].valueMarkdown = """
**Order.** {{#Fractionation Order Facts}}{{value}}: {{note}}{{^-last}}; {{/-last}}{{#-last}}.{{/-last}}{{/Fractionation Order Facts}}

**Why.**
{{#Too Many Fractions}}
- No palliative scheme for bone has more than 10 fractions: 8 Gy in 1, 20 Gy in 5, 24 Gy in 6 or 30 Gy in 10.
{{/Too Many Fractions}}
{{#Several Fractions Without Reason}}
- For an uncomplicated painful metastasis 8 Gy in 1 fraction relieves pain as well as several do; re-treatment is more frequent after it. The order says no reason for more.
{{/Several Fractions Without Reason}}

**Do.** Consider 8 Gy in 1 fraction, or note on the order why more are needed.

Source: ASTRO 2024; ESMO 2020 [I, A].
"""
