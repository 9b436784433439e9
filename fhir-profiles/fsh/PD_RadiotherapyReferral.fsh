// The plan of the service radiotherapy-referral: one card a topic, the most urgent first. Values in the texts are definitions
// of the CQL library.

RuleSet: RtCard(id, topic, condition, priority)
* action[+].id = "{id}"
* action[=].code = $topic#{topic}
* action[=].trigger.type = #named-event
* action[=].trigger.name = "patient-view"
* action[=].condition.kind = #applicability
* action[=].condition.expression.language = #text/cql-identifier
* action[=].condition.expression.expression = "{condition}"
* action[=].priority = #{priority}
* action[=].selectionBehavior = #any

RuleSet: RtPriority(definition)
* action[=].dynamicValue.path = "action.priority"
* action[=].dynamicValue.expression.language = #text/cql-identifier
* action[=].dynamicValue.expression.expression = "{definition}"

RuleSet: RtSource(label, url)
* action[=].documentation.type = #citation
* action[=].documentation.label = "{label}"
* action[=].documentation.url = "{url}"

RuleSet: RtSuggestion(id, title, precheck, condition)
* action[=].action[+].id = "{id}"
* action[=].action[=].title = "{title}"
* action[=].action[=].precheckBehavior = #{precheck}
* action[=].action[=].condition.kind = #applicability
* action[=].action[=].condition.expression.language = #text/cql-identifier
* action[=].action[=].condition.expression.expression = "{condition}"

RuleSet: RtPrecheck(definition)
* action[=].action[=].dynamicValue.path = "action.precheckBehavior"
* action[=].action[=].dynamicValue.expression.language = #text/cql-identifier
* action[=].action[=].dynamicValue.expression.expression = "{definition}"

RuleSet: RtCreate(id, activity, description, priority)
* action[=].action[=].action[+].id = "{id}"
* action[=].action[=].action[=].description = "{description}"
* action[=].action[=].action[=].type = $action-type#create
* action[=].action[=].action[=].definitionCanonical = "https://osteon.dev/fhir/ActivityDefinition/{activity}"
* insert RtValue(priority, {priority})

RuleSet: RtValue(path, definition)
* action[=].action[=].action[=].dynamicValue[+].path = "{path}"
* action[=].action[=].action[=].dynamicValue[=].expression.language = #text/cql-identifier
* action[=].action[=].action[=].dynamicValue[=].expression.expression = "{definition}"

RuleSet: RtWhen(condition)
* action[=].action[=].action[=].condition.kind = #applicability
* action[=].action[=].action[=].condition.expression.language = #text/cql-identifier
* action[=].action[=].action[=].condition.expression.expression = "{condition}"

RuleSet: RtSummary(plain, filled)
* action[=].title = "{plain}"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "{filled}"

RuleSet: RtDetail(plain)
* action[=].description = "{plain}"
* action[=].description.extension[0].url = $textTemplate

// An order with a site, and the same without where the record names none.
RuleSet: RtCreateAtSite(id, activity, description, priority, reason, known, sites, unknown)
* insert RtCreate({id}, {activity}, [[{description}]], {priority})
* insert RtWhen({known})
* insert RtValue(reasonCode, {reason})
* insert RtValue(bodySite, {sites})
* insert RtCreate({id}-no-site, {activity}, [[{description}]], {priority})
* insert RtWhen({unknown})
* insert RtValue(reasonCode, {reason})

Instance: radiotherapy-referral
InstanceOf: PlanDefinition
Usage: #definition
* insert PublishedInstance
* url = "https://osteon.dev/fhir/PlanDefinition/radiotherapy-referral"
* name = "RadiotherapyReferral"
* title = "Radiotherapy and surgery for bone metastases"
* description = "Tells whether the skeleton of a person with breast cancer needs radiotherapy or surgery, and how soon: cord compression, fracture, instability, pain."
* usage = "Decision support for qualified clinicians, who check each proposal against the patient. It reads only what the record holds in codes; what is missing is named on the card. A silent service does not exclude cord compression. An order for radiotherapy is checked only where the EHR also calls radiotherapy-order-sign at order-sign. Intended use, hazards and known limits: docs/safety.md of Osteon."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* library = "https://osteon.dev/fhir/Library/RadiotherapyReferral"
* insert CardsOfAService
* extension[+].url = "https://osteon.dev/fhir/StructureDefinition/optional-data"
* extension[=].valueCode = #ImagingStudy

// ---- msccConfirmed, msccSuspected -------------------------------------------------------------------
* insert CordCompressionCards

