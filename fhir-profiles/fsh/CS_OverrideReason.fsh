// Why a clinician does not follow a card, where HL7's codes for it have no word. The rest stands in the value set.
CodeSystem: OverrideReason
Id: override-reason
Title: "Override reason"
Description: "Reasons for not following a card for which the code system non-adherence-reason-codes of HL7 has no code."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #goals-of-care "Not in line with the goals of care" "It would not serve what the person and the team have agreed on."
* #benefit-outweighs-risk "Benefit outweighs the risk" "The risk that the card names is known and is taken."
* #data-wrong "The data are wrong or out of date" "The card rests on data that do not describe this person today."
