// Whole vertebra or its body: radiotherapy systems code the body, imaging and most records the whole vertebra. For deciding
// whether two sites are the same they mean the same, though in SNOMED CT the body is a part of the whole.
Instance: whole-vertebra-to-vertebral-body
InstanceOf: ConceptMap
Usage: #definition
* url = "https://osteon.dev/fhir/ConceptMap/whole-vertebra-to-vertebral-body"
* name = "WholeVertebraToVertebralBody"
* title = "Whole vertebra to vertebral body"
* description = "For each vertebra from C3 to L5, the SNOMED CT code of the whole bone and the code of its body. Atlas, axis and sacral vertebrae have one code for both."
* insert PublishedInstance
* sourceUri = "http://snomed.info/sct?fhir_vs"
* targetUri = "http://snomed.info/sct?fhir_vs"
* group[0].source = $sct
* group[=].target = $sct
* group[=].element[0].code = #113205007
* group[=].element[=].display = "Bone structure of third cervical vertebra"
* group[=].element[=].target[0].code = #91116008
* group[=].element[=].target[=].display = "Structure of body of third cervical vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #5329002
* group[=].element[=].display = "Bone structure of fourth cervical vertebra"
* group[=].element[=].target[0].code = #14705001
* group[=].element[=].target[=].display = "Structure of body of fourth cervical vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #36978003
* group[=].element[=].display = "Bone structure of fifth cervical vertebra"
* group[=].element[=].target[0].code = #67479001
* group[=].element[=].target[=].display = "Structure of body of fifth cervical vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #36054005
* group[=].element[=].display = "Bone structure of sixth cervical vertebra"
* group[=].element[=].target[0].code = #88298007
* group[=].element[=].target[=].display = "Structure of body of sixth cervical vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #87391001
* group[=].element[=].display = "Bone structure of seventh cervical vertebra"
* group[=].element[=].target[0].code = #16126006
* group[=].element[=].target[=].display = "Structure of body of seventh cervical vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #64864005
* group[=].element[=].display = "Bone structure of first thoracic vertebra"
* group[=].element[=].target[0].code = #56094003
* group[=].element[=].target[=].display = "Structure of body of first thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #53733008
* group[=].element[=].display = "Bone structure of second thoracic vertebra"
* group[=].element[=].target[0].code = #50060007
* group[=].element[=].target[=].display = "Structure of body of second thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #1626008
* group[=].element[=].display = "Bone structure of third thoracic vertebra"
* group[=].element[=].target[0].code = #73138009
* group[=].element[=].target[=].display = "Structure of body of third thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #73071006
* group[=].element[=].display = "Bone structure of fourth thoracic vertebra"
* group[=].element[=].target[0].code = #86197001
* group[=].element[=].target[=].display = "Structure of body of fourth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #56401006
* group[=].element[=].display = "Bone structure of fifth thoracic vertebra"
* group[=].element[=].target[0].code = #6105006
* group[=].element[=].target[=].display = "Structure of body of fifth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #45296009
* group[=].element[=].display = "Bone structure of sixth thoracic vertebra"
* group[=].element[=].target[0].code = #32430008
* group[=].element[=].target[=].display = "Structure of body of sixth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #62487009
* group[=].element[=].display = "Bone structure of seventh thoracic vertebra"
* group[=].element[=].target[0].code = #71737002
* group[=].element[=].target[=].display = "Structure of body of seventh thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #11068009
* group[=].element[=].display = "Bone structure of eighth thoracic vertebra"
* group[=].element[=].target[0].code = #77435000
* group[=].element[=].target[=].display = "Structure of body of eighth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #82687006
* group[=].element[=].display = "Bone structure of ninth thoracic vertebra"
* group[=].element[=].target[0].code = #33766003
* group[=].element[=].target[=].display = "Structure of body of ninth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #7610001
* group[=].element[=].display = "Bone structure of tenth thoracic vertebra"
* group[=].element[=].target[0].code = #48405002
* group[=].element[=].target[=].display = "Structure of body of tenth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #12989004
* group[=].element[=].display = "Bone structure of eleventh thoracic vertebra"
* group[=].element[=].target[0].code = #52120002
* group[=].element[=].target[=].display = "Structure of body of eleventh thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #23215003
* group[=].element[=].display = "Bone structure of twelfth thoracic vertebra"
* group[=].element[=].target[0].code = #280849005
* group[=].element[=].target[=].display = "Structure of body of twelfth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #66794005
* group[=].element[=].display = "Bone structure of first lumbar vertebra"
* group[=].element[=].target[0].code = #61032001
* group[=].element[=].target[=].display = "Structure of body of first lumbar vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #14293000
* group[=].element[=].display = "Bone structure of second lumbar vertebra"
* group[=].element[=].target[0].code = #53983007
* group[=].element[=].target[=].display = "Structure of body of second lumbar vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #36470004
* group[=].element[=].display = "Bone structure of third lumbar vertebra"
* group[=].element[=].target[0].code = #55492004
* group[=].element[=].target[=].display = "Structure of body of third lumbar vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #11994002
* group[=].element[=].display = "Bone structure of fourth lumbar vertebra"
* group[=].element[=].target[0].code = #71996003
* group[=].element[=].target[=].display = "Structure of body of fourth lumbar vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #49668003
* group[=].element[=].display = "Bone structure of fifth lumbar vertebra"
* group[=].element[=].target[0].code = #21799000
* group[=].element[=].target[=].display = "Structure of body of fifth lumbar vertebra"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[+].code = #91116008
* group[=].element[=].display = "Structure of body of third cervical vertebra"
* group[=].element[=].target[0].code = #113205007
* group[=].element[=].target[=].display = "Bone structure of third cervical vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #14705001
* group[=].element[=].display = "Structure of body of fourth cervical vertebra"
* group[=].element[=].target[0].code = #5329002
* group[=].element[=].target[=].display = "Bone structure of fourth cervical vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #67479001
* group[=].element[=].display = "Structure of body of fifth cervical vertebra"
* group[=].element[=].target[0].code = #36978003
* group[=].element[=].target[=].display = "Bone structure of fifth cervical vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #88298007
* group[=].element[=].display = "Structure of body of sixth cervical vertebra"
* group[=].element[=].target[0].code = #36054005
* group[=].element[=].target[=].display = "Bone structure of sixth cervical vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #16126006
* group[=].element[=].display = "Structure of body of seventh cervical vertebra"
* group[=].element[=].target[0].code = #87391001
* group[=].element[=].target[=].display = "Bone structure of seventh cervical vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #56094003
* group[=].element[=].display = "Structure of body of first thoracic vertebra"
* group[=].element[=].target[0].code = #64864005
* group[=].element[=].target[=].display = "Bone structure of first thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #50060007
* group[=].element[=].display = "Structure of body of second thoracic vertebra"
* group[=].element[=].target[0].code = #53733008
* group[=].element[=].target[=].display = "Bone structure of second thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #73138009
* group[=].element[=].display = "Structure of body of third thoracic vertebra"
* group[=].element[=].target[0].code = #1626008
* group[=].element[=].target[=].display = "Bone structure of third thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #86197001
* group[=].element[=].display = "Structure of body of fourth thoracic vertebra"
* group[=].element[=].target[0].code = #73071006
* group[=].element[=].target[=].display = "Bone structure of fourth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #6105006
* group[=].element[=].display = "Structure of body of fifth thoracic vertebra"
* group[=].element[=].target[0].code = #56401006
* group[=].element[=].target[=].display = "Bone structure of fifth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #32430008
* group[=].element[=].display = "Structure of body of sixth thoracic vertebra"
* group[=].element[=].target[0].code = #45296009
* group[=].element[=].target[=].display = "Bone structure of sixth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #71737002
* group[=].element[=].display = "Structure of body of seventh thoracic vertebra"
* group[=].element[=].target[0].code = #62487009
* group[=].element[=].target[=].display = "Bone structure of seventh thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #77435000
* group[=].element[=].display = "Structure of body of eighth thoracic vertebra"
* group[=].element[=].target[0].code = #11068009
* group[=].element[=].target[=].display = "Bone structure of eighth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #33766003
* group[=].element[=].display = "Structure of body of ninth thoracic vertebra"
* group[=].element[=].target[0].code = #82687006
* group[=].element[=].target[=].display = "Bone structure of ninth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #48405002
* group[=].element[=].display = "Structure of body of tenth thoracic vertebra"
* group[=].element[=].target[0].code = #7610001
* group[=].element[=].target[=].display = "Bone structure of tenth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #52120002
* group[=].element[=].display = "Structure of body of eleventh thoracic vertebra"
* group[=].element[=].target[0].code = #12989004
* group[=].element[=].target[=].display = "Bone structure of eleventh thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #280849005
* group[=].element[=].display = "Structure of body of twelfth thoracic vertebra"
* group[=].element[=].target[0].code = #23215003
* group[=].element[=].target[=].display = "Bone structure of twelfth thoracic vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #61032001
* group[=].element[=].display = "Structure of body of first lumbar vertebra"
* group[=].element[=].target[0].code = #66794005
* group[=].element[=].target[=].display = "Bone structure of first lumbar vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #53983007
* group[=].element[=].display = "Structure of body of second lumbar vertebra"
* group[=].element[=].target[0].code = #14293000
* group[=].element[=].target[=].display = "Bone structure of second lumbar vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #55492004
* group[=].element[=].display = "Structure of body of third lumbar vertebra"
* group[=].element[=].target[0].code = #36470004
* group[=].element[=].target[=].display = "Bone structure of third lumbar vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #71996003
* group[=].element[=].display = "Structure of body of fourth lumbar vertebra"
* group[=].element[=].target[0].code = #11994002
* group[=].element[=].target[=].display = "Bone structure of fourth lumbar vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #21799000
* group[=].element[=].display = "Structure of body of fifth lumbar vertebra"
* group[=].element[=].target[0].code = #49668003
* group[=].element[=].target[=].display = "Bone structure of fifth lumbar vertebra"
* group[=].element[=].target[=].equivalence = #wider
