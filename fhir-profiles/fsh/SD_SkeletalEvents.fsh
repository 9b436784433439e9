// Skeletal-related events that are diagnoses.

Profile: PathologicalFractureCondition
Parent: Condition
Id: pathological-fracture
Title: "Pathological fracture"
Description: "Fracture through a metastasis, new or old: the code says which. One Condition for each fractured bone or level, because each may need its own treatment."
* insert CodedDatedCondition
* code from PathologicalFracture (extensible)
* bodySite from AnyBoneSite (preferred)
* bodySite 0..1

Profile: SpinalCordCompressionCondition
Parent: Condition
Id: spinal-cord-compression
Title: "Spinal cord compression"
Description: "Compression of the spinal cord or cauda equina in a person with breast cancer."
* insert CodedDatedCondition
* code from SpinalCordOrCaudaEquinaCompression (extensible)
* bodySite from AnyBoneSite (preferred)
