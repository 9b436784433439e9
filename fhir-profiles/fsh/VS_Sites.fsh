// Regions of the skeleton: two sites are the same when they are in one region. A record says the site in bodySite or only in
// the code of the disorder, so each value set lists both: the structures, and the disorders, fractures and pains that name the
// region. A vertebra is listed whole and by its body: systems use one or the other. The body of T12 has two spaces in its
// SNOMED CT name; displays are ours where that helps.

ValueSet: SiteCervicalSpine
Id: site-cervical-spine
Title: "Cervical spine"
Description: "Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#122494005 "Structure of cervical vertebral column"
* $sct#14806007 "Bone structure of atlas"
* $sct#39976000 "Bone structure of axis"
* $sct#113205007 "Bone structure of third cervical vertebra"
* $sct#5329002 "Bone structure of fourth cervical vertebra"
* $sct#36978003 "Bone structure of fifth cervical vertebra"
* $sct#36054005 "Bone structure of sixth cervical vertebra"
* $sct#87391001 "Bone structure of seventh cervical vertebra"
* $sct#91116008 "Structure of body of third cervical vertebra"
* $sct#14705001 "Structure of body of fourth cervical vertebra"
* $sct#67479001 "Structure of body of fifth cervical vertebra"
* $sct#88298007 "Structure of body of sixth cervical vertebra"
* $sct#16126006 "Structure of body of seventh cervical vertebra"
* $sct#1172006 "Structure of odontoid process of axis"
* $sct#54785003 "Cervical spinal cord structure"
* $sct#94250008 "Metastatic malignant neoplasm to cervical vertebral column"
* $sct#81680005 "Neck pain"
* $icd10cm#M54.2 "Cervicalgia"
* include codes from valueset SiteCervicalSpineLocal

ValueSet: SiteThoracicSpine
Id: site-thoracic-spine
Title: "Thoracic spine"
Description: "Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#122495006 "Structure of thoracic vertebral column"
* $sct#35769007 "Bone structure of thoracic vertebra"
* $sct#64864005 "Bone structure of first thoracic vertebra"
* $sct#53733008 "Bone structure of second thoracic vertebra"
* $sct#1626008 "Bone structure of third thoracic vertebra"
* $sct#73071006 "Bone structure of fourth thoracic vertebra"
* $sct#56401006 "Bone structure of fifth thoracic vertebra"
* $sct#45296009 "Bone structure of sixth thoracic vertebra"
* $sct#62487009 "Bone structure of seventh thoracic vertebra"
* $sct#11068009 "Bone structure of eighth thoracic vertebra"
* $sct#82687006 "Bone structure of ninth thoracic vertebra"
* $sct#7610001 "Bone structure of tenth thoracic vertebra"
* $sct#12989004 "Bone structure of eleventh thoracic vertebra"
* $sct#23215003 "Bone structure of twelfth thoracic vertebra"
* $sct#56094003 "Structure of body of first thoracic vertebra"
* $sct#50060007 "Structure of body of second thoracic vertebra"
* $sct#73138009 "Structure of body of third thoracic vertebra"
* $sct#86197001 "Structure of body of fourth thoracic vertebra"
* $sct#6105006 "Structure of body of fifth thoracic vertebra"
* $sct#32430008 "Structure of body of sixth thoracic vertebra"
* $sct#71737002 "Structure of body of seventh thoracic vertebra"
* $sct#77435000 "Structure of body of eighth thoracic vertebra"
* $sct#33766003 "Structure of body of ninth thoracic vertebra"
* $sct#48405002 "Structure of body of tenth thoracic vertebra"
* $sct#52120002 "Structure of body of eleventh thoracic vertebra"
* $sct#280849005 "Structure of body of twelfth thoracic vertebra"
* $sct#50800009 "Thoracic spinal cord structure"
* $sct#94274006 "Metastatic malignant neoplasm to thoracic vertebral column"
* $sct#267981009 "Pain in thoracic spine"
* $sct#279038004 "Thoracic back pain"
* $icd10cm#M54.6 "Pain in thoracic spine"
* include codes from valueset SiteThoracicSpineLocal

