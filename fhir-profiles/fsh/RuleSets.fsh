// What every definition says about itself. SUSHI adds version and status; the rest has to be said.
RuleSet: Published
* ^experimental = false
* ^publisher = "Osteon"
* ^copyright = "Under the Apache License 2.0. Codes of SNOMED CT, LOINC, RxNorm, ICD-10-CM, ATC, CPT, CDT, NCI Thesaurus and UCUM, and AJCC values, belong to their owners and are used under their licences."

// The same for definitions written as instances. A search parameter has no copyright in FHIR R4.
RuleSet: VersionedInstance
* status = #active
* experimental = false
* version = "0.1.0"
* publisher = "Osteon"

RuleSet: PublishedInstance
* insert VersionedInstance
* copyright = "Under the Apache License 2.0. Codes of SNOMED CT, LOINC, RxNorm, ICD-10-CM, ATC, CPT, CDT, NCI Thesaurus and UCUM, and AJCC values, belong to their owners and are used under their licences."

// Marks a code of a value set that was recalled, or seen in one place only, and that no terminology server has confirmed.
// It matches like any other; the mark tells whoever runs Osteon what to check.
// In a value set, codes of one system stand together and imported value sets come last: SUSHI loses the mark otherwise.
RuleSet: Unverified
* ^extension[0].url = "https://osteon.dev/fhir/StructureDefinition/unverified-code"
* ^extension[=].valueBoolean = true

RuleSet: SubjectIsPatient
* subject only Reference(Patient)
* subject 1..1 MS
* subject ^requirements = "The record is about a person, never about a group, a device or a place."

// A problem of the person, as US Core (and mCODE with it) wants it said.
RuleSet: ProblemListItem
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains problem 1..1 MS
* category[problem] = $cond-cat#problem-list-item

// An observation of this category; others may stand beside it.
RuleSet: ObservationCategory(code)
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains osteon 1..1 MS
* category[osteon] = $obs-cat#{code}

// What every Condition of ours has in common.
RuleSet: CodedDatedCondition
* insert Published
* insert ProblemListItem
* insert SubjectIsPatient
* clinicalStatus MS
* verificationStatus MS
* code 1..1 MS
* code.coding 1..* MS
* code.coding ^requirements = "Text alone never fires a rule."
* bodySite MS
* onset[x] only dateTime or Period or Age or string
* onset[x] MS
* onset[x] ^requirements = "A rule that asks how long ago goes by the onset, and without one by recordedDate."
* recordedDate MS
* evidence MS
* obeys condition-dated and condition-ends-after-onset

// What every Observation of ours has in common.
RuleSet: CodedDatedObservation
* insert Published
* insert SubjectIsPatient
* status MS
* status ^requirements = "Only final, amended and corrected results count, and preliminary ones where a rule says so."
* code MS
* effective[x] 1..1 MS
* effective[x] ^requirements = "Every rule asks how long ago."
* effective[x] only dateTime or Period
* value[x] MS

// A share of something, given as a percentage in UCUM.
RuleSet: PercentQuantity(path)
* {path} only Quantity
* {path}.value 1..1
* {path}.system 1..1
* {path}.system = $ucum
* {path}.code 1..1
* {path}.code = #%

// The points that an answer adds to its score.
RuleSet: Points(points)
* ^property[0].code = #points
* ^property[=].valueInteger = {points}

// What every service has in common.
RuleSet: CardsOfAService
* extension[+].url = "https://osteon.dev/fhir/StructureDefinition/override-reasons"
* extension[=].valueCanonical = "https://osteon.dev/fhir/ValueSet/override-reason"