// ---- spineInstability, critical ---------------------------------------------------------------------
* insert RtCard(spineInstability-critical, spineInstability, Spine Instability Is Critical, stat)
* insert RtSource([[Spinal Instability Neoplastic Score, Fisher 2010]], https://doi.org/10.1097/BRS.0b013e3181e16ae2)
* insert RtSummary([[Unstable spine with epidural disease: spinal surgeon today, before radiotherapy; immobilise]], [[Unstable spine with epidural disease: spinal surgeon today, before radiotherapy; immobilise]])
* insert RtDetail([[The score says that the spine is unstable, and epidural disease threatens the cord: a spinal surgeon decides today.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Complete Score}}SINS {{value}} on {{date}}{{/Complete Score}}{{#Score At Least}}SINS at least {{value}} on {{date}}, at most {{Score At Most.value}}{{/Score At Least}}{{#Score Sites}} at {{display}}{{/Score Sites}}: 13 or more is unstable.{{#Epidural Grade}} Epidural disease: {{value}} on {{date}}.{{/Epidural Grade}}

**Do.** Spinal surgery opinion today, before radiotherapy. Immobilise until seen. No spinal manipulation.
{{#SINS Class}}
- SINS class: {{value}}{{#note}} at {{display}}{{/note}}
{{/SINS Class}}
{{#Missing For Instability}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Instability}}

**Next.** New weakness, numbness, or trouble with bladder or bowel: MRI of the whole spine at once.

Sources: SINS, Fisher 2010 and Fourney 2011 (surgical consultation from 7); ASTRO 2024 (stability is evaluated before radiotherapy).
"""
* insert RtSuggestion(unstable-spinal-surgery, Spinal surgery referral today, yes, Spine Instability Is Critical)
* insert RtCreateAtSite(unstable-spinal-surgery-referral, rt-spinal-surgery-referral, [[Refer for spinal surgery opinion today, before radiotherapy]], Stat Priority, Bone Disease Reason, Score Sites Known, Score Body Sites, Score Sites Unknown)

// ---- pathologicalFracture ---------------------------------------------------------------------------
* insert RtCard(pathologicalFracture, pathologicalFracture, Pathological Fracture, urgent)
* insert RtPriority(Pathological Fracture Priority)
* insert RtSource([[ESMO 2020: bone health in cancer]], https://doi.org/10.1016/j.annonc.2020.07.019)
* insert RtSummary([[Refer to the surgeon urgently, then radiotherapy: new fracture through a metastasis]], [[{{#Vertebral Fracture}}Spinal surgeon{{/Vertebral Fracture}}{{#Other Fracture}} Orthopaedics{{/Other Fracture}} urgently, then radiotherapy: new fracture through a metastasis]])
* insert RtDetail([[A new fracture through a metastasis has been neither fixed nor irradiated: a surgeon judges it first, radiotherapy follows.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** New fracture through a metastasis, no fixation and no radiotherapy to it since: {{#Fracture Facts}}{{value}}{{#date}} on {{date}}{{/date}}{{^date}} (date not recorded){{/date}}{{^-last}}; {{/-last}}{{/Fracture Facts}}.
{{#Fracture At Urgent Site}}
A fracture of femur, hip or acetabulum cannot bear weight.
{{/Fracture At Urgent Site}}
{{#Fracture Without Site}}
The bone is not recorded: ask which one.
{{/Fracture Without Site}}
{{#Siteless Fracture Answer}}
Treatment or referral on {{date}} is not counted as its answer: site of the earlier course not recorded, or not that of the fracture.
{{/Siteless Fracture Answer}}

**Do.**
{{#Vertebral Fracture}}
- Vertebra: spinal surgery opinion, urgently; lie flat with neutral alignment until stability is known. No spinal manipulation.
{{/Vertebral Fracture}}
{{#Other Fracture}}
- Other bone: orthopaedic referral, urgently; no weight-bearing until seen.
{{/Other Fracture}}
- Then radiotherapy: 20 Gy in 5 or 30 Gy in 10 fractions, after fixation once the wound has healed.
{{#Pregnancy Not Excluded}}
- Pregnancy is not excluded: test before radiotherapy.
{{/Pregnancy Not Excluded}}
{{#Pregnant}}
- Pregnancy is on record: obstetrics and medical physics with the radiotherapist.
{{/Pregnant}}

{{#Vertebral Fracture}}{{#Incomplete SINS}}
SINS at {{value}} not computed: at least {{SINS At Least.value}}, at most {{SINS At Most.value}}.
{{#Missing SINS Items}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing SINS Items}}
{{/Incomplete SINS}}{{/Vertebral Fracture}}

**Next.** New weakness, numbness, or trouble with bladder or bowel: MRI of the whole spine at once.

Sources: ESMO Bone Health 2020 (surgery, then radiotherapy, III B); ASTRO 2024 (postoperative radiotherapy recommended).
"""
* insert RtSuggestion(fracture-spinal-surgery, Spinal surgery referral, yes, Vertebral Fracture)
* insert RtCreate(fracture-spinal-surgery-referral, rt-spinal-surgery-referral, Refer for spinal surgery opinion urgently: fractured vertebra, Urgent Priority)
* insert RtValue(reasonCode, Fracture Reason)
* insert RtValue(bodySite, Vertebral Fracture Body Sites)
* insert RtSuggestion(fracture-orthopaedic, Orthopaedic referral, yes, Other Fracture)
* insert RtCreateAtSite(fracture-orthopaedic-referral, rt-orthopaedic-referral, Refer to orthopaedic surgeon urgently: pathological fracture, Urgent Priority, Fracture Reason, Other Fracture Site Known, Other Fracture Body Sites, Other Fracture Site Unknown)
* insert RtSuggestion(fracture-radiotherapy, Radiotherapy referral after stabilisation, no, Pathological Fracture)
* insert RtCreateAtSite(fracture-radiotherapy-referral, rt-radiotherapy-fracture, [[Refer for radiotherapy once a surgeon has judged the bone: 20 Gy in 5 or 30 Gy in 10]], Urgent Priority, Fracture Reason, Fracture Sites Known, Fracture Body Sites, Fracture Sites Unknown)

// ---- impendingFracture ------------------------------------------------------------------------------
* insert RtCard(impendingFracture, impendingFracture, Impending Fracture, urgent)
* insert RtPriority(Impending Fracture Priority)
* insert RtSource([[Mirels 1989: metastatic disease in long bones]], https://pubmed.ncbi.nlm.nih.gov/2684463)
* insert RtSummary([[Long bone may break: orthopaedic surgeon before radiotherapy, no weight-bearing until seen]], [[{{#Impending Fracture Is Scored}}Orthopaedic surgeon before radiotherapy, no weight-bearing: bone may break{{/Impending Fracture Is Scored}}{{#Impending Fracture Is Open}}Radiograph the whole bone: it may break{{/Impending Fracture Is Open}}]])
* insert RtDetail([[A metastasis of a long bone is likely to fracture: an orthopaedic surgeon judges it before radiotherapy.]])
* action[=].description.extension[0].valueMarkdown = """
{{#Impending Fracture Is Scored}}
**Why.** {{#Mirels Facts}}Mirels {{value}} at {{note}} on {{date}}. {{/Mirels Facts}}{{#Mirels At Least Facts}}Mirels at least {{value}} at {{note}} on {{date}}. {{/Mirels At Least Facts}}{{#Cortex Facts}}Cortical involvement {{value}} at {{note}} on {{date}}. {{/Cortex Facts}}{{#Cortex Above Facts}}Cortical involvement above {{value}} at {{note}} on {{date}}. {{/Cortex Above Facts}}From 9 (humerus 8) prophylactic fixation is advised; 8 elsewhere is for clinical judgement. Axial cortical involvement above 30 mm or circumferential above 50 % of the femur predicts fracture.

**Do.** Orthopaedic referral, no weight-bearing (arm: no load) until seen. Postoperative radiotherapy after fixation; radiotherapy alone if none is done.
{{/Impending Fracture Is Scored}}
{{#Open Long Bones}}
Painful lytic lesion of {{display}} without a complete score: radiograph of the whole bone in two planes, and keep load off it until then.
{{/Open Long Bones}}
{{#Siteless Impending Answer}}
Treatment or referral on {{date}} is not counted as its answer: site of the earlier course not recorded.
{{/Siteless Impending Answer}}
{{#Mirels Class}}
- Risk by Mirels: {{value}} at {{note}}
{{/Mirels Class}}
{{#Missing Mirels Items}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing Mirels Items}}

**Next.** Sudden pain or loss of function: radiograph and orthopaedic surgeon the same day.

Sources: Mirels 1989; Van der Linden 2004 (femur); ESMO Bone Health 2020 (fixation before rather than after the fracture, III B).
"""
* insert RtSuggestion(impending-orthopaedic, Orthopaedic referral, yes, Impending Fracture Is Scored)
* insert RtCreate(impending-orthopaedic-referral, rt-orthopaedic-referral, Refer to orthopaedic surgeon urgently: impending fracture, Urgent Priority)
* insert RtValue(reasonCode, Bone Disease Reason)
* insert RtValue(bodySite, Impending Body Sites)
* insert RtSuggestion(impending-radiotherapy, Radiotherapy referral after fixation, no, Impending Fracture Is Scored)
* insert RtCreate(impending-radiotherapy-referral, rt-radiotherapy-fracture, [[Refer for postoperative radiotherapy, or radiotherapy alone if no fixation is done]], Routine Priority)
* insert RtValue(reasonCode, Bone Disease Reason)
* insert RtValue(bodySite, Impending Body Sites)
* insert RtSuggestion(impending-radiograph, Radiograph of the whole bone, yes, Impending Fracture Is Open)
* insert RtCreate(impending-radiograph-order, rt-radiograph-long-bone, Order a radiograph of the whole bone, Urgent Priority)
* insert RtValue(reasonCode, Bone Disease Reason)
* insert RtValue(bodySite, Open Body Sites)

// ---- spineInstability -------------------------------------------------------------------------------
* insert RtCard(spineInstability, spineInstability, Spine Instability Is Not Critical, urgent)
* insert RtPriority(Spine Instability Priority)
* insert RtSource([[Spinal Instability Neoplastic Score, Fisher 2010]], https://doi.org/10.1097/BRS.0b013e3181e16ae2)
* insert RtSummary([[Spinal surgery opinion before radiotherapy: the spine is or may be unstable]], [[Spinal surgery opinion before radiotherapy: {{#Spine Is Unstable}}spine unstable{{/Spine Is Unstable}}{{#Spine Is Potentially Unstable Only}}spine potentially unstable{{/Spine Is Potentially Unstable Only}}]])
* insert RtDetail([[The score says that the spine is or may be unstable, and no spinal surgeon has seen it since.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Complete Score}}SINS {{value}} on {{date}}{{/Complete Score}}{{#Score At Least}}SINS at least {{value}} on {{date}}, at most {{Score At Most.value}}{{/Score At Least}}{{#Score Sites}} at {{display}}{{/Score Sites}}: {{#Spine Is Unstable}}13 or more is unstable.{{/Spine Is Unstable}}{{#Spine Is Potentially Unstable Only}}7 to 12 is potentially unstable.{{/Spine Is Potentially Unstable Only}}{{#Epidural Grade}} Epidural disease: {{value}} on {{date}}.{{/Epidural Grade}}
{{#Siteless Spinal Opinion}}
Referral or operation on {{date}} is not counted as its answer: site of the earlier course not recorded.
{{/Siteless Spinal Opinion}}

**Do.** Spinal surgery opinion before radiotherapy. {{#Radiotherapy Need Not Wait}}Radiotherapy need not wait for it more than 1 week. {{/Radiotherapy Need Not Wait}}No spinal manipulation.
{{#SINS Class}}
- SINS class: {{value}}{{#note}} at {{display}}{{/note}}
{{/SINS Class}}
{{#Missing For Instability}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Instability}}

**Next.** New weakness, numbness, or trouble with bladder or bowel: MRI of the whole spine at once.

Sources: SINS, Fisher 2010 and Fourney 2011 (surgical consultation from 7); ASTRO 2024 (stability is evaluated before radiotherapy).
"""
* insert RtSuggestion(instability-spinal-surgery, Spinal surgery referral, yes, Spine Instability Is Not Critical)
* insert RtCreateAtSite(instability-spinal-surgery-referral, rt-spinal-surgery-referral, [[Refer for spinal surgery opinion, before radiotherapy]], Urgent Priority, Bone Disease Reason, Score Sites Known, Score Body Sites, Score Sites Unknown)

// ---- rtPostoperative --------------------------------------------------------------------------------
* insert RtCard(rtPostoperative, rtPostoperative, Postoperative Radiotherapy Due, routine)
* insert RtPriority(Postoperative Priority)
* insert RtSource([[ASTRO 2024: radiation therapy for symptomatic bone metastases]], https://doi.org/10.1016/j.prro.2024.04.018)
* insert RtSummary([[Refer for postoperative radiotherapy once the wound has healed]], [[Refer for postoperative radiotherapy once the wound has healed]])
* insert RtDetail([[A bone metastasis has been operated on and radiotherapy has neither followed nor been ordered.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** Operated: {{#Operation Facts}}{{value}}{{^value}}site not recorded{{/value}} on {{date}}{{^-last}}; {{/-last}}{{/Operation Facts}}; no radiotherapy to that site since, none ordered.
{{#Siteless Postoperative Answer}}
Radiotherapy or referral on {{date}} is not counted as its answer: site of the earlier course not recorded.
{{/Siteless Postoperative Answer}}

**Do.** Postoperative radiotherapy, 20 Gy in 5 or 30 Gy in 10 fractions, once the wound has healed (about two weeks). No spinal manipulation after an operation of the spine.
{{#Pregnancy Not Excluded}}
Pregnancy is not excluded: test first.
{{/Pregnancy Not Excluded}}
{{#Pregnant}}
Pregnancy is on record: obstetrics, medical physics and the radiotherapist decide together.
{{/Pregnant}}

**Next.** Wound not healed, new pain or new neurology: back to the surgeon first.

Sources: ASTRO 2024 (postoperative radiotherapy recommended); ESMO Bone Health 2020 (III B).
"""
* insert RtSuggestion(postoperative-radiotherapy, Radiotherapy referral: postoperative, yes, Postoperative Radiotherapy Due)
* insert RtPrecheck(Recommended Unless Maybe Pregnant)
* insert RtCreateAtSite(postoperative-referral, rt-radiotherapy-postoperative, Refer for postoperative radiotherapy, Routine Priority, Bone Disease Reason, Operation Sites Known, Operation Body Sites, Operation Sites Unknown)

// ---- spinalPainRedFlag ------------------------------------------------------------------------------
* insert RtCard(spinalPainRedFlag, spinalPainRedFlag, Spinal Pain Red Flag, urgent)
* insert RtSource([[NICE NG234 (2023): spinal metastases and metastatic spinal cord compression]], https://www.nice.org.uk/guidance/ng234)
* insert RtSummary([[MRI of the whole spine within 1 week: spinal pain with a red flag; no spinal manipulation until then]], [[MRI of the whole spine within 1 week: spinal pain with a red flag; no spinal manipulation until then]])
* insert RtDetail([[Spinal pain whose character suggests metastatic disease has not been followed by MRI of the spine.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** Breast cancer and spinal pain with a red flag, no MRI of the spine since:
{{#Spinal Red Flag Facts}}
- {{value}}{{#date}} on {{date}}{{/date}}{{^date}} (date not recorded){{/date}}
{{/Spinal Red Flag Facts}}
{{#Unexplained Vertebral Fracture}}
A vertebral fracture of another or no stated cause is on record: cause of fracture to be shown by MRI.
{{/Unexplained Vertebral Fracture}}

**Do.** MRI of the whole spine within 1 week; contact the MSCC coordinator within 24 hours{{#Coordinator Contact}} ({{value}}){{/Coordinator Contact}}. No spinal manipulation until then. A radiograph does not exclude disease of the spine.{{#Pregnant}} Pregnancy is on record: without gadolinium.{{/Pregnant}}
{{#Spinal MRI Ordered}}
MRI of the spine ordered since: see that it happens within 1 week.
{{/Spinal MRI Ordered}}
{{#Missing For Spinal Pain}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Spinal Pain}}

**Next.** Weakness, numbness, or trouble with bladder or bowel: MRI within 24 hours, and dexamethasone.

Sources: NICE NG234, 2023 (recommendation); red flags as in NICE CG75, 2008.
"""
* insert RtSuggestion(spinal-pain-mri, MRI of the whole spine within 1 week, yes, Suggest MRI Within 1 Week)
* insert RtCreate(spinal-pain-mri-order, rt-mri-whole-spine, Order MRI of the whole spine within 1 week, Urgent Priority)
* insert RtWhen(Not Pregnant)
* insert RtValue(reasonCode, Spinal Red Flag Reason)
* insert RtValue(bodySite, Spine Body Site)
* insert RtCreate(spinal-pain-mri-order-pregnant, rt-mri-whole-spine-no-gadolinium, Order MRI of the whole spine within 1 week without gadolinium, Urgent Priority)
* insert RtWhen(Pregnant)
* insert RtValue(reasonCode, Spinal Red Flag Reason)
* insert RtValue(bodySite, Spine Body Site)

// ---- rtPainfulMetastasis ----------------------------------------------------------------------------
* insert RtCard(rtPainfulMetastasis, rtPainfulMetastasis, Painful Metastasis, urgent)
* insert RtPriority(Painful Metastasis Priority)
* insert RtSource([[ASTRO 2024: radiation therapy for symptomatic bone metastases]], https://doi.org/10.1016/j.prro.2024.04.018)
* insert RtSummary([[Refer for radiotherapy: painful bone metastasis]], [[{{#Pain Calls For Radiotherapy}}Refer for radiotherapy: painful bone metastasis{{/Pain Calls For Radiotherapy}}{{#MRI Before Dose}}, MRI of the spine first{{/MRI Before Dose}}{{#Pain Needs Score}}Score the pain: it decides on radiotherapy{{/Pain Needs Score}}]])
* insert RtDetail([[A painful bone metastasis has not been irradiated, or pain is treated and nobody has scored it.]])
* action[=].description.extension[0].valueMarkdown = """
{{#Pain Calls For Radiotherapy}}
**Why.** A bone metastasis is confirmed{{#Bone Metastasis}}{{#date}} ({{date}}){{/date}}{{/Bone Metastasis}}, pain {{#Pain Facts}}{{value}}/10 on {{date}}{{#note}} at {{display}}{{/note}}{{^note}} (site not recorded){{/note}}{{^-last}}; {{/-last}}{{/Pain Facts}}, no radiotherapy to it on record.{{#Opioid}} Opioid: {{value}}{{#date}} on {{date}}{{/date}}.{{/Opioid}}
{{#Siteless Radiotherapy Referral}}
Referral on {{date}} is not counted as its answer: site of the earlier course or of the pain not recorded.
{{/Siteless Radiotherapy Referral}}

**Do.** Radiotherapy referral.
{{#Suggest Single Fraction}}
Uncomplicated as far as recorded: 8 Gy in 1 fraction is preferred; re-treatment is more frequent after it, tell the patient. Alternatives: 20 Gy in 5, 24 Gy in 6, 30 Gy in 10 fractions.
{{/Suggest Single Fraction}}
{{^Is Uncomplicated}}
Whether the site is uncomplicated is not known: no dose is proposed.
{{/Is Uncomplicated}}
{{#MRI Before Dose}}
Spinal pain with a red flag and no MRI since: MRI of the whole spine first, no dose before it. No spinal manipulation.
{{/MRI Before Dose}}
{{#ECOG Is Poor}}
ECOG {{#ECOG Facts}}{{value}}{{^-last}} or {{/-last}}{{/ECOG Facts}}: no reason against radiotherapy; it favours 8 Gy in 1 fraction.
{{/ECOG Is Poor}}
{{#Prognosis Is Short}}
Recorded prognosis below 4 weeks: benefit is uncertain; 8 Gy in 1 fraction or analgesia alone.
{{/Prognosis Is Short}}
{{#End Of Life Care}}
End-of-life care is on record: benefit is uncertain; 8 Gy in 1 fraction or analgesia alone.
{{/End Of Life Care}}
{{#Pregnant}}
Pregnancy is on record: no dose is proposed; obstetrics, medical physics and the radiotherapist decide together.
{{/Pregnant}}
{{#Suggest Pregnancy Test}}
She could be pregnant and no negative test within 14 days is on record: test first.
{{/Suggest Pregnancy Test}}
{{/Pain Calls For Radiotherapy}}
{{#Pain Needs Score}}
**Why.** A bone metastasis is confirmed{{#Bone Metastasis}}{{#date}} ({{date}}){{/date}}{{/Bone Metastasis}}, pain is {{#Opioid}}treated with an opioid ({{value}}{{#date}}, {{date}}{{/date}}){{/Opioid}}{{^Opioid}}on record{{/Opioid}}, and no score of bone pain within 14 days is on record.

**Do.** Score the pain 0 to 10 with its site. From 4, or from 1 with an opioid, radiotherapy is offered.
{{/Pain Needs Score}}
{{#Missing For Pain}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Pain}}
{{#Unreadable Scores}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Scores}}

**Next.** Response takes up to 4 weeks; pain may flare in the first days. New neurology or sudden worsening: MRI or radiograph the same day.

Sources: ASTRO 2024 (radiotherapy for painful metastases strong); ESMO Bone Health 2020 (8 Gy in 1 fraction, I A).
"""
* insert RtSuggestion(pain-pregnancy-test, Pregnancy test first, yes, Suggest Pregnancy Test)
* insert RtCreate(pain-pregnancy-test-order, rt-pregnancy-test, Order a pregnancy test before radiotherapy, Urgent Priority)
* insert RtSuggestion(pain-mri, MRI of the whole spine first, yes, MRI Before Dose)
* insert RtCreate(pain-mri-order, rt-mri-whole-spine, Order MRI of the whole spine before radiotherapy, Urgent Priority)
* insert RtWhen(Not Pregnant)
* insert RtValue(reasonCode, Bone Metastasis Reason)
* insert RtValue(bodySite, Spine Body Site)
* insert RtCreate(pain-mri-order-pregnant, rt-mri-whole-spine-no-gadolinium, Order MRI of the whole spine before radiotherapy without gadolinium, Urgent Priority)
* insert RtWhen(Pregnant)
* insert RtValue(reasonCode, Bone Metastasis Reason)
* insert RtValue(bodySite, Spine Body Site)
* insert RtSuggestion(pain-single-fraction, Radiotherapy referral: 8 Gy in 1 fraction preferred, yes, Suggest Single Fraction)
* insert RtPrecheck(Recommended Unless Maybe Pregnant)
* insert RtCreateAtSite(pain-single-fraction-referral, rt-radiotherapy-single-fraction, Refer for radiotherapy: 8 Gy in 1 fraction, Urgent Priority, Bone Metastasis Reason, Pain Sites Known, Pain Body Sites, Pain Sites Unknown)
* insert RtSuggestion(pain-several-fractions, Radiotherapy referral: several fractions, no, Suggest Single Fraction)
* insert RtCreateAtSite(pain-several-fractions-referral, rt-radiotherapy-several-fractions, [[Refer for radiotherapy: 20 Gy in 5, 24 Gy in 6 or 30 Gy in 10]], Urgent Priority, Bone Metastasis Reason, Pain Sites Known, Pain Body Sites, Pain Sites Unknown)
* insert RtSuggestion(pain-no-dose, Radiotherapy referral: dose to be decided, no, Suggest Referral Without Dose)
* insert RtCreateAtSite(pain-no-dose-referral, rt-radiotherapy-no-dose, [[Refer for radiotherapy, dose to be decided there]], Urgent Priority, Bone Metastasis Reason, Pain Sites Known, Pain Body Sites, Pain Sites Unknown)

// ---- rtReirradiation --------------------------------------------------------------------------------
* insert RtCard(rtReirradiation, rtReirradiation, Reirradiation, routine)
* insert RtPriority(Reirradiation Priority)
* insert RtSource([[ASTRO 2024: radiation therapy for symptomatic bone metastases]], https://doi.org/10.1016/j.prro.2024.04.018)
* insert RtSummary([[Refer for re-irradiation: an irradiated bone metastasis hurts again or still]], [[Refer for re-irradiation: an irradiated bone metastasis hurts again or still]])
* insert RtDetail([[A bone metastasis that was irradiated four weeks ago or earlier is painful.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** Pain {{#Reirradiation Pain Facts}}{{value}}/10 on {{date}}{{#note}} at {{display}}{{/note}}{{^note}} (site not recorded){{/note}}{{^-last}}; {{/-last}}{{/Reirradiation Pain Facts}}; radiotherapy{{#Reirradiation Courses}} ended on {{date}}{{/Reirradiation Courses}}, 28 days ago or earlier.
{{#Reirradiation Course Without Site}}
The site of the earlier course is not recorded: re-irradiation if it was this site, a first course (8 Gy in 1 fraction for uncomplicated pain) if it was another. The referral serves either.
{{/Reirradiation Course Without Site}}

**Do.** Referral for re-irradiation: 8 Gy in 1, 20 Gy in 5 or 24 Gy in 6 fractions{{#Reirradiation Of Spine}}; spine also 20 Gy in 8, after checking the cumulative dose to the cord; no spinal manipulation{{/Reirradiation Of Spine}}. After failure of radiotherapy: an interventional opinion.
{{#ECOG Is Poor}}
ECOG {{#ECOG Facts}}{{value}}{{^-last}} or {{/-last}}{{/ECOG Facts}} favours 8 Gy in 1 fraction.
{{/ECOG Is Poor}}
{{#End Of Life Care}}
End-of-life care is on record: benefit is uncertain.
{{/End Of Life Care}}
{{#Pregnant}}
Pregnancy is on record: obstetrics, medical physics and the radiotherapist decide together.
{{/Pregnant}}
{{#Pregnancy Not Excluded}}
Pregnancy is not excluded: test first.
{{/Pregnancy Not Excluded}}
{{#Missing For Reirradiation}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Reirradiation}}
{{#Unreadable Scores}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Scores}}

**Next.** New neurology or sudden worsening: MRI or radiograph the same day.

Source: ASTRO 2024 (re-irradiation, not before one month).
"""
* insert RtSuggestion(reirradiation-radiotherapy, Radiotherapy referral: re-irradiation, yes, Reirradiation)
* insert RtPrecheck(Recommended Unless Maybe Pregnant)
* insert RtCreateAtSite(reirradiation-referral, rt-radiotherapy-reirradiation, Refer for radiotherapy: re-irradiation, Routine Priority, Bone Metastasis Reason, Reirradiation Sites Known, Reirradiation Body Sites, Reirradiation Sites Unknown)

// ---- epiduralDisease --------------------------------------------------------------------------------
* insert RtCard(epiduralDisease, epiduralDisease, Epidural Disease, urgent)
* insert RtPriority(Epidural Disease Priority)
* insert RtSource([[Epidural spinal cord compression scale, Bilsky 2010]], https://doi.org/10.3171/2010.3.SPINE09459)
* insert RtSummary([[Radiotherapy referral urgently: epidural disease near the cord, no compression yet]], [[{{#Epidural Abuts Cord}}Spinal surgeon and radiotherapist{{/Epidural Abuts Cord}}{{^Epidural Abuts Cord}}Radiotherapy referral{{/Epidural Abuts Cord}} urgently: epidural disease near the cord]])
* insert RtDetail([[Epidural disease that indents the thecal sac has been seen and has not been treated.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Epidural Facts}}{{note}} at {{value}} on {{date}}{{^-last}}; {{/-last}}{{/Epidural Facts}}, no radiotherapy or surgery since.
{{#Siteless Epidural Answer}}
Treatment or referral on {{date}} is not counted as its answer: site of the earlier course not recorded.
{{/Siteless Epidural Answer}}

**Do.** {{#Epidural Abuts Cord}}The tumour touches the cord: spinal surgery opinion and radiotherapy referral, both urgently.{{/Epidural Abuts Cord}}{{^Epidural Abuts Cord}}Radiotherapy referral, urgently.{{/Epidural Abuts Cord}} {{#Epidural And Unstable}}SINS is 7 or more: surgery is judged first. {{/Epidural And Unstable}}No spinal manipulation. Not for dexamethasone without neurological symptoms or signs.
{{#Incomplete SINS}}
SINS at {{value}} not computed: at least {{SINS At Least.value}}, at most {{SINS At Most.value}}.
{{/Incomplete SINS}}
{{#Missing SINS Items}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing SINS Items}}

**Next.** New weakness, numbness, or trouble with bladder or bowel: MRI of the whole spine within 24 hours, and dexamethasone.

Sources: ESCC, Bilsky 2010; NOMS, Laufer 2013; ASTRO 2024.
"""
* insert RtSuggestion(epidural-spinal-surgery, Spinal surgery opinion, yes, Suggest Epidural Surgery)
* insert RtCreate(epidural-spinal-surgery-referral, rt-spinal-surgery-referral, Refer for spinal surgery opinion urgently, Urgent Priority)
* insert RtValue(reasonCode, Epidural Reason)
* insert RtValue(bodySite, Epidural Body Sites)
* insert RtSuggestion(epidural-radiotherapy, Radiotherapy referral, yes, Epidural Disease)
* insert RtCreate(epidural-radiotherapy-referral, rt-radiotherapy-epidural, Refer for radiotherapy urgently: epidural disease, Urgent Priority)
* insert RtValue(reasonCode, Epidural Reason)
* insert RtValue(bodySite, Epidural Body Sites)

// ---- rtAwaitResponse --------------------------------------------------------------------------------
* insert RtCard(rtAwaitResponse, rtAwaitResponse, Await Response, routine)
* insert RtSource([[ASTRO 2024: radiation therapy for symptomatic bone metastases]], https://doi.org/10.1016/j.prro.2024.04.018)
* insert RtSummary([[Wait for the response to radiotherapy: it takes up to 4 weeks; treat the pain meanwhile]], [[Wait for the response to radiotherapy: it takes up to 4 weeks; treat the pain meanwhile]])
* insert RtDetail([[A bone metastasis still hurts, and radiotherapy to it ended less than four weeks ago.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** Pain {{#Await Pain Facts}}{{value}}/10 on {{date}}{{#note}} at {{display}}{{/note}}{{^note}} (site not recorded){{/note}}{{^-last}}; {{/-last}}{{/Await Pain Facts}}; radiotherapy{{#Awaited Courses}} on {{date}}{{/Awaited Courses}}, less than 28 days ago or still running.
{{#Awaited Course Without Site}}
The site of the earlier course is not recorded: if another site hurts, a first course may be due, and the referral is offered.
{{/Awaited Course Without Site}}

**Do.** Analgesia. Response takes up to 4 weeks; a flare in the first days passes. Judge the effect after 28 days.
{{#Missing For Await}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Await}}
{{#Unreadable Scores}}
- Not used, implausible or in a unit that does not convert: {{value}} on {{date}}
{{/Unreadable Scores}}

**Next.** New weakness, numbness, trouble with bladder or bowel: MRI of the whole spine within 24 hours. Sudden worsening: look for a fracture. No spinal manipulation.

Source: ASTRO 2024.
"""
* insert RtSuggestion(await-radiotherapy, Radiotherapy referral if another site hurts, no, Awaited Course Without Site)
* insert RtCreate(await-referral, rt-radiotherapy-no-dose, Refer for radiotherapy if another site hurts, Routine Priority)
* insert RtValue(reasonCode, Bone Metastasis Reason)

// ---- rtSbrtConsider ---------------------------------------------------------------------------------
* insert RtCard(rtSbrtConsider, rtSbrtConsider, Stereotactic Radiotherapy Possible, routine)
* insert RtSource([[ASTRO 2024: radiation therapy for symptomatic bone metastases]], https://doi.org/10.1016/j.prro.2024.04.018)
* insert RtSummary([[Discuss stereotactic radiotherapy: few metastases and good performance; the aim is local control]], [[Discuss stereotactic radiotherapy: few metastases and good performance; the aim is local control]])
* insert RtDetail([[A recorded count of at most five metastases with good performance allows a discussion of stereotactic radiotherapy.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Lesion Count}}{{value}} metastases counted on {{date}}{{/Lesion Count}}, ECOG {{#ECOG Facts}}{{value}} on {{date}}{{^-last}} or {{/-last}}{{/ECOG Facts}}, no planned operation, no neurological red flag, no epidural disease near the cord on record.

**Do.** Multidisciplinary discussion. NRG-BR002 showed no gain in progression-free survival in breast cancer (23 against 19.5 months, HR 0.92), so the ground is local control. No spinal manipulation where the spine is involved.

**Next.** Conventional radiotherapy stays right for pain that cannot wait.

Sources: ASTRO 2024 (conditional, in selected patients); NRG-BR002, ASTRO 2022.
"""
* insert RtSuggestion(sbrt-discussion, Radiotherapy referral: stereotactic for discussion, no, Stereotactic Radiotherapy Possible)
* insert RtCreate(sbrt-referral, rt-radiotherapy-stereotactic, [[Refer for a discussion of stereotactic radiotherapy]], Routine Priority)
* insert RtValue(reasonCode, Bone Metastasis Reason)

* insert RtCard(rtSbrtConsider-unknown, rtSbrtConsider, Stereotactic Radiotherapy Is Asked About, routine)
* insert RtSource([[ASTRO 2024: radiation therapy for symptomatic bone metastases]], https://doi.org/10.1016/j.prro.2024.04.018)
* insert RtSummary([[Record what decides on stereotactic radiotherapy: few metastases are counted]], [[Record what decides on stereotactic radiotherapy: {{Lesion Count.value}} metastases counted on {{Lesion Count.date}}]])
* insert RtDetail([[A recorded count of at most five metastases raises the question of stereotactic radiotherapy; an input that decides it is missing.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#Lesion Count}}{{value}} metastases counted on {{date}}{{/Lesion Count}}; nothing on record speaks against stereotactic radiotherapy, and this is missing:
{{#Missing For Stereotactic Radiotherapy}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Stereotactic Radiotherapy}}

**Do.** Record it. With ECOG 0 to 2 and no epidural disease near the cord a multidisciplinary discussion is worthwhile; the ground is local control (NRG-BR002: no gain in progression-free survival in breast cancer).

Sources: ASTRO 2024 (conditional, in selected patients); NRG-BR002, ASTRO 2022.
"""

// ---- rtRadionuclideConsider -------------------------------------------------------------------------
* insert RtCard(rtRadionuclideConsider, rtRadionuclideConsider, Radionuclide Possible, routine)
* insert RtSource([[ASTRO 2017: palliative radiation therapy for bone metastases]], https://doi.org/10.1016/j.prro.2016.08.001)
* insert RtSummary([[Nuclear-medicine opinion: many painful irradiated bone-forming metastases]], [[Nuclear-medicine opinion: many painful irradiated bone-forming metastases]])
* insert RtDetail([[Widespread painful bone-forming disease that was irradiated before may be discussed for a radionuclide.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** Painful irradiated sites on both sides of the diaphragm: {{#Radionuclide Sites}}{{display}}{{^-last}}, {{/-last}}{{/Radionuclide Sites}}; a bone-forming lesion and sufficient platelets and neutrophils (14 days) are on record.

**Do.** Nuclear-medicine opinion: strontium-89 or samarium-153. Radium-223 is not for breast cancer. A radionuclide does not replace external radiotherapy. No spinal manipulation where the spine is involved.
{{#Pregnancy Not Excluded}}
Pregnancy is not excluded: test first.
{{/Pregnancy Not Excluded}}

**Next.** Blood counts every one to two weeks afterwards; cord compression has to be excluded before.

Source: ASTRO 2017.
"""
* insert RtSuggestion(radionuclide-opinion, Nuclear-medicine opinion, no, Radionuclide Possible)
* insert RtCreate(radionuclide-referral, rt-nuclear-medicine-opinion, Ask for a nuclear-medicine opinion, Routine Priority)
* insert RtValue(reasonCode, Bone Metastasis Reason)

* insert RtCard(rtRadionuclideConsider-unknown, rtRadionuclideConsider, Radionuclide Is Asked About, routine)
* insert RtSource([[ASTRO 2017: palliative radiation therapy for bone metastases]], https://doi.org/10.1016/j.prro.2016.08.001)
* insert RtSummary([[Record what decides on a radionuclide: many painful irradiated metastases]], [[Record what decides on a radionuclide: many painful irradiated metastases]])
* insert RtDetail([[Widespread painful disease that was irradiated before raises the question of a radionuclide; an input that decides it is missing.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** Painful irradiated sites on both sides of the diaphragm: {{#Radionuclide Sites}}{{display}}{{^-last}}, {{/-last}}{{/Radionuclide Sites}}. Nothing on record speaks against a radionuclide, and this is missing:
{{#Missing For Radionuclide}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Radionuclide}}

**Do.** Record it. A nuclear-medicine opinion needs platelets of 100 and neutrophils of 1.5 ×10⁹/L or more within 14 days, and a bone-forming lesion.

Source: ASTRO 2017.
"""

// ---- boneImagingWorkup ------------------------------------------------------------------------------
* insert RtCard(boneImagingWorkup, boneImagingWorkup, Bone Imaging Due, routine)
* insert RtSource([[NICE NG234 (2023): spinal metastases and metastatic spinal cord compression]], https://www.nice.org.uk/guidance/ng234)
* insert RtSummary([[Image the bone: pain or laboratory after breast cancer, no imaging within 60 days]], [[Image the bone: pain or laboratory after breast cancer, no imaging within 60 days]])
* insert RtDetail([[Bone pain or a laboratory finding in a person with breast cancer has not been followed by imaging of bone.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** No bone metastasis is confirmed, no imaging of bone within 60 days, and:
{{#Workup Pain Facts}}
- {{value}}{{#date}} since {{date}}{{/date}}
{{/Workup Pain Facts}}
{{#Alkaline Phosphatase Fact}}
- alkaline phosphatase above its limit on {{date}}
{{/Alkaline Phosphatase Fact}}
{{#Raised Calcium Fact}}
- calcium above its limit on {{date}}
{{/Raised Calcium Fact}}

**Do.**
{{#Workup Other Pain}}
- Pain outside the spine: radiograph of the site first; inconclusive: MRI or PET-CT.
{{/Workup Other Pain}}
{{#Workup Spinal Pain}}
- Spinal pain: MRI; never a radiograph to exclude compression. No spinal manipulation until then.
{{/Workup Spinal Pain}}
{{#Workup Without Pain}}
- No pain on record: bone scan first; after abnormal uptake a radiograph of the site.
{{/Workup Without Pain}}
{{#Alkaline Phosphatase Is Raised}}
- Raised alkaline phosphatase: gamma-glutamyl transferase or bone alkaline phosphatase first.
{{/Alkaline Phosphatase Is Raised}}

**Next.** A metastasis has to be confirmed before treatment. Weakness, numbness, or trouble with bladder or bowel: MRI of the whole spine within 24 hours.

Source: NICE NG234, 2023; usual order of imaging.
"""
* insert RtSuggestion(workup-radiograph, Radiograph of the painful site, yes, Workup Other Pain)
* insert RtCreate(workup-radiograph-order, rt-radiograph-site, Order a radiograph of the painful site, Routine Priority)
* insert RtSuggestion(workup-mri, MRI of the spine, yes, Workup Spinal Pain)
* insert RtCreate(workup-mri-order, rt-mri-whole-spine, Order MRI of the whole spine, Routine Priority)
* insert RtWhen(Not Pregnant)
* insert RtValue(bodySite, Spine Body Site)
* insert RtCreate(workup-mri-order-pregnant, rt-mri-whole-spine-no-gadolinium, Order MRI of the whole spine without gadolinium, Routine Priority)
* insert RtWhen(Pregnant)
* insert RtValue(bodySite, Spine Body Site)
* insert RtSuggestion(workup-ggt, Gamma-glutamyl transferase first, yes, Alkaline Phosphatase Is Raised)
* insert RtCreate(workup-ggt-order, rt-gamma-glutamyl-transferase, Order gamma-glutamyl transferase, Routine Priority)
* insert RtSuggestion(workup-bone-scan, Bone scan, no, Workup Without Pain)
* insert RtCreate(workup-bone-scan-order, rt-bone-scan, Order a bone scan, Routine Priority)