ValueSet: SiteLumbarSpine
Id: site-lumbar-spine
Title: "Lumbar spine"
Description: "Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#122496007 "Structure of lumbar vertebral column"
* $sct#73903008 "Bone structure of lumbar vertebra"
* $sct#66794005 "Bone structure of first lumbar vertebra"
* $sct#14293000 "Bone structure of second lumbar vertebra"
* $sct#36470004 "Bone structure of third lumbar vertebra"
* $sct#11994002 "Bone structure of fourth lumbar vertebra"
* $sct#49668003 "Bone structure of fifth lumbar vertebra"
* $sct#61032001 "Structure of body of first lumbar vertebra"
* $sct#53983007 "Structure of body of second lumbar vertebra"
* $sct#55492004 "Structure of body of third lumbar vertebra"
* $sct#71996003 "Structure of body of fourth lumbar vertebra"
* $sct#21799000 "Structure of body of fifth lumbar vertebra"
* $sct#60051002 "Lumbar spinal cord structure"
* $sct#94389000 "Metastatic malignant neoplasm to lumbar vertebral column"
* $sct#279039007 "Low back pain"
* $icd10cm#M54.5 "Low back pain"
* include codes from valueset SiteLumbarSpineLocal

ValueSet: SiteSacralSpine
Id: site-sacral-spine
Title: "Sacral spine"
Description: "Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#54735007 "Bone structure of sacrum"
* $sct#87141009 "Sacral vertebra structure"
* $sct#65985001 "Structure of first sacral vertebra"
* $sct#11808007 "Structure of second sacral vertebra"
* $sct#49967005 "Structure of third sacral vertebra"
* $sct#69950008 "Structure of fourth sacral vertebra"
* $sct#21452006 "Structure of fifth sacral vertebra"
* $sct#64688005 "Bone structure of coccyx"
* $sct#11478001 "Sacral spinal cord structure"
* $sct#94527001 "Metastatic malignant neoplasm to sacrum"
* $sct#94259009 "Metastatic malignant neoplasm to coccyx"
* include codes from valueset SiteSacralSpineLocal

ValueSet: SiteSpineUnspecified
Id: site-spine-unspecified
Title: "Spine, region not said"
Description: "The spine, its canal, cord or cauda equina without a region; it matches every region of the spine. ICD-10-CM M84.58 is where its index leads for a vertebra. Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#51282000 "Bone structure of spine"
* $sct#3572006 "Structure of body of vertebra"
* $sct#61853006 "Spinal canal structure"
* $sct#2748008 "Spinal cord structure"
* $sct#7173007 "Cauda equina structure"
* $sct#94602001 "Metastatic malignant neoplasm to vertebral column"
* $sct#866087009 "Pathologic fracture of vertebra at site of metastatic neoplasm"
* $sct#48926009 "Pain in spine"
* $icd10cm#M84.58XA "Pathological fracture in neoplastic disease, other specified site, initial encounter for fracture"
* $icd10cm#M84.58XD "Pathological fracture in neoplastic disease, other specified site, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.58XG "Pathological fracture in neoplastic disease, other specified site, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.58XK "Pathological fracture in neoplastic disease, other specified site, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.58XP "Pathological fracture in neoplastic disease, other specified site, subsequent encounter for fracture with malunion"
* $icd10cm#M84.58XS "Pathological fracture in neoplastic disease, other specified site, sequela"
* include codes from valueset SiteSpineUnspecifiedLocal

ValueSet: SitePelvisHip
Id: site-pelvis-hip
Title: "Pelvis and hip"
Description: "Pelvic bones without the sacrum, and the hip. Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#118645006 "Structure of innominate bone and/or sacrum and/or coccyx"
* $sct#29836001 "Hip region structure"
* $sct#22356005 "Bone structure of ilium"
* $sct#85710004 "Bone structure of ischium"
* $sct#37783008 "Bone structure of acetabulum"
* $sct#82561000 "Symphysis pubis structure"
* $sct#94478006 "Metastatic malignant neoplasm to pelvic bone"
* $sct#94337005 "Metastatic malignant neoplasm to ilium"
* $sct#94353008 "Metastatic malignant neoplasm to ischium"
* $sct#94504009 "Metastatic malignant neoplasm to pubis"
* $sct#1237517009 "Metastatic carcinoma to pelvic bones, sacrum and coccyx"
* $sct#203508001 "Bony pelvic pain"
* $icd10cm#M84.550A "Pathological fracture in neoplastic disease, pelvis, initial encounter for fracture"
* $icd10cm#M84.550D "Pathological fracture in neoplastic disease, pelvis, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.550G "Pathological fracture in neoplastic disease, pelvis, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.550K "Pathological fracture in neoplastic disease, pelvis, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.550P "Pathological fracture in neoplastic disease, pelvis, subsequent encounter for fracture with malunion"
* $icd10cm#M84.550S "Pathological fracture in neoplastic disease, pelvis, sequela"
* $icd10cm#M84.559A "Pathological fracture in neoplastic disease, hip, unspecified, initial encounter for fracture"
* $icd10cm#M84.559D "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.559G "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.559K "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.559P "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with malunion"
* $icd10cm#M84.559S "Pathological fracture in neoplastic disease, hip, unspecified, sequela"
* include codes from valueset SitePelvisHipLocal

