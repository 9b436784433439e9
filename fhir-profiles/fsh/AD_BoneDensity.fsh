// The measurement that the card on bone density proposes.

Instance: bone-density
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bone-density, BoneDensity, ServiceRequest)
* title = "Bone density by DXA"
* code = $loinc#38268-9 "DXA Skeletal system Views for bone density"
