// The card on bone density: no disposition, it may stand beside any row of the plan that inserts it.

RuleSet: BoneHealthCard
* insert BmaCard(boneHealthAromataseInhibitor, boneHealthAromataseInhibitor, Bone Density Due, routine)
* insert BmaSource([[ESMO 2020: bone health in cancer]], https://doi.org/10.1016/j.annonc.2020.07.019)
* action[=].title = "Measure bone density (DXA): none within 24 months under treatment that costs bone"
* action[=].title.extension[0].url = $textTemplate
* action[=].title.extension[0].valueMarkdown = "Measure bone density (DXA): none within 24 months under treatment that costs bone"
* action[=].description = "Aromatase inhibitors, ovarian suppression, early menopause by treatment and long-term glucocorticoids cost bone; no measurement of bone density within 24 months is on record."
* action[=].description.extension[0].url = $textTemplate
* action[=].description.extension[0].valueMarkdown = """
**Why.** An aromatase inhibitor, ovarian suppression, menopause by treatment before 45 and long-term glucocorticoids each cost bone. On record:
{{#Bone Loss Causes}}
- {{value}}{{#date}}, {{date}}{{/date}}
{{/Bone Loss Causes}}

{{#Last Bone Density}}
The last measurement of bone density is of {{date}}.
{{/Last Bone Density}}
{{^Last Bone Density}}
No measurement of bone density is on record.
{{/Last Bone Density}}
"""
* insert BmaSuggestion(bone-density, Measure bone density by DXA, yes)
* insert BmaCreate(bone-density-order, bone-density, Order DXA)