ValueSet: SiteFemur
Id: site-femur
Title: "Femur"
Description: "Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#71341001 "Bone structure of femur"
* $sct#2812003 "Structure of head of femur"
* $sct#29627003 "Structure of neck of femur"
* $sct#41111004 "Bone structure of shaft of femur"
* $sct#310651003 "Bone structure of proximal femur"
* $sct#310652005 "Bone structure of distal femur"
* $sct#94300004 "Metastatic malignant neoplasm to femur"
* $sct#704253003 "Pathologic fracture of femur at site of neoplasm"
* $sct#704249000 "Pathologic fracture of proximal femur at site of neoplasm"
* $sct#11309921000119106 "Pathological fracture of left femur due to neoplastic disease"
* $sct#11309881000119104 "Pathological fracture of right femur due to neoplastic disease"
* $sct#11315001000119103 "Pathological fracture of proximal left femur due to neoplastic disease"
* $sct#11314961000119102 "Pathological fracture of proximal right femur due to neoplastic disease"
* $sct#301773003 "Pain in femur"
* $icd10cm#M84.551A "Pathological fracture in neoplastic disease, right femur, initial encounter for fracture"
* $icd10cm#M84.551D "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.551G "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.551K "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.551P "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with malunion"
* $icd10cm#M84.551S "Pathological fracture in neoplastic disease, right femur, sequela"
* $icd10cm#M84.552A "Pathological fracture in neoplastic disease, left femur, initial encounter for fracture"
* $icd10cm#M84.552D "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.552G "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.552K "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.552P "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with malunion"
* $icd10cm#M84.552S "Pathological fracture in neoplastic disease, left femur, sequela"
* $icd10cm#M84.553A "Pathological fracture in neoplastic disease, unspecified femur, initial encounter for fracture"
* $icd10cm#M84.553D "Pathological fracture in neoplastic disease, unspecified femur, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.553G "Pathological fracture in neoplastic disease, unspecified femur, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.553K "Pathological fracture in neoplastic disease, unspecified femur, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.553P "Pathological fracture in neoplastic disease, unspecified femur, subsequent encounter for fracture with malunion"
* $icd10cm#M84.553S "Pathological fracture in neoplastic disease, unspecified femur, sequela"
* include codes from valueset SiteFemurLocal

ValueSet: SiteTibia
Id: site-tibia
Title: "Tibia and fibula"
Description: "Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#12611008 "Bone structure of tibia"
* $sct#52687003 "Bone structure of shaft of tibia"
* $sct#64605006 "Bone structure of distal tibia"
* $sct#87342007 "Bone structure of fibula"
* $sct#94635006 "Metastatic malignant neoplasm to tibia"
* $sct#94301000 "Metastatic malignant neoplasm to fibula"
* $sct#11304881000119103 "Pathological fracture of left tibia due to neoplastic disease"
* $sct#11304841000119108 "Pathological fracture of right tibia due to neoplastic disease"
* $icd10cm#M84.561A "Pathological fracture in neoplastic disease, right tibia, initial encounter for fracture"
* $icd10cm#M84.561D "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.561G "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.561K "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.561P "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with malunion"
* $icd10cm#M84.561S "Pathological fracture in neoplastic disease, right tibia, sequela"
* $icd10cm#M84.562A "Pathological fracture in neoplastic disease, left tibia, initial encounter for fracture"
* $icd10cm#M84.562D "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.562G "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.562K "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.562P "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with malunion"
* $icd10cm#M84.562S "Pathological fracture in neoplastic disease, left tibia, sequela"
* $icd10cm#M84.563A "Pathological fracture in neoplastic disease, right fibula, initial encounter for fracture"
* $icd10cm#M84.563D "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.563G "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.563K "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.563P "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with malunion"
* $icd10cm#M84.563S "Pathological fracture in neoplastic disease, right fibula, sequela"
* $icd10cm#M84.564A "Pathological fracture in neoplastic disease, left fibula, initial encounter for fracture"
* $icd10cm#M84.564D "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.564G "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.564K "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.564P "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with malunion"
* $icd10cm#M84.564S "Pathological fracture in neoplastic disease, left fibula, sequela"
* $icd10cm#M84.569A "Pathological fracture in neoplastic disease, unspecified tibia and fibula, initial encounter for fracture"
* $icd10cm#M84.569D "Pathological fracture in neoplastic disease, unspecified tibia and fibula, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.569G "Pathological fracture in neoplastic disease, unspecified tibia and fibula, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.569K "Pathological fracture in neoplastic disease, unspecified tibia and fibula, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.569P "Pathological fracture in neoplastic disease, unspecified tibia and fibula, subsequent encounter for fracture with malunion"
* $icd10cm#M84.569S "Pathological fracture in neoplastic disease, unspecified tibia and fibula, sequela"
* include codes from valueset SiteTibiaLocal

