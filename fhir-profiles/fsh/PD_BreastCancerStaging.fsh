// The plan of the service breast-cancer-staging: one card a topic. Values in the texts are definitions of the CQL library.

RuleSet: StagingCard(topic, condition, priority)
* action[+].id = "{topic}"
* action[=].code = $topic#{topic}
* action[=].trigger.type = #named-event
* action[=].trigger.name = "patient-view"
* action[=].condition.kind = #applicability
* action[=].condition.expression.language = #text/cql-identifier
* action[=].condition.expression.expression = "{condition}"
* action[=].priority = #{priority}
* action[=].selectionBehavior = #any

// An observation to be recorded.
RuleSet: StagingRecord(id, activity, description)
* action[=].action[=].action[+].id = "{id}"
* action[=].action[=].action[=].description = "{description}"
* action[=].action[=].action[=].type = $action-type#create
* action[=].action[=].action[=].definitionCanonical = "https://osteon.dev/fhir/ActivityDefinition/{activity}"

// The three receptors on a specimen that is on record.
RuleSet: StagingOrderActions(card, condition, specimen)
* insert RtCreate({card}-oestrogen, staging-oestrogen-receptor, Order oestrogen receptor on the specimen of the metastasis, Routine Priority)
* insert RtWhen({condition})
* insert RtValue(reasonCode, Metastasis Reason)
* insert RtValue(specimen, {specimen})
* insert RtCreate({card}-progesterone, staging-progesterone-receptor, Order progesterone receptor on the specimen of the metastasis, Routine Priority)
* insert RtWhen({condition})
* insert RtValue(reasonCode, Metastasis Reason)
* insert RtValue(specimen, {specimen})
* insert RtCreate({card}-her2, staging-her2-immunohistochemistry, Order HER2 immunohistochemistry on the specimen of the metastasis, Routine Priority)
* insert RtWhen({condition})
* insert RtValue(reasonCode, Metastasis Reason)
* insert RtValue(specimen, {specimen})

Instance: breast-cancer-staging
InstanceOf: PlanDefinition
Usage: #definition
* insert PublishedInstance
* url = "https://osteon.dev/fhir/PlanDefinition/breast-cancer-staging"
* name = "BreastCancerStaging"
* title = "Breast cancer: stage and receptors"
* description = "Tells where the recorded stage of a breast cancer disagrees with its categories or its metastases, and which receptors are missing, open or only known of the primary."
* usage = "Decision support for qualified clinicians, who check each proposal against the patient. It reads only what the record holds in codes. The prognostic stage is read, never computed. Intended use, hazards and known limits: docs/safety.md of Osteon."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* library = "https://osteon.dev/fhir/Library/BreastCancerStaging"
* insert CardsOfAService
* extension[+].url = "https://osteon.dev/fhir/StructureDefinition/optional-data"
* extension[=].valueCode = #Specimen

