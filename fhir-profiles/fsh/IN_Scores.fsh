// Scores of a bone and how their items add up. The points stand in the code system bone-assessment too; FHIRPath cannot look them up.

Invariant: sins-total-needs-all-items
Description: "The total of the Spinal Instability Neoplastic Score stands only where all six items are answered: a missing item is not 0."
Severity: #error
Expression: "value.empty() or component.where(value.exists()).code.coding.where(code.startsWith('sins-')).code.distinct().count() = 6"

Invariant: sins-total-is-sum
Description: "The total of the Spinal Instability Neoplastic Score is the sum of its items."
Severity: #error
Expression: "value.empty() or component.where(value.exists()).code.coding.where(code.startsWith('sins-')).code.distinct().count() < 6 or value.ofType(integer) = 4 * component.value.coding.where(code = 'sins-alignment-subluxation').count() + 3 * component.value.coding.where(code in ('sins-location-junctional' | 'sins-pain-mechanical' | 'sins-collapse-over-half' | 'sins-posterolateral-bilateral')).count() + 2 * component.value.coding.where(code in ('sins-location-mobile' | 'sins-bone-lesion-lytic' | 'sins-alignment-deformity' | 'sins-collapse-under-half')).count() + component.value.coding.where(code in ('sins-location-semirigid' | 'sins-pain-occasional' | 'sins-bone-lesion-mixed' | 'sins-collapse-none-half-involved' | 'sins-posterolateral-unilateral')).count()"

Invariant: mirels-total-needs-all-items
Description: "The total of the Mirels score stands only where all four items are answered: a missing item is not 1."
Severity: #error
Expression: "value.empty() or component.where(value.exists()).code.coding.where(code.startsWith('mirels-')).code.distinct().count() = 4"

Invariant: mirels-total-is-sum
Description: "The total of the Mirels score is the sum of its items."
Severity: #error
Expression: "value.empty() or component.where(value.exists()).code.coding.where(code.startsWith('mirels-')).code.distinct().count() < 4 or value.ofType(integer) = 3 * component.value.coding.where(code in ('mirels-site-peritrochanteric' | 'mirels-pain-functional' | 'mirels-lesion-lytic' | 'mirels-size-over-two-thirds')).count() + 2 * component.value.coding.where(code in ('mirels-site-lower-limb' | 'mirels-pain-moderate' | 'mirels-lesion-mixed' | 'mirels-size-third-to-two-thirds')).count() + component.value.coding.where(code in ('mirels-site-upper-limb' | 'mirels-pain-mild' | 'mirels-lesion-blastic' | 'mirels-size-under-third')).count()"