ValueSet: SiteHumerus
Id: site-humerus
Title: "Humerus"
Description: "Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#85050009 "Bone structure of humerus"
* $sct#119524001 "Bone structure of proximal humerus"
* $sct#20760004 "Bone structure of shaft of humerus"
* $sct#118495001 "Bone structure of distal humerus"
* $icd10cm#M84.521A "Pathological fracture in neoplastic disease, right humerus, initial encounter for fracture"
* $icd10cm#M84.521D "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.521G "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.521K "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.521P "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with malunion"
* $icd10cm#M84.521S "Pathological fracture in neoplastic disease, right humerus, sequela"
* $icd10cm#M84.522A "Pathological fracture in neoplastic disease, left humerus, initial encounter for fracture"
* $icd10cm#M84.522D "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.522G "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.522K "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.522P "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with malunion"
* $icd10cm#M84.522S "Pathological fracture in neoplastic disease, left humerus, sequela"
* $icd10cm#M84.529A "Pathological fracture in neoplastic disease, unspecified humerus, initial encounter for fracture"
* $icd10cm#M84.529D "Pathological fracture in neoplastic disease, unspecified humerus, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.529G "Pathological fracture in neoplastic disease, unspecified humerus, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.529K "Pathological fracture in neoplastic disease, unspecified humerus, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.529P "Pathological fracture in neoplastic disease, unspecified humerus, subsequent encounter for fracture with malunion"
* $icd10cm#M84.529S "Pathological fracture in neoplastic disease, unspecified humerus, sequela"
* include codes from valueset SiteHumerusLocal

ValueSet: SiteForearm
Id: site-forearm
Title: "Forearm"
Description: "Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#62413002 "Bone structure of radius"
* $sct#12881000 "Bone structure of proximal radius"
* $sct#47728000 "Bone structure of shaft of radius"
* $sct#75129005 "Bone structure of distal radius"
* $sct#23416004 "Bone structure of ulna"
* $sct#34318004 "Bone structure of proximal ulna"
* $sct#21133008 "Bone structure of shaft of ulna"
* $sct#91238003 "Bone structure of distal ulna"
* $sct#94508007 "Metastatic malignant neoplasm to radius"
* $sct#94650002 "Metastatic malignant neoplasm to ulna"
* $icd10cm#M84.531A "Pathological fracture in neoplastic disease, right ulna, initial encounter for fracture"
* $icd10cm#M84.531D "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.531G "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.531K "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.531P "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with malunion"
* $icd10cm#M84.531S "Pathological fracture in neoplastic disease, right ulna, sequela"
* $icd10cm#M84.532A "Pathological fracture in neoplastic disease, left ulna, initial encounter for fracture"
* $icd10cm#M84.532D "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.532G "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.532K "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.532P "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with malunion"
* $icd10cm#M84.532S "Pathological fracture in neoplastic disease, left ulna, sequela"
* $icd10cm#M84.533A "Pathological fracture in neoplastic disease, right radius, initial encounter for fracture"
* $icd10cm#M84.533D "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.533G "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.533K "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.533P "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with malunion"
* $icd10cm#M84.533S "Pathological fracture in neoplastic disease, right radius, sequela"
* $icd10cm#M84.534A "Pathological fracture in neoplastic disease, left radius, initial encounter for fracture"
* $icd10cm#M84.534D "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.534G "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.534K "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.534P "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with malunion"
* $icd10cm#M84.534S "Pathological fracture in neoplastic disease, left radius, sequela"
* $icd10cm#M84.539A "Pathological fracture in neoplastic disease, unspecified ulna and radius, initial encounter for fracture"
* $icd10cm#M84.539D "Pathological fracture in neoplastic disease, unspecified ulna and radius, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.539G "Pathological fracture in neoplastic disease, unspecified ulna and radius, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.539K "Pathological fracture in neoplastic disease, unspecified ulna and radius, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.539P "Pathological fracture in neoplastic disease, unspecified ulna and radius, subsequent encounter for fracture with malunion"
* $icd10cm#M84.539S "Pathological fracture in neoplastic disease, unspecified ulna and radius, sequela"
* include codes from valueset SiteForearmLocal

