// Codes of HL7 as of CDS Hooks 3.0.0-ballot, in words for the bedside.
ValueSet: OverrideReasonOffered
Id: override-reason
Title: "Override reasons"
Description: "The reasons that each card offers for not following it, in the order in which they are shown."
* insert Published
* $nonAdherence#patient-refuses "Patient declines"
* $nonAdherence#action-completed "Already done"
* $nonAdherence#indication-order-exists "Already ordered"
* $nonAdherence#need-more-info "More information is needed first"
* $nonAdherence#patient-contraindication "Contraindicated for a reason that the card does not know"
* $nonAdherence#recipient-disagrees-evidence "The evidence does not convince for this patient"
* $nonAdherence#cds-not-applicable "Does not apply to this patient"
* $override#goals-of-care "Not in line with the goals of care"
* $override#benefit-outweighs-risk "Benefit outweighs the risk"
* $override#data-wrong "The data are wrong or out of date"
* include codes from valueset OverrideReasonOfferedLocal