// ---- stageMismatch --------------------------------------------------------------------------------------
* insert StagingCard(stageMismatch, Stage Mismatch, urgent)
* insert RtSource([[AJCC Cancer Staging Manual, 8th edition (2017)]], https://www.facs.org/quality-programs/cancer-programs/american-joint-committee-on-cancer/)
* insert RtSummary([[Record stage IV: a distant metastasis was there at diagnosis, and the stage on record says otherwise]], [[Record stage IV: a distant metastasis was there at diagnosis, and the stage on record says otherwise]])
* insert RtDetail([[A distant metastasis found no later than four months after the diagnosis of the breast cancer makes it stage IV, whatever T and N are.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#First Metastasis}}{{value}}{{#date}}, {{date}}{{/date}}{{/First Metastasis}}; the breast cancer was diagnosed{{#Primary Diagnosis}} on {{date}}{{/Primary Diagnosis}}. A distant metastasis found no later than 4 months after that is part of the stage at diagnosis: stage IV, any T, any N. On record:
{{#M Says None}}
{{#M Fact}}
- M category {{value}}{{#date}} on {{date}}{{/date}}
{{/M Fact}}
{{/M Says None}}
{{#Group Is Below IV}}
{{#Recorded Stage}}
- stage group {{value}}{{#date}} on {{date}}{{/date}}
{{/Recorded Stage}}
{{/Group Is Below IV}}

**Do.** Check the two dates, then record:
{{#Propose Stage IV}}
- stage group IV; it stays IV after any treatment
{{/Propose Stage IV}}
{{#Propose cM1}}
- cM1 (seen on imaging; pM1 once a biopsy proves it)
{{/Propose cM1}}
{{#Propose pM1}}
- pM1 (proven by tissue)
{{/Propose pM1}}

A metastasis found later would be a recurrence and would leave the stage as it was.

Source: AJCC 8, 2017.
"""
* insert RtSuggestion(mismatch-stage, [[Record stage IV and M1]], yes, Stage Mismatch)
* insert StagingRecord(mismatch-stage-group, staging-stage-iv, Record stage group IV)
* insert RtWhen(Propose Stage IV)
* insert StagingRecord(mismatch-clinical-m, staging-clinical-m1, Record M category cM1)
* insert RtWhen(Propose cM1)
* insert StagingRecord(mismatch-pathological-m, staging-pathological-m1, Record M category pM1)
* insert RtWhen(Propose pM1)

// ---- stageMissing ---------------------------------------------------------------------------------------
* insert StagingCard(stageMissing, Stage Missing, routine)
* insert RtSource([[AJCC Cancer Staging Manual, 8th edition (2017)]], https://www.facs.org/quality-programs/cancer-programs/american-joint-committee-on-cancer/)
* insert RtSummary([[Record the anatomic stage group: none is on record]], [[Record the anatomic stage group: {{Computed Stage.value}} by {{Computed Stage.note}}]])
* insert RtDetail([[The categories of the breast cancer are on record and no stage group is.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** No stage group is on record.
{{#Computed Stage}}
The anatomic stage group is **{{value}}**: {{note}}.
{{/Computed Stage}}
{{#T Fact}}
- T category {{value}}{{#date}} on {{date}}{{/date}}
{{/T Fact}}
{{#N Fact}}
- N category {{value}}{{#date}} on {{date}}{{/date}}
{{/N Fact}}
{{#M Fact}}
- M category {{value}}{{#date}} on {{date}}{{/date}}
{{/M Fact}}
{{^M Fact}}
{{#Metastasis At Diagnosis}}
{{#First Metastasis}}
- M category not recorded; {{value}}{{#date}} ({{date}}){{/date}}, no later than 4 months after the diagnosis{{#Primary Diagnosis}} of {{date}}{{/Primary Diagnosis}}, is M1: stage IV, any T, any N
{{/First Metastasis}}
{{/Metastasis At Diagnosis}}
{{/M Fact}}

{{#Missing For Stage}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Stage}}

**Note.** This is the anatomic group. The prognostic group, which grade and receptors change, is read where it is recorded and not computed.

Source: AJCC 8, 2017 (anatomic stage groups).
"""
* insert RtSuggestion(missing-stage, Record the anatomic stage group, yes, Propose Computed Stage)
* insert StagingRecord(missing-stage-group, staging-computed-stage, [[Record the anatomic stage group, with the categories it is made of]])
* insert RtWhen(Propose Computed Stage From Categories)
* insert RtValue(hasMember, Stage Members)
* insert StagingRecord(missing-stage-group-metastasis, staging-computed-stage, Record the anatomic stage group)
* insert RtWhen(Propose Computed Stage From Metastasis)

// ---- stageInconsistent ----------------------------------------------------------------------------------
* insert StagingCard(stageInconsistent, Stage Inconsistent, urgent)
* insert RtSource([[AJCC Cancer Staging Manual, 8th edition (2017)]], https://www.facs.org/quality-programs/cancer-programs/american-joint-committee-on-cancer/)
* insert RtSummary([[Check the stage: the recorded group does not follow from T, N and M, or M is recorded as pM0]], [[Check the stage: {{#Group Differs}}the recorded group does not follow from T, N and M{{/Group Differs}}{{^Group Differs}}M is recorded as pM0, which is no category{{/Group Differs}}]])
* insert RtDetail([[The recorded stage group and the T, N and M categories disagree, or a category is not valid.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.**
{{#Group Differs}}
{{#Recorded Anatomic Stage}}
- On record: stage group {{value}}{{#date}} on {{date}}{{/date}}
{{/Recorded Anatomic Stage}}
{{#Differing Row}}
- From the table of anatomic groups: {{note}} is {{value}}
{{/Differing Row}}
{{/Group Differs}}
{{#pM0 Recorded}}
- pM0 is on record{{#M Fact}}{{#date}} ({{date}}){{/date}}{{/M Fact}}: there is no such category, because no tissue can show that there is no metastasis. Without signs of one it is cM0.
{{/pM0 Recorded}}

**Do.** Correct the one that is wrong. {{#Group Differs}}A prognostic group may rightly differ from the anatomic one: then it has to be marked as prognostic.{{/Group Differs}}

Source: AJCC 8, 2017 (anatomic stage groups).
"""

// ---- receptorMissing ------------------------------------------------------------------------------------
* insert StagingCard(receptorMissing, Receptor Missing, urgent)
* insert RtSource([[ASCO/CAP 2020: oestrogen and progesterone receptor testing]], https://doi.org/10.1200/JCO.19.02309)
* insert RtSummary([[Measure the missing receptors: they decide the systemic treatment]], [[Measure the missing receptors: they decide the systemic treatment]])
* insert RtDetail([[Invasive breast cancer is on record without oestrogen receptor, progesterone receptor or HER2 status.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** Oestrogen receptor, progesterone receptor and HER2 are measured in every invasive breast cancer; treatment is chosen by them.
{{#Missing Receptors}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing Receptors}}
{{#Unreadable Receptors}}
- Not used, no percentage: {{#note}}{{note}} {{/note}}{{value}}{{#date}} on {{date}}{{/date}}
{{/Unreadable Receptors}}
{{#Oestrogen Receptor}}
- Known: oestrogen receptor {{value}}{{#date}} on {{date}}{{/date}}
{{/Oestrogen Receptor}}
{{#Progesterone Receptor}}
- Known: progesterone receptor {{value}}{{#date}} on {{date}}{{/date}}
{{/Progesterone Receptor}}
{{#HER2}}
- Known: HER2 {{value}}{{#date}} on {{date}}{{/date}}
{{/HER2}}
{{#Receptor Orders Under Way}}
- Ordered, not suggested again: {{value}}{{#date}} on {{date}}{{/date}}
{{/Receptor Orders Under Way}}

**Do.** {{#Specimen For Orders}}Measure them on the tissue on record: {{value}}{{#Specimen Site}}, {{display}}{{/Specimen Site}}.{{/Specimen For Orders}}{{^Specimen For Orders}}No specimen of the tumour is on record: name the block with the order.{{/Specimen For Orders}} If they were measured elsewhere, record the result.

Sources: ASCO/CAP 2020 (oestrogen and progesterone receptor); ASCO/CAP 2018, affirmed 2023 (HER2).
"""
* insert RtSuggestion(receptors, Measure the missing receptors, yes, Offer Receptors)
* insert RtCreate(receptors-oestrogen-on-specimen, staging-oestrogen-receptor, Order oestrogen receptor, Urgent Priority)
* insert RtWhen(Order Oestrogen Receptor On Specimen)
* insert RtValue(reasonCode, Cancer Reason)
* insert RtValue(specimen, Specimen Of Orders)
* insert RtCreate(receptors-oestrogen, staging-oestrogen-receptor, Order oestrogen receptor, Urgent Priority)
* insert RtWhen(Order Oestrogen Receptor)
* insert RtValue(reasonCode, Cancer Reason)
* insert RtCreate(receptors-progesterone-on-specimen, staging-progesterone-receptor, Order progesterone receptor, Urgent Priority)
* insert RtWhen(Order Progesterone Receptor On Specimen)
* insert RtValue(reasonCode, Cancer Reason)
* insert RtValue(specimen, Specimen Of Orders)
* insert RtCreate(receptors-progesterone, staging-progesterone-receptor, Order progesterone receptor, Urgent Priority)
* insert RtWhen(Order Progesterone Receptor)
* insert RtValue(reasonCode, Cancer Reason)
* insert RtCreate(receptors-her2-on-specimen, staging-her2-immunohistochemistry, Order HER2 immunohistochemistry, Urgent Priority)
* insert RtWhen(Order HER2 On Specimen)
* insert RtValue(reasonCode, Cancer Reason)
* insert RtValue(specimen, Specimen Of Orders)
* insert RtCreate(receptors-her2, staging-her2-immunohistochemistry, Order HER2 immunohistochemistry, Urgent Priority)
* insert RtWhen(Order HER2)
* insert RtValue(reasonCode, Cancer Reason)

// ---- her2Equivocal --------------------------------------------------------------------------------------
* insert StagingCard(her2Equivocal, HER2 Is Equivocal, urgent)
* insert RtSource([[ASCO/CAP 2018, affirmed 2023: HER2 testing]], https://doi.org/10.1200/JCO.22.02864)
* insert RtSummary([[In-situ hybridisation of HER2: immunohistochemistry is 2+, neither positive nor negative]], [[In-situ hybridisation of HER2: immunohistochemistry is 2+, neither positive nor negative]])
* insert RtDetail([[HER2 immunohistochemistry is 2+ and no in-situ hybridisation since decides it.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#HER2}}HER2 by {{note}}{{#date}} ({{date}}){{/date}}{{/HER2}} is equivocal until in-situ hybridisation decides. Until then HER2 is **unknown**, neither positive nor negative.
{{#In-Situ Ordered}}
- Ordered, not suggested again: {{value}}{{#date}} on {{date}}{{/date}}
{{/In-Situ Ordered}}
{{#Missing For In-Situ}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For In-Situ}}

**Tumour as far as known.**
{{#Oestrogen Receptor}}
- Oestrogen receptor {{value}}, {{note}}{{#date}} ({{date}}){{/date}}
{{/Oestrogen Receptor}}
{{#Progesterone Receptor}}
- Progesterone receptor {{value}}, {{note}}{{#date}} ({{date}}){{/date}}
{{/Progesterone Receptor}}
{{#Ki-67}}
- Ki-67 {{value}}: {{note}}{{#date}} ({{date}}){{/date}}
{{/Ki-67}}
{{#Subtype}}
- Surrogate subtype: {{value}}
{{/Subtype}}

**Do.** Dual-probe in-situ hybridisation on the same block. Ratio 2.0 or more with 4.0 copies or more is positive (group 1), below both negative (group 5); groups 2 to 4 are read with the recount of the slide.

Source: ASCO/CAP 2018, affirmed 2023.
"""
* insert RtSuggestion(in-situ, In-situ hybridisation of HER2, yes, Offer In-Situ)
* insert RtCreate(in-situ-on-specimen, staging-her2-in-situ-hybridisation, Order HER2 in-situ hybridisation on the same specimen, Urgent Priority)
* insert RtWhen(Order In-Situ On Specimen)
* insert RtValue(reasonCode, Cancer Reason)
* insert RtValue(specimen, Equivocal Specimen)
* insert RtCreate(in-situ-order, staging-her2-in-situ-hybridisation, Order HER2 in-situ hybridisation, Urgent Priority)
* insert RtWhen(Order In-Situ)
* insert RtValue(reasonCode, Cancer Reason)

// ---- receptorRetest -------------------------------------------------------------------------------------
* insert StagingCard(receptorRetest, Receptor Retest, routine)
* insert RtSource([[ESMO 2021: metastatic breast cancer]], https://doi.org/10.1016/j.annonc.2021.09.019)
* insert RtSummary([[Measure the receptors of the metastasis: those on record are the primary's, and they often differ]], [[Measure the receptors of the metastasis: those on record are the primary's, and they often differ]])
* insert RtDetail([[A metastasis was found after the receptors of the primary were measured, and none was measured on metastatic tissue.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** {{#First Metastasis}}{{value}}{{#date}}, {{date}}{{/date}}{{/First Metastasis}}; receptors were first measured{{#First Receptor Day}} on {{date}}{{/First Receptor Day}}, and no result names metastatic tissue. A metastasis often differs from its primary, and treatment follows the metastasis.

**Tumour as far as known.**
{{#Oestrogen Receptor}}
- Oestrogen receptor {{value}}, {{note}}{{#date}} ({{date}}){{/date}}
{{/Oestrogen Receptor}}
{{#Progesterone Receptor}}
- Progesterone receptor {{value}}, {{note}}{{#date}} ({{date}}){{/date}}
{{/Progesterone Receptor}}
{{#HER2}}
- HER2 {{value}}, {{note}}{{#date}} ({{date}}){{/date}}
{{/HER2}}
{{#HER2 Group}}
- In-situ hybridisation group {{value}}{{#date}} on {{date}}{{/date}}
{{/HER2 Group}}
{{#HER2 Recount}}
- Immunohistochemistry 2+ with this group is recounted by a second observer; the reading here holds when the group stays the same.
{{/HER2 Recount}}
{{#HER2 Low}}
- Comment: HER2-low (a comment for treatment, no category of its own)
{{/HER2 Low}}
{{#HER2 Contradiction}}
- Immunohistochemistry and in-situ hybridisation contradict each other: HER2 is unknown until that is settled.
{{/HER2 Contradiction}}
{{#Ki-67}}
- Ki-67 {{value}}: {{note}}{{#date}} ({{date}}){{/date}}
{{/Ki-67}}
{{#Subtype}}
- Surrogate subtype: {{value}}
{{/Subtype}}
{{#Missing For In-Situ}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For In-Situ}}
{{#Missing For Subtype}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Subtype}}
{{#Unreadable Receptors}}
- Not used, no percentage: {{#note}}{{note}} {{/note}}{{value}}{{#date}} on {{date}}{{/date}}
{{/Unreadable Receptors}}
{{#Missing For Retest}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Retest}}
{{#Skeletal-Related Event Count}}
- Skeletal-related events: {{value}}{{#date}}, the first on {{date}}{{/date}}{{#Skeletal-Related Event Delay}}, {{value}} days from the diagnosis of bone metastasis{{/Skeletal-Related Event Delay}}
{{/Skeletal-Related Event Count}}
{{#Retest Orders Under Way}}
- Ordered, not suggested again: {{value}}{{#date}} on {{date}}{{/date}}
{{/Retest Orders Under Way}}

**Do.** Where a biopsy is safe, examine the metastasis: oestrogen receptor, progesterone receptor, HER2. Bone is decalcified with EDTA; acid spoils in-situ hybridisation. Do not delay urgent treatment for it.

Sources: ESMO 2021; ASCO 2015 (biomarkers in metastatic breast cancer).
"""
* insert RtSuggestion(retest, Receptors on metastatic tissue, no, Offer Retest)
* insert StagingOrderActions(retest-specimen, Retest On Specimen, Retest Specimen)
* insert RtCreate(retest-oestrogen, staging-oestrogen-receptor, [[Order oestrogen receptor on tissue of the metastasis]], Routine Priority)
* insert RtWhen(Retest Without Specimen)
* insert RtValue(reasonCode, Metastasis Reason)
* insert RtCreate(retest-progesterone, staging-progesterone-receptor, [[Order progesterone receptor on tissue of the metastasis]], Routine Priority)
* insert RtWhen(Retest Without Specimen)
* insert RtValue(reasonCode, Metastasis Reason)
* insert RtCreate(retest-her2, staging-her2-immunohistochemistry, [[Order HER2 immunohistochemistry on tissue of the metastasis]], Routine Priority)
* insert RtWhen(Retest Without Specimen)
* insert RtValue(reasonCode, Metastasis Reason)

// ---- boneMetastasisRisk ---------------------------------------------------------------------------------
* insert StagingCard(boneMetastasisRisk, Bone Metastasis Risk, routine)
* insert RtSource([[ASCO 2013: follow-up after primary treatment of breast cancer]], https://doi.org/10.1200/JCO.2012.45.9859)
* insert RtSummary([[Watch for bone symptoms: features of this early breast cancer raise the risk of bone metastasis]], [[Watch for bone symptoms: features of this early breast cancer {{#Risk Is High}}make the risk of bone metastasis high{{/Risk Is High}}{{^Risk Is High}}raise the risk of bone metastasis{{/Risk Is High}}]])
* insert RtDetail([[Early breast cancer with several of: four positive nodes or more, a tumour above 2 cm, age below 35 at diagnosis.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** The risk of bone metastasis is {{#Risk Is High}}high{{/Risk Is High}}{{^Risk Is High}}raised{{/Risk Is High}}:
{{#Node Fact}}
- positive lymph nodes: {{#note}}{{note}} {{/note}}{{value}}{{#date}} on {{date}}{{/date}} (4 or more)
{{/Node Fact}}
{{#Size Fact}}
- tumour of {{#note}}{{note}} {{/note}}{{value}}{{#date}} on {{date}}{{/date}} (more than 2 cm)
{{/Size Fact}}
{{#Size By Category}}
- tumour {{value}}{{#date}} on {{date}}{{/date}} (more than 2 cm)
{{/Size By Category}}
{{#Age Fact}}
- {{value}} years old at diagnosis, {{date}} (below 35)
{{/Age Fact}}
{{#Missing For Risk}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Risk}}

**Do.** Ask about bone pain at each visit; examine and image what hurts. No routine bone scan and no tumour markers without symptoms: they do not prolong life.

Sources: Colleoni 2000, J Clin Oncol 18:3925 (features); ASCO 2013 (follow-up).
"""