ValueSet: SiteScapulaClavicle
Id: site-scapula-clavicle
Title: "Scapula and clavicle"
Description: "The shoulder girdle; fractures of the shoulder (M84.51-) are counted here. Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#79601000 "Bone structure of scapula"
* $sct#51299004 "Bone structure of clavicle"
* $sct#94529003 "Metastatic malignant neoplasm to scapula"
* $sct#94256002 "Metastatic malignant neoplasm to clavicle"
* $sct#1251495004 "Metastatic carcinoma to scapula"
* $sct#1237528008 "Metastatic carcinoma to bone of clavicle"
* $icd10cm#M84.511A "Pathological fracture in neoplastic disease, right shoulder, initial encounter for fracture"
* $icd10cm#M84.511D "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.511G "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.511K "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.511P "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with malunion"
* $icd10cm#M84.511S "Pathological fracture in neoplastic disease, right shoulder, sequela"
* $icd10cm#M84.512A "Pathological fracture in neoplastic disease, left shoulder, initial encounter for fracture"
* $icd10cm#M84.512D "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.512G "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.512K "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.512P "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with malunion"
* $icd10cm#M84.512S "Pathological fracture in neoplastic disease, left shoulder, sequela"
* $icd10cm#M84.519A "Pathological fracture in neoplastic disease, unspecified shoulder, initial encounter for fracture"
* $icd10cm#M84.519D "Pathological fracture in neoplastic disease, unspecified shoulder, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.519G "Pathological fracture in neoplastic disease, unspecified shoulder, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.519K "Pathological fracture in neoplastic disease, unspecified shoulder, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.519P "Pathological fracture in neoplastic disease, unspecified shoulder, subsequent encounter for fracture with malunion"
* $icd10cm#M84.519S "Pathological fracture in neoplastic disease, unspecified shoulder, sequela"
* include codes from valueset SiteScapulaClavicleLocal

ValueSet: SiteRibSternum
Id: site-rib-sternum
Title: "Ribs and sternum"
Description: "Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#113197003 "Bone structure of rib"
* $sct#48535007 "Bone structure of first rib"
* $sct#78247007 "Bone structure of second rib"
* $sct#25888004 "Bone structure of third rib"
* $sct#25523003 "Bone structure of fourth rib"
* $sct#15339008 "Bone structure of fifth rib"
* $sct#59558009 "Bone structure of sixth rib"
* $sct#24915002 "Bone structure of seventh rib"
* $sct#5953002 "Bone structure of eighth rib"
* $sct#22565002 "Bone structure of ninth rib"
* $sct#77644006 "Bone structure of tenth rib"
* $sct#58830002 "Bone structure of eleventh rib"
* $sct#43993008 "Bone structure of twelfth rib"
* $sct#1193560003 "Bone structure of thirteenth rib"
* $sct#56873002 "Bone structure of sternum"
* $sct#37285002 "Bone structure of manubrium"
* $sct#272710004 "Bone structure of thorax"
* $sct#94521000 "Metastatic malignant neoplasm to rib"
* $sct#94605004 "Metastatic malignant neoplasm to sternum"
* $sct#1237526007 "Metastatic carcinoma to bone of rib"
* $sct#1237527003 "Metastatic carcinoma to bone of sternum"
* $sct#297217002 "Rib pain"
* $sct#298731003 "Pain of sternum"
* include codes from valueset SiteRibSternumLocal

