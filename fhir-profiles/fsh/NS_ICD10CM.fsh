// How ICD-10-CM arrives in practice: C79.51, C7951 and c79.51, under its URI or its OID. Value sets list each code once,
// with the dot and in upper case; the other spellings follow from what is said here.
Instance: icd-10-cm
InstanceOf: NamingSystem
Usage: #definition
* name = "ICD10CM"
* status = #active
* kind = #codesystem
* date = "2026-11-22"
* publisher = "Osteon"
* responsible = "National Center for Health Statistics"
* description = "International Classification of Diseases, 10th revision, Clinical Modification: its identifiers, and the spellings of its codes that mean the same."
* extension[0].url = $codeCaseInsensitive
* extension[=].valueBoolean = true
* extension[+].url = $codeOptionalPunctuation
* extension[=].valueString = "."
* uniqueId[0].type = #uri
* uniqueId[=].value = "http://hl7.org/fhir/sid/icd-10-cm"
* uniqueId[=].preferred = true
* uniqueId[+].type = #oid
* uniqueId[=].value = "2.16.840.1.113883.6.90"
