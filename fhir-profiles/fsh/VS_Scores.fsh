// Answers to the items of scores, and where a score may be asked for. Only profiles read them: the rules read the answers'
// points.

ValueSet: SpinalSite
Id: spinal-site
Title: "Spinal site"
Description: "Sites for which the Spinal Instability Neoplastic Score is made: C0 to S5, and regions of the spine."
* insert Published
* include codes from valueset SiteCervicalSpine
* include codes from valueset SiteThoracicSpine
* include codes from valueset SiteLumbarSpine
* include codes from valueset SiteSacralSpine
* include codes from valueset SiteSpineUnspecified
* include codes from valueset SpinalSiteLocal

ValueSet: LongBoneSite
Id: long-bone-site
Title: "Long bone"
Description: "Sites for which the Mirels score is made."
* insert Published
* include codes from valueset SiteFemur
* include codes from valueset SiteTibia
* include codes from valueset SiteHumerus
* include codes from valueset SiteForearm
* include codes from valueset LongBoneSiteLocal

ValueSet: Laterality
Id: laterality
Title: "Side of the body"
Description: "Left, right, or both. mCODE 4.0.0."
* insert Published
* $sct#7771000 "Left"
* $sct#24028007 "Right"
* $sct#51440002 "Right and left"
* include codes from valueset LateralityLocal

ValueSet: SinsLocationAnswer
Id: sins-location-answer
Title: "SINS location, answers"
Description: "Where in the spine the lesion is, by how much the segment moves."
* insert Published
* $bone#sins-location-junctional "Junctional spine"
* $bone#sins-location-mobile "Mobile spine"
* $bone#sins-location-semirigid "Semirigid spine"
* $bone#sins-location-rigid "Rigid spine"
* include codes from valueset SinsLocationAnswerLocal

ValueSet: SinsPainAnswer
Id: sins-pain-answer
Title: "SINS pain, answers"
Description: "Whether pain comes with movement or load."
* insert Published
* $bone#sins-pain-mechanical "Mechanical pain"
* $bone#sins-pain-occasional "Occasional, not mechanical pain"
* $bone#sins-pain-none "Pain-free lesion"
* include codes from valueset SinsPainAnswerLocal

ValueSet: SinsBoneLesionAnswer
Id: sins-bone-lesion-answer
Title: "SINS bone lesion, answers"
Description: "Quality of the bone in the lesion."
* insert Published
* $bone#sins-bone-lesion-lytic "Lytic"
* $bone#sins-bone-lesion-mixed "Mixed"
* $bone#sins-bone-lesion-blastic "Blastic"
* include codes from valueset SinsBoneLesionAnswerLocal

ValueSet: SinsAlignmentAnswer
Id: sins-alignment-answer
Title: "SINS spinal alignment, answers"
Description: "Alignment of the spine on imaging."
* insert Published
* $bone#sins-alignment-subluxation "Subluxation or translation"
* $bone#sins-alignment-deformity "New deformity"
* $bone#sins-alignment-normal "Normal alignment"
* include codes from valueset SinsAlignmentAnswerLocal

ValueSet: SinsCollapseAnswer
Id: sins-collapse-answer
Title: "SINS vertebral body collapse, answers"
Description: "Loss of height of the vertebral body. Exactly half is counted as more than half."
* insert Published
* $bone#sins-collapse-over-half "Collapse of half or more"
* $bone#sins-collapse-under-half "Collapse of less than half"
* $bone#sins-collapse-none-half-involved "No collapse, over half of the body involved"
* $bone#sins-collapse-none "None of these"
* include codes from valueset SinsCollapseAnswerLocal

ValueSet: SinsPosterolateralAnswer
Id: sins-posterolateral-answer
Title: "SINS posterolateral involvement, answers"
Description: "Involvement of facet, pedicle or costovertebral joint on both sides, one or none."
* insert Published
* $bone#sins-posterolateral-bilateral "Bilateral"
* $bone#sins-posterolateral-unilateral "Unilateral"
* $bone#sins-posterolateral-none "Not involved"
* include codes from valueset SinsPosterolateralAnswerLocal

ValueSet: MirelsSiteAnswer
Id: mirels-site-answer
Title: "Mirels site, answers"
Description: "Which part of the skeleton the lesion is in."
* insert Published
* $bone#mirels-site-upper-limb "Upper limb"
* $bone#mirels-site-lower-limb "Lower limb"
* $bone#mirels-site-peritrochanteric "Peritrochanteric"
* include codes from valueset MirelsSiteAnswerLocal

ValueSet: MirelsPainAnswer
Id: mirels-pain-answer
Title: "Mirels pain, answers"
Description: "How the lesion hurts."
* insert Published
* $bone#mirels-pain-mild "Mild"
* $bone#mirels-pain-moderate "Moderate"
* $bone#mirels-pain-functional "Functional"
* include codes from valueset MirelsPainAnswerLocal

ValueSet: MirelsLesionAnswer
Id: mirels-lesion-answer
Title: "Mirels lesion type, answers"
Description: "Quality of the bone in the lesion."
* insert Published
* $bone#mirels-lesion-blastic "Blastic"
* $bone#mirels-lesion-mixed "Mixed"
* $bone#mirels-lesion-lytic "Lytic"
* include codes from valueset MirelsLesionAnswerLocal

ValueSet: MirelsSizeAnswer
Id: mirels-size-answer
Title: "Mirels lesion size, answers"
Description: "Size of the lesion against the diameter of the bone."
* insert Published
* $bone#mirels-size-under-third "Less than one third"
* $bone#mirels-size-third-to-two-thirds "One third to two thirds"
* $bone#mirels-size-over-two-thirds "More than two thirds"
* include codes from valueset MirelsSizeAnswerLocal
