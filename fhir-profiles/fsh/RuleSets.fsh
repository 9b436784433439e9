// What every definition says about itself. SUSHI adds version and status; the rest has to be said.
RuleSet: Published
* ^experimental = false
* ^publisher = "Osteon"

// The same for definitions written as instances.
RuleSet: PublishedInstance
* status = #active
* experimental = false
* version = "0.1.0"
* publisher = "Osteon"

// Marks a code of a value set that was recalled, or seen in one place only, and that no terminology server has confirmed.
// It matches like any other; the mark tells whoever runs Osteon what to check.
// In a value set, codes of one system stand together and imported value sets come last: SUSHI loses the mark otherwise.
RuleSet: Unverified
* ^extension[0].url = "https://osteon.dev/fhir/StructureDefinition/unverified-code"
* ^extension[=].valueBoolean = true
