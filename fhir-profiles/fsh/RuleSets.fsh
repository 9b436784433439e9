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
