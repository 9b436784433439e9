// Skeletal-related events: diagnoses, and treatments of bone.

Profile: PathologicalFractureCondition
Parent: Condition
Id: pathological-fracture
Title: "Pathological fracture"
Description: "Fracture through a metastasis, new or old: the code says which. One Condition for each fractured bone or level, because each may need its own treatment."
* insert CodedDatedCondition
* code from PathologicalFracture (extensible)
* code obeys fracture-is-neoplastic
* bodySite from AnyBoneSite (preferred)
* bodySite 0..1
* bodySite ^requirements = "One bone, because each fractured bone or level may need its own treatment."

Profile: SpinalCordCompressionCondition
Parent: Condition
Id: spinal-cord-compression
Title: "Spinal cord compression"
Description: "Compression of the spinal cord or cauda equina in a person with breast cancer."
* insert CodedDatedCondition
* code from SpinalCordOrCaudaEquinaCompression (extensible)
* code obeys compression-is-not-degenerative
* bodySite from AnyBoneSite (preferred)

Profile: HypercalcaemiaOfMalignancyCondition
Parent: Condition
Id: hypercalcaemia-of-malignancy
Title: "Hypercalcaemia of malignancy"
Description: "Hypercalcaemia in a person with breast cancer, with or without bone metastasis."
* insert CodedDatedCondition
* code from Hypercalcaemia (extensible)
* code obeys calcium-is-high

// A treatment of bone: what, where, when. The rules tell by site and date whether it answers a finding.
RuleSet: TreatmentOfBone
* insert Published
* insert SubjectIsPatient
* status MS
* code 1..1 MS
* code.coding 1..*
* performed[x] 1..1 MS
* performed[x] ^requirements = "A treatment answers a finding only when it came after it."
* bodySite 1..* MS
* bodySite ^requirements = "Treatment without a site silences no topic: it lowers it by one indicator and makes the card ask."
* bodySite from AnyBoneSite (preferred)
* reasonCode MS
* reasonReference MS

Profile: BoneRadiotherapyCourse
Parent: Procedure
Id: bone-radiotherapy-course
Title: "Radiotherapy course to bone"
Description: "A course of radiotherapy to bone: site, dose, fractions. Counterpart in mCODE: Radiotherapy Course Summary, whose extensions hold intent, sessions and the dose delivered to each volume; other systems read them there."
* insert TreatmentOfBone
* code = $sct#1217123003
* performed[x] only Period
* extension MS
* extension ^short = "mCODE's procedure-intent, radiotherapy-sessions and radiotherapy-dose-delivered-to-volume"
* obeys course-dose-in-centigray and course-counts-sessions and course-says-its-dose

Profile: BoneSurgeryProcedure
Parent: Procedure
Id: bone-surgery
Title: "Surgery of bone"
Description: "Fixation or replacement of a bone, or decompression of the spine, for a metastasis. Counterpart in mCODE: Cancer-Related Surgical Procedure."
* insert TreatmentOfBone
* code from BoneSurgery (extensible)
* performed[x] only dateTime or Period
