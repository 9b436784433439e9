// Cord compression, confirmed and suspected: the two cards that are shown when the chart is opened and, in a service of their
// own, when an encounter starts.

RuleSet: CordCompressionCards
// ---- msccConfirmed ----------------------------------------------------------------------------------
* insert RtCard(msccConfirmed, msccConfirmed, MSCC Confirmed, stat)
* insert RtSource([[ASTRO 2024: radiation therapy for symptomatic bone metastases]], https://doi.org/10.1016/j.prro.2024.04.018)
* insert RtSummary([[Cord or cauda equina compression: spinal surgeon and radiotherapist today, immobilise until stability is known]], [[Cord or cauda equina compression: spinal surgeon and radiotherapist today, immobilise until stability is known]])
* insert RtDetail([[Compression of the spinal cord or cauda equina is on record and has not been treated: a spinal surgeon and a radiotherapist decide the same day.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** Compression of the spinal cord or cauda equina is on record and no decompression or radiotherapy named to the spine has followed: {{#Compression Facts}}{{value}}{{#date}} on {{date}}{{/date}}{{^date}} (date not recorded){{/date}}{{^-last}}; {{/-last}}{{/Compression Facts}}.{{#Compression Sites}}{{#-first}} Level: {{/-first}}{{display}}{{^-last}}, {{/-last}}{{#-last}}.{{/-last}}{{/Compression Sites}}
{{#Siteless Spinal Treatment}}
Treatment on {{date}} is not counted: site of the earlier course not recorded.
{{/Siteless Spinal Treatment}}

**Do the same day.**
- Immobilise, lying flat with neutral alignment, until stability is known. No spinal manipulation.
- Ask the spinal surgeon and the radiotherapist together: stability and surgery are evaluated before radiotherapy. Surgery with postoperative radiotherapy is preferred over radiotherapy alone (conditional).
- Not fit for surgery: 8 Gy in 1, 16 Gy in 2, 20 Gy in 5 or 30 Gy in 10 fractions. After surgery: postoperative radiotherapy.
{{#Whole Spine MRI Done}}
- MRI of the whole spine has been done since.
{{/Whole Spine MRI Done}}
{{^Whole Spine MRI Done}}
- MRI of the whole spine: none is on record since; there may be further levels.
{{/Whole Spine MRI Done}}

**Dexamethasone.**
{{#Normal Neurological Examination}}
- Not suggested now: the neurological examination is normal on {{date}}. It is then given only as part of the radiotherapy regimen.
{{/Normal Neurological Examination}}
{{#Dexamethasone Is Wanted}}
- 16 mg at once, then 16 mg daily, with gastric protection and blood glucose checks; taper after treatment.
{{/Dexamethasone Is Wanted}}
{{#Neurological Red Flag Facts}}
- Symptom or sign: {{value}}{{#note}} {{note}}{{/note}}{{#date}} on {{date}}{{/date}}.
{{/Neurological Red Flag Facts}}
{{#Neurologically Not Examined}}
- No neurological examination within 48 hours is on record: examine now (power, sensation, reflexes, bladder, bowel).
{{/Neurologically Not Examined}}
{{#Effective Corticosteroid}}
- A corticosteroid worth {{value}} of dexamethasone a day is active{{#date}} since {{date}}{{/date}}: no further dose is suggested.
{{/Effective Corticosteroid}}
{{#Other Corticosteroid}}
- {{value}}{{#date}} ({{date}}){{/date}} is active at a lower or unreadable dose: replace it, do not add to it.
{{/Other Corticosteroid}}
{{#Dexamethasone Allergy}}
- Not suggested: allergy to {{value}} is on record.
{{/Dexamethasone Allergy}}

{{#Spinal Surgery Ordered}}
- Spinal surgery referral: ordered since, not suggested again.
{{/Spinal Surgery Ordered}}
{{#Radiotherapy Ordered}}
- Radiotherapy referral: ordered since, not suggested again.
{{/Radiotherapy Ordered}}
{{#Whole Spine MRI Ordered}}
- MRI of the whole spine: ordered since, not suggested again.
{{/Whole Spine MRI Ordered}}
{{#Dexamethasone Ordered}}
- Dexamethasone: ordered since, not suggested again.
{{/Dexamethasone Ordered}}

{{#ECOG Is Poor}}
- ECOG {{#ECOG Facts}}{{value}}{{^-last}} or {{/-last}}{{/ECOG Facts}}: may be the compression itself and may improve; it does not rule out surgery or radiotherapy.
{{/ECOG Is Poor}}
{{#End Of Life Care}}
- End-of-life care is on record: agree the aim with the patient; 8 Gy in 1 fraction or comfort alone may serve it.
{{/End Of Life Care}}
{{#Pregnant}}
- Pregnancy is on record: MRI without gadolinium, obstetrics and medical physics with the radiotherapist the same day.
{{/Pregnant}}
{{#Pregnancy Not Excluded}}
- Pregnancy is not excluded: test now, without delaying imaging or surgery.
{{/Pregnancy Not Excluded}}

{{#Incomplete SINS}}
SINS at {{value}} not computed: at least {{SINS At Least.value}}, at most {{SINS At Most.value}}.
{{/Incomplete SINS}}
{{#Missing For Confirmed}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Confirmed}}

**Next.** Power, sensation and bladder every few hours until treated. Worsening after treatment is a new emergency.

Sources: ASTRO 2024 (surgery and postoperative radiotherapy conditional; dexamethasone with radiotherapy strong); NICE NG234, 2023 (dexamethasone, immobilisation, 24 hours).
"""
* insert RtSuggestion(mscc-spinal-surgery, Spinal surgery referral today, yes, Suggest Spinal Surgery)
* insert RtCreate(mscc-spinal-surgery-referral, rt-spinal-surgery-referral, Refer for spinal surgery opinion today: stability and decompression, Stat Priority)
* insert RtValue(reasonCode, Compression Reason)
* insert RtValue(bodySite, Compression Body Sites)
* insert RtSuggestion(mscc-radiotherapy, Urgent radiotherapy referral today, yes, Suggest Urgent Radiotherapy)
* insert RtCreate(mscc-radiotherapy-referral, rt-radiotherapy-cord-compression, [[Refer for radiotherapy today, after or instead of surgery]], Stat Priority)
* insert RtValue(reasonCode, Compression Reason)
* insert RtValue(bodySite, Compression Body Sites)
* insert RtSuggestion(mscc-mri, MRI of the whole spine today, yes, Suggest Whole Spine MRI)
* insert RtCreate(mscc-mri-order, rt-mri-whole-spine, Order MRI of the whole spine today, Stat Priority)
* insert RtWhen(Not Pregnant)
* insert RtValue(reasonCode, Compression Reason)
* insert RtValue(bodySite, Spine Body Site)
* insert RtCreate(mscc-mri-order-pregnant, rt-mri-whole-spine-no-gadolinium, Order MRI of the whole spine today without gadolinium, Stat Priority)
* insert RtWhen(Pregnant)
* insert RtValue(reasonCode, Compression Reason)
* insert RtValue(bodySite, Spine Body Site)
* insert RtSuggestion(mscc-dexamethasone, Dexamethasone 16 mg now, yes, Suggest Dexamethasone)
* insert RtCreate(mscc-dexamethasone-order, rt-dexamethasone, [[Give dexamethasone 16 mg now, then 16 mg daily with gastric protection and glucose checks]], Stat Priority)
* insert RtValue(reasonCode, Compression Reason)

// ---- msccSuspected ----------------------------------------------------------------------------------
* insert RtCard(msccSuspected, msccSuspected, MSCC Suspected, stat)
* insert RtSource([[NICE NG234 (2023): spinal metastases and metastatic spinal cord compression]], https://www.nice.org.uk/guidance/ng234)
* insert RtSummary([[MRI of the whole spine within 24 hours: cord compression is possible; contact the MSCC coordinator now]], [[MRI of the whole spine within 24 hours: cord compression is possible; contact the MSCC coordinator now]])
* insert RtDetail([[A neurological red flag in a person with breast cancer has not been followed by MRI of the whole spine: image within 24 hours.]])
* action[=].description.extension[0].valueMarkdown = """
**Why.** Breast cancer and a neurological red flag without an MRI of the whole spine after it:
{{#Red Flag Facts}}
- {{value}}{{#note}} {{note}}{{/note}}{{#date}} on {{date}}{{/date}}{{^date}} (date not recorded){{/date}}
{{/Red Flag Facts}}

**Do now.**
- Contact the MSCC coordinator now{{#Coordinator Contact}}: {{value}}{{/Coordinator Contact}}.
- MRI of the whole spine within 24 hours. A radiograph or CT does not exclude compression, and a bone scan does not either.{{#Pregnant}} Pregnancy is on record: without gadolinium.{{/Pregnant}}
- Lie flat until stability is known. No spinal manipulation.
{{#Suspected MRI Ordered}}
- MRI of the whole spine ordered since: see that it happens within 24 hours.
{{/Suspected MRI Ordered}}

**Dexamethasone.**
{{#Normal Neurological Examination}}
- Not suggested: the neurological examination is normal on {{date}}.
{{/Normal Neurological Examination}}
{{#Dexamethasone Is Wanted}}
- 16 mg at once unless contraindicated, then 16 mg daily with gastric protection and glucose checks; stop it if MRI excludes compression.
{{/Dexamethasone Is Wanted}}
{{#Effective Corticosteroid}}
- A corticosteroid worth {{value}} of dexamethasone a day is active{{#date}} since {{date}}{{/date}}: no further dose is suggested.
{{/Effective Corticosteroid}}
{{#Other Corticosteroid}}
- {{value}}{{#date}} ({{date}}){{/date}} is active at a lower or unreadable dose: replace it, do not add to it.
{{/Other Corticosteroid}}
{{#Dexamethasone Allergy}}
- Not suggested: allergy to {{value}} is on record.
{{/Dexamethasone Allergy}}

{{#ECOG Is Poor}}
ECOG {{#ECOG Facts}}{{value}}{{^-last}} or {{/-last}}{{/ECOG Facts}} is no reason to wait.
{{/ECOG Is Poor}}
{{#End Of Life Care}}
End-of-life care is on record: agree with the patient whether imaging would change what is done.
{{/End Of Life Care}}
{{#Missing For Suspected}}
- Not known: {{display}}. It would decide {{definition}}.
{{/Missing For Suspected}}

**Next.** Compression on MRI: spinal surgeon and radiotherapist the same day. No compression: look for other causes.

Source: NICE NG234, 2023 (recommendation).
"""
* insert RtSuggestion(suspected-mri, MRI of the whole spine within 24 hours, yes, Suggest MRI Within 24 Hours)
* insert RtCreate(suspected-mri-order, rt-mri-whole-spine, Order MRI of the whole spine within 24 hours, Stat Priority)
* insert RtWhen(Not Pregnant)
* insert RtValue(reasonCode, Red Flag Reason)
* insert RtValue(bodySite, Spine Body Site)
* insert RtCreate(suspected-mri-order-pregnant, rt-mri-whole-spine-no-gadolinium, Order MRI of the whole spine within 24 hours without gadolinium, Stat Priority)
* insert RtWhen(Pregnant)
* insert RtValue(reasonCode, Red Flag Reason)
* insert RtValue(bodySite, Spine Body Site)
* insert RtSuggestion(suspected-dexamethasone, Dexamethasone 16 mg now, yes, Suggest Dexamethasone Before Imaging)
* insert RtCreate(suspected-dexamethasone-order, rt-dexamethasone, [[Give dexamethasone 16 mg now unless contraindicated, stop it if MRI excludes compression]], Stat Priority)
* insert RtValue(reasonCode, Red Flag Reason)

// The same cards for the hook encounter-start: whoever admits or sees the person hears of it without opening the chart.
Instance: spinal-cord-compression-alert
InstanceOf: PlanDefinition
Usage: #definition
* insert PublishedInstance
* url = "https://osteon.dev/fhir/PlanDefinition/spinal-cord-compression-alert"
* name = "SpinalCordCompressionAlert"
* title = "Spinal cord compression alert"
* description = "Tells at the start of an encounter whether the record of a person with breast cancer shows untreated compression of the spinal cord or cauda equina, or a neurological red flag that was not imaged."
* usage = "Decision support for qualified clinicians, who check each proposal against the patient. It reads only what the record holds in codes; what is missing is named on the card. A silent service does not exclude cord compression. Intended use, hazards and known limits: docs/safety.md of Osteon."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* library = "https://osteon.dev/fhir/Library/SpinalCordCompressionAlert"
* insert CardsOfAService
* extension[+].url = "https://osteon.dev/fhir/StructureDefinition/optional-data"
* extension[=].valueCode = #ImagingStudy
* insert CordCompressionCards
* action[0].trigger.name = "encounter-start"
* action[1].trigger.name = "encounter-start"
