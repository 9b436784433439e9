// Value sets that only profiles read: each puts together what the rules keep apart.

ValueSet: AnyBoneSite
Id: any-bone-site
Title: "Bone site"
Description: "Every site of the skeleton that a rule knows, region by region."
* insert Published
* include codes from valueset SiteCervicalSpine
* include codes from valueset SiteThoracicSpine
* include codes from valueset SiteLumbarSpine
* include codes from valueset SiteSacralSpine
* include codes from valueset SiteSpineUnspecified
* include codes from valueset SitePelvisHip
* include codes from valueset SiteFemur
* include codes from valueset SiteTibia
* include codes from valueset SiteHumerus
* include codes from valueset SiteForearm
* include codes from valueset SiteScapulaClavicle
* include codes from valueset SiteRibSternum
* include codes from valueset SiteSkull
* include codes from valueset AnyBoneSiteLocal

ValueSet: PathologicalFracture
Id: pathological-fracture
Title: "Pathological fracture at a metastasis"
Description: "New and earlier fractures through a metastasis."
* insert Published
* include codes from valueset PathologicalFractureNeoplastic
* include codes from valueset PathologicalFractureNeoplasticOld
* include codes from valueset PathologicalFractureLocal

ValueSet: SpinalCordOrCaudaEquinaCompression
Id: spinal-cord-or-cauda-equina-compression
Title: "Compression of the spinal cord or cauda equina"
Description: "Compression of either."
* insert Published
* include codes from valueset SpinalCordCompression
* include codes from valueset CaudaEquinaCompression
* include codes from valueset SpinalCordOrCaudaEquinaCompressionLocal

ValueSet: BoneImagingMethod
Id: bone-imaging-method
Title: "Method of a bone lesion finding"
Description: "Methods that confirm a bone metastasis and those that only suspect one."
* insert Published
* include codes from valueset ImagingModality
* include codes from valueset Scintigraphy
* include codes from valueset BoneImagingMethodLocal

ValueSet: PainScoreAny
Id: pain-score-any
Title: "Pain score, any scale"
Description: "Numeric and visual analogue scales."
* insert Published
* include codes from valueset PainScore
* include codes from valueset PainVisualAnalogueScale
* include codes from valueset PainScoreAnyLocal

ValueSet: NeurologicalAssessment
Id: neurological-assessment
Title: "Neurological assessment"
Description: "What can be asked of the nerves of trunk and legs."
* insert Published
* include codes from valueset MotorPower
* include codes from valueset SensoryLevel
* include codes from valueset FrankelAsia
* include codes from valueset NeurologicalExamination
* include codes from valueset NeurologicalAssessmentLocal

ValueSet: BoneModifyingAgent
Id: bone-modifying-agent
Title: "Bone-modifying agent"
Description: "Antiresorptive agents of any strength."
* insert Published
* include codes from valueset Denosumab
* include codes from valueset BisphosphonateClass
* include codes from valueset BoneModifyingAgentLocal

ValueSet: RadiotherapyReferralOrTreatment
Id: radiotherapy-referral-or-treatment
Title: "Radiotherapy, referral or treatment"
Description: "What a request for radiotherapy may ask for."
* insert Published
* include codes from valueset RadiotherapyReferral
* include codes from valueset RadiotherapyProcedure
* include codes from valueset RadiotherapyReferralOrTreatmentLocal

ValueSet: BoneSurgery
Id: bone-surgery
Title: "Surgery of bone"
Description: "Fixation of bone and decompression of the spine."
* insert Published
* include codes from valueset BoneFixation
* include codes from valueset SpinalDecompression
* include codes from valueset BoneSurgeryLocal

ValueSet: OsteonecrosisOfJawAny
Id: osteonecrosis-of-jaw-any
Title: "Osteonecrosis of the jaw, certain or possible"
Description: "Osteonecrosis of the jaw by drugs, and disease of the jaw bone that counts as such in a person with exposure."
* insert Published
* include codes from valueset OsteonecrosisOfJaw
* include codes from valueset OsteonecrosisOfJawWithExposure
* include codes from valueset OsteonecrosisOfJawAnyLocal

ValueSet: PregnancyStatusAnswer
Id: pregnancy-status-answer
Title: "Pregnancy status, answers"
Description: "Pregnant, not pregnant, or unknown."
* insert Published
* $sct#261665006 "Unknown (qualifier value)"
* include codes from valueset PregnancyStatusPositive
* include codes from valueset PregnancyStatusNegative
* include codes from valueset PregnancyStatusAnswerLocal