ValueSet: SiteSkull
Id: site-skull
Title: "Skull"
Description: "Cranium, face and jaws. Body structures from mCODE 4.0.0, the Global Patient Set 2020 and TotalSegmentator; disorders as in the value sets they come from."
* insert Published
* $sct#89546000 "Bone structure of cranium"
* $sct#91397008 "Bone structure of face"
* $sct#91609006 "Bone structure of mandible"
* $sct#70925003 "Bone structure of maxilla"
* $sct#94220000 "Metastatic malignant neoplasm to bone of skull"
* $sct#94218003 "Metastatic malignant neoplasm to bone of face"
* $sct#94308006 "Metastatic malignant neoplasm to frontal bone"
* $sct#94447007 "Metastatic malignant neoplasm to occipital bone"
* $sct#94470004 "Metastatic malignant neoplasm to parietal bone"
* $sct#94621009 "Metastatic malignant neoplasm to temporal bone"
* $sct#94598003 "Metastatic malignant neoplasm to sphenoid bone"
* $sct#94287000 "Metastatic malignant neoplasm to ethmoid bone"
* $sct#94403001 "Metastatic malignant neoplasm to mandible"
* $sct#94405008 "Metastatic malignant neoplasm to maxilla"
* $sct#94356000 "Metastatic malignant neoplasm to jaw"
* $sct#94683009 "Metastatic malignant neoplasm to zygomatic bone"
* $sct#94435001 "Metastatic malignant neoplasm to nasal bone"
* $sct#94457008 "Metastatic malignant neoplasm to palatine bone"
* $sct#94680007 "Metastatic malignant neoplasm to vomer"
* include codes from valueset SiteSkullLocal

ValueSet: SiteLowerLimb
Id: site-lower-limb
Title: "Lower limb, not bone in particular"
Description: "The leg as a whole or its parts: where weakness and numbness are red flags. Global Patient Set 2020."
* insert Published
* $sct#61685007 "Lower limb structure"
* $sct#68367000 "Thigh structure"
* $sct#56459004 "Foot structure"
* $sct#46862004 "Buttock structure"
* $sct#72001000 "Bone structure of lower limb"
* include codes from valueset SiteLowerLimbLocal

ValueSet: SiteTrunk
Id: site-trunk
Title: "Trunk"
Description: "The trunk: where loss of sensation is a red flag. Global Patient Set 2020."
* insert Published
* $sct#22943007 "Trunk structure"
* $sct#78904004 "Chest wall structure"
* $sct#80581009 "Upper abdomen structure"
* $sct#46862004 "Buttock structure"
* include codes from valueset SiteTrunkLocal

ValueSet: SiteNotBone
Id: site-not-bone
Title: "Not bone"
Description: "Sites that are no bone: pain scored there, or radiotherapy given there, says nothing of a bone metastasis. Global Patient Set 2020, mCODE 4.0.0."
* insert Published
* $sct#76752008 "Breast structure"
* $sct#80248007 "Left breast structure"
* $sct#73056007 "Right breast structure"
* $sct#78904004 "Chest wall structure"
* $sct#91470000 "Axillary region structure"
* $sct#68171009 "Axillary lymph node structure"
* $sct#818983003 "Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall"
* $sct#113345001 "Abdominal structure"
  * insert Unverified
* $sct#80581009 "Upper abdomen structure"
* $sct#12738006 "Brain structure"
* $sct#69536005 "Head structure"
* $sct#10200004 "Liver structure"
* $sct#39607008 "Lung structure"
* include codes from valueset SiteNotBoneLocal

ValueSet: SiteAny
Id: site-any
Title: "Any site"
Description: "Every code that names a site: the union of the value sets of the regions, so that one look-up tells that a code names none."
* insert Published
* include codes from valueset SiteCervicalSpine
* include codes from valueset SiteThoracicSpine
* include codes from valueset SiteLumbarSpine
* include codes from valueset SiteSacralSpine
* include codes from valueset SiteSpineUnspecified
* include codes from valueset SiteHip
* include codes from valueset SitePelvisHip
* include codes from valueset SiteFemur
* include codes from valueset SiteTibia
* include codes from valueset SiteHumerus
* include codes from valueset SiteForearm
* include codes from valueset SiteScapulaClavicle
* include codes from valueset SiteRibSternum
* include codes from valueset SiteSkull
* include codes from valueset SiteNotBone
* include codes from valueset FixationOfFemur
* include codes from valueset FusionOfLumbarSpine
* include codes from valueset SiteAnyLocal
