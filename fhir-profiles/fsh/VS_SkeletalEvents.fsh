// What bone metastases, and their treatment, do to the skeleton and to calcium.

ValueSet: PathologicalFractureNeoplastic
Id: pathological-fracture-neoplastic
Title: "New pathological fracture at a metastasis"
Description: "A fracture through a metastasis that is being treated for the first time: the SNOMED CT disorders, and ICD-10-CM M84.5- with seventh character A. Fractures of any cause (268029009), by osteoporosis (M80.-), stress or other disease are left out on purpose. VSAC 2025, ICD-10-CM 2021."
* insert Published
* $sct#134421000 "Pathologic fracture of bone at site of metastatic neoplasm"
* $sct#866087009 "Pathologic fracture of vertebra at site of metastatic neoplasm"
* $sct#704253003 "Pathologic fracture of femur at site of neoplasm"
* $sct#704249000 "Pathologic fracture of proximal femur at site of neoplasm"
* $sct#11309921000119106 "Pathological fracture of left femur due to neoplastic disease"
* $sct#11309881000119104 "Pathological fracture of right femur due to neoplastic disease"
* $sct#11315001000119103 "Pathological fracture of proximal left femur due to neoplastic disease"
* $sct#11314961000119102 "Pathological fracture of proximal right femur due to neoplastic disease"
* $sct#11304881000119103 "Pathological fracture of left tibia due to neoplastic disease"
* $sct#11304841000119108 "Pathological fracture of right tibia due to neoplastic disease"
* $icd10cm#M84.50XA "Pathological fracture in neoplastic disease, unspecified site, initial encounter for fracture
"
* $icd10cm#M84.511A "Pathological fracture in neoplastic disease, right shoulder, initial encounter for fracture
"
* $icd10cm#M84.512A "Pathological fracture in neoplastic disease, left shoulder, initial encounter for fracture
"
* $icd10cm#M84.519A "Pathological fracture in neoplastic disease, unspecified shoulder, initial encounter for fracture
"
* $icd10cm#M84.521A "Pathological fracture in neoplastic disease, right humerus, initial encounter for fracture
"
* $icd10cm#M84.522A "Pathological fracture in neoplastic disease, left humerus, initial encounter for fracture
"
* $icd10cm#M84.529A "Pathological fracture in neoplastic disease, unspecified humerus, initial encounter for fracture
"
* $icd10cm#M84.531A "Pathological fracture in neoplastic disease, right ulna, initial encounter for fracture
"
* $icd10cm#M84.532A "Pathological fracture in neoplastic disease, left ulna, initial encounter for fracture
"
* $icd10cm#M84.533A "Pathological fracture in neoplastic disease, right radius, initial encounter for fracture
"
* $icd10cm#M84.534A "Pathological fracture in neoplastic disease, left radius, initial encounter for fracture
"
* $icd10cm#M84.539A "Pathological fracture in neoplastic disease, unspecified ulna and radius, initial encounter for fracture
"
* $icd10cm#M84.541A "Pathological fracture in neoplastic disease, right hand, initial encounter for fracture
"
* $icd10cm#M84.542A "Pathological fracture in neoplastic disease, left hand, initial encounter for fracture
"
* $icd10cm#M84.549A "Pathological fracture in neoplastic disease, unspecified hand, initial encounter for fracture
"
* $icd10cm#M84.550A "Pathological fracture in neoplastic disease, pelvis, initial encounter for fracture
"
* $icd10cm#M84.551A "Pathological fracture in neoplastic disease, right femur, initial encounter for fracture
"
* $icd10cm#M84.552A "Pathological fracture in neoplastic disease, left femur, initial encounter for fracture
"
* $icd10cm#M84.553A "Pathological fracture in neoplastic disease, unspecified femur, initial encounter for fracture
"
* $icd10cm#M84.559A "Pathological fracture in neoplastic disease, hip, unspecified, initial encounter for fracture
"
* $icd10cm#M84.561A "Pathological fracture in neoplastic disease, right tibia, initial encounter for fracture
"
* $icd10cm#M84.562A "Pathological fracture in neoplastic disease, left tibia, initial encounter for fracture
"
* $icd10cm#M84.563A "Pathological fracture in neoplastic disease, right fibula, initial encounter for fracture
"
* $icd10cm#M84.564A "Pathological fracture in neoplastic disease, left fibula, initial encounter for fracture
"
* $icd10cm#M84.569A "Pathological fracture in neoplastic disease, unspecified tibia and fibula, initial encounter for fracture
"
* $icd10cm#M84.571A "Pathological fracture in neoplastic disease, right ankle, initial encounter for fracture
"
* $icd10cm#M84.572A "Pathological fracture in neoplastic disease, left ankle, initial encounter for fracture
"
* $icd10cm#M84.573A "Pathological fracture in neoplastic disease, unspecified ankle, initial encounter for fracture
"
* $icd10cm#M84.574A "Pathological fracture in neoplastic disease, right foot, initial encounter for fracture
"
* $icd10cm#M84.575A "Pathological fracture in neoplastic disease, left foot, initial encounter for fracture
"
* $icd10cm#M84.576A "Pathological fracture in neoplastic disease, unspecified foot, initial encounter for fracture
"
* $icd10cm#M84.58XA "Pathological fracture in neoplastic disease, other specified site, initial encounter for fracture
"
* include codes from valueset PathologicalFractureNeoplasticLocal

ValueSet: PathologicalFractureNeoplasticOld
Id: pathological-fracture-neoplastic-old
Title: "Earlier pathological fracture at a metastasis"
Description: "A fracture through a metastasis in aftercare, or its sequela: ICD-10-CM M84.5- with seventh character D, G, K, P or S. A past skeletal-related event, never a new one. ICD-10-CM 2021."
* insert Published
* $icd10cm#M84.50XD "Pathological fracture in neoplastic disease, unspecified site, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.50XG "Pathological fracture in neoplastic disease, unspecified site, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.50XK "Pathological fracture in neoplastic disease, unspecified site, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.50XP "Pathological fracture in neoplastic disease, unspecified site, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.50XS "Pathological fracture in neoplastic disease, unspecified site, sequela
"
* $icd10cm#M84.511D "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.511G "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.511K "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.511P "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.511S "Pathological fracture in neoplastic disease, right shoulder, sequela
"
* $icd10cm#M84.512D "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.512G "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.512K "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.512P "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.512S "Pathological fracture in neoplastic disease, left shoulder, sequela
"
* $icd10cm#M84.519D "Pathological fracture in neoplastic disease, unspecified shoulder, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.519G "Pathological fracture in neoplastic disease, unspecified shoulder, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.519K "Pathological fracture in neoplastic disease, unspecified shoulder, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.519P "Pathological fracture in neoplastic disease, unspecified shoulder, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.519S "Pathological fracture in neoplastic disease, unspecified shoulder, sequela
"
* $icd10cm#M84.521D "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.521G "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.521K "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.521P "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.521S "Pathological fracture in neoplastic disease, right humerus, sequela
"
* $icd10cm#M84.522D "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.522G "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.522K "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.522P "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.522S "Pathological fracture in neoplastic disease, left humerus, sequela
"
* $icd10cm#M84.529D "Pathological fracture in neoplastic disease, unspecified humerus, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.529G "Pathological fracture in neoplastic disease, unspecified humerus, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.529K "Pathological fracture in neoplastic disease, unspecified humerus, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.529P "Pathological fracture in neoplastic disease, unspecified humerus, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.529S "Pathological fracture in neoplastic disease, unspecified humerus, sequela
"
* $icd10cm#M84.531D "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.531G "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.531K "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.531P "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.531S "Pathological fracture in neoplastic disease, right ulna, sequela
"
* $icd10cm#M84.532D "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.532G "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.532K "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.532P "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.532S "Pathological fracture in neoplastic disease, left ulna, sequela
"
* $icd10cm#M84.533D "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.533G "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.533K "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.533P "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.533S "Pathological fracture in neoplastic disease, right radius, sequela
"
* $icd10cm#M84.534D "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.534G "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.534K "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.534P "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.534S "Pathological fracture in neoplastic disease, left radius, sequela
"
* $icd10cm#M84.539D "Pathological fracture in neoplastic disease, unspecified ulna and radius, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.539G "Pathological fracture in neoplastic disease, unspecified ulna and radius, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.539K "Pathological fracture in neoplastic disease, unspecified ulna and radius, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.539P "Pathological fracture in neoplastic disease, unspecified ulna and radius, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.539S "Pathological fracture in neoplastic disease, unspecified ulna and radius, sequela
"
* $icd10cm#M84.541D "Pathological fracture in neoplastic disease, right hand, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.541G "Pathological fracture in neoplastic disease, right hand, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.541K "Pathological fracture in neoplastic disease, right hand, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.541P "Pathological fracture in neoplastic disease, right hand, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.541S "Pathological fracture in neoplastic disease, right hand, sequela
"
* $icd10cm#M84.542D "Pathological fracture in neoplastic disease, left hand, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.542G "Pathological fracture in neoplastic disease, left hand, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.542K "Pathological fracture in neoplastic disease, left hand, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.542P "Pathological fracture in neoplastic disease, left hand, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.542S "Pathological fracture in neoplastic disease, left hand, sequela
"
* $icd10cm#M84.549D "Pathological fracture in neoplastic disease, unspecified hand, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.549G "Pathological fracture in neoplastic disease, unspecified hand, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.549K "Pathological fracture in neoplastic disease, unspecified hand, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.549P "Pathological fracture in neoplastic disease, unspecified hand, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.549S "Pathological fracture in neoplastic disease, unspecified hand, sequela
"
* $icd10cm#M84.550D "Pathological fracture in neoplastic disease, pelvis, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.550G "Pathological fracture in neoplastic disease, pelvis, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.550K "Pathological fracture in neoplastic disease, pelvis, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.550P "Pathological fracture in neoplastic disease, pelvis, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.550S "Pathological fracture in neoplastic disease, pelvis, sequela
"
* $icd10cm#M84.551D "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.551G "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.551K "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.551P "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.551S "Pathological fracture in neoplastic disease, right femur, sequela
"
* $icd10cm#M84.552D "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.552G "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.552K "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.552P "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.552S "Pathological fracture in neoplastic disease, left femur, sequela
"
* $icd10cm#M84.553D "Pathological fracture in neoplastic disease, unspecified femur, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.553G "Pathological fracture in neoplastic disease, unspecified femur, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.553K "Pathological fracture in neoplastic disease, unspecified femur, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.553P "Pathological fracture in neoplastic disease, unspecified femur, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.553S "Pathological fracture in neoplastic disease, unspecified femur, sequela
"
* $icd10cm#M84.559D "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.559G "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.559K "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.559P "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.559S "Pathological fracture in neoplastic disease, hip, unspecified, sequela
"
* $icd10cm#M84.561D "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.561G "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.561K "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.561P "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.561S "Pathological fracture in neoplastic disease, right tibia, sequela
"
* $icd10cm#M84.562D "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.562G "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.562K "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.562P "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.562S "Pathological fracture in neoplastic disease, left tibia, sequela
"
* $icd10cm#M84.563D "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.563G "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.563K "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.563P "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.563S "Pathological fracture in neoplastic disease, right fibula, sequela
"
* $icd10cm#M84.564D "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.564G "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.564K "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.564P "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.564S "Pathological fracture in neoplastic disease, left fibula, sequela
"
* $icd10cm#M84.569D "Pathological fracture in neoplastic disease, unspecified tibia and fibula, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.569G "Pathological fracture in neoplastic disease, unspecified tibia and fibula, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.569K "Pathological fracture in neoplastic disease, unspecified tibia and fibula, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.569P "Pathological fracture in neoplastic disease, unspecified tibia and fibula, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.569S "Pathological fracture in neoplastic disease, unspecified tibia and fibula, sequela
"
* $icd10cm#M84.571D "Pathological fracture in neoplastic disease, right ankle, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.571G "Pathological fracture in neoplastic disease, right ankle, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.571K "Pathological fracture in neoplastic disease, right ankle, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.571P "Pathological fracture in neoplastic disease, right ankle, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.571S "Pathological fracture in neoplastic disease, right ankle, sequela
"
* $icd10cm#M84.572D "Pathological fracture in neoplastic disease, left ankle, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.572G "Pathological fracture in neoplastic disease, left ankle, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.572K "Pathological fracture in neoplastic disease, left ankle, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.572P "Pathological fracture in neoplastic disease, left ankle, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.572S "Pathological fracture in neoplastic disease, left ankle, sequela
"
* $icd10cm#M84.573D "Pathological fracture in neoplastic disease, unspecified ankle, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.573G "Pathological fracture in neoplastic disease, unspecified ankle, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.573K "Pathological fracture in neoplastic disease, unspecified ankle, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.573P "Pathological fracture in neoplastic disease, unspecified ankle, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.573S "Pathological fracture in neoplastic disease, unspecified ankle, sequela
"
* $icd10cm#M84.574D "Pathological fracture in neoplastic disease, right foot, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.574G "Pathological fracture in neoplastic disease, right foot, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.574K "Pathological fracture in neoplastic disease, right foot, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.574P "Pathological fracture in neoplastic disease, right foot, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.574S "Pathological fracture in neoplastic disease, right foot, sequela
"
* $icd10cm#M84.575D "Pathological fracture in neoplastic disease, left foot, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.575G "Pathological fracture in neoplastic disease, left foot, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.575K "Pathological fracture in neoplastic disease, left foot, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.575P "Pathological fracture in neoplastic disease, left foot, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.575S "Pathological fracture in neoplastic disease, left foot, sequela
"
* $icd10cm#M84.576D "Pathological fracture in neoplastic disease, unspecified foot, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.576G "Pathological fracture in neoplastic disease, unspecified foot, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.576K "Pathological fracture in neoplastic disease, unspecified foot, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.576P "Pathological fracture in neoplastic disease, unspecified foot, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.576S "Pathological fracture in neoplastic disease, unspecified foot, sequela
"
* $icd10cm#M84.58XD "Pathological fracture in neoplastic disease, other specified site, subsequent encounter for fracture with routine healing
"
* $icd10cm#M84.58XG "Pathological fracture in neoplastic disease, other specified site, subsequent encounter for fracture with delayed healing
"
* $icd10cm#M84.58XK "Pathological fracture in neoplastic disease, other specified site, subsequent encounter for fracture with nonunion
"
* $icd10cm#M84.58XP "Pathological fracture in neoplastic disease, other specified site, subsequent encounter for fracture with malunion
"
* $icd10cm#M84.58XS "Pathological fracture in neoplastic disease, other specified site, sequela
"
* include codes from valueset PathologicalFractureNeoplasticOldLocal

ValueSet: SpinalCordCompression
Id: spinal-cord-compression
Title: "Spinal cord compression"
Description: "Compression of the spinal cord of any cause but degeneration (M47.1-, M48.0-, M50.0-, 764272007), which is left out on purpose. No code for compression by metastasis was found. Global Patient Set 2020, VSAC 2025, ICD-10-CM 2021."
* insert Published
* $sct#71286001 "Spinal cord compression"
* $sct#267590006 "Cord compression"
* $icd10cm#G95.2 "Other and unspecified cord compression"
* $icd10cm#G95.20 "Unspecified cord compression"
* $icd10cm#G95.29 "Other cord compression"
* include codes from valueset SpinalCordCompressionLocal

ValueSet: CaudaEquinaCompression
Id: cauda-equina-compression
Title: "Cauda equina compression"
Description: "Compression of the cauda equina. VSAC 2025, ICD-10-CM 2021."
* insert Published
* $sct#192970008 "Cauda equina syndrome"
* $sct#16846261000119106 "Compression of cauda equina"
* $sct#12454008 "Cauda equina syndrome with neurogenic bladder"
* $sct#782388003 "Incomplete cauda equina syndrome"
* $icd10cm#G83.4 "Cauda equina syndrome"
* include codes from valueset CaudaEquinaCompressionLocal

ValueSet: Hypercalcaemia
Id: hypercalcaemia
Title: "Hypercalcaemia"
Description: "Hypercalcaemia of any cause; no code for hypercalcaemia of malignancy could be verified. Global Patient Set 2020, ICD-10-CM 2021."
* insert Published
* $sct#66931009 "Hypercalcemia"
* $icd10cm#E83.52 "Hypercalcemia"
* include codes from valueset HypercalcaemiaLocal

ValueSet: Hypocalcaemia
Id: hypocalcaemia
Title: "Hypocalcaemia"
Description: "Hypocalcaemia of any cause. Global Patient Set 2020, ICD-10-CM 2021."
* insert Published
* $sct#5291005 "Hypocalcemia"
* $icd10cm#E83.51 "Hypocalcemia"
* include codes from valueset HypocalcaemiaLocal

ValueSet: HypocalcaemiaSymptoms
Id: hypocalcaemia-symptoms
Title: "Symptoms of hypocalcaemia"
Description: "What low calcium does to nerves, muscles and heart: tetany, paraesthesia, seizure, long QT, laryngeal spasm. SNOMED CT from the Global Patient Set 2020; the ICD-10-CM codes are recalled."
* insert Published
* $sct#10629009 "Tetany"
* $sct#91019004 "Paresthesia"
* $sct#91175000 "Seizure"
* $sct#246545002 "Generalized seizure"
* $sct#54200006 "Tonic-clonic seizure"
* $sct#111975006 "Prolonged QT interval"
* $sct#9651007 "Long QT syndrome"
* $icd10cm#R29.0 "Tetany"
  * insert Unverified
* $icd10cm#R20.2 "Paresthesia of skin"
  * insert Unverified
* $icd10cm#R56.9 "Unspecified convulsions"
  * insert Unverified
* $icd10cm#I45.81 "Long QT syndrome"
  * insert Unverified
* $icd10cm#J38.5 "Laryngeal spasm"
  * insert Unverified
* include codes from valueset HypocalcaemiaSymptomsLocal

ValueSet: OsteonecrosisOfJaw
Id: osteonecrosis-of-jaw
Title: "Osteonecrosis of the jaw"
Description: "Osteonecrosis of the jaw by drugs, whatever the exposure on record says. No SNOMED CT code could be verified. Osteoradionecrosis and metastasis to the jaw are left out on purpose. ICD-10-CM 2021."
* insert Published
* $icd10cm#M87.180 "Osteonecrosis due to drugs, jaw"
* $bone#onj "Osteonecrosis of the jaw"
* include codes from valueset OsteonecrosisOfJawLocal

ValueSet: OsteonecrosisOfJawWithExposure
Id: osteonecrosis-of-jaw-with-exposure
Title: "Possible osteonecrosis of the jaw"
Description: "Disease of the jaw bone that counts as osteonecrosis only in a person who takes or took an antiresorptive agent. Global Patient Set 2020."
* insert Published
* $sct#8954007 "Sequestrum of jaw bone"
* $sct#714751007 "Inflammatory disorder of bone of jaw"
* $icd10cm#M27.2 "Inflammatory conditions of jaws"
  * insert Unverified
* include codes from valueset OsteonecrosisOfJawWithExposureLocal

ValueSet: AtypicalFemoralFracture
Id: atypical-femoral-fracture
Title: "Atypical femoral fracture"
Description: "Atypical fracture of the femur that is not yet healed: ICD-10-CM M84.75- with seventh character A, G, K or P. VSAC 2025, ICD-10-CM 2021."
* insert Published
* $sct#890095006 "Atypical fracture of femur"
* $icd10cm#M84.750A "Atypical femoral fracture, unspecified, initial encounter for fracture"
* $icd10cm#M84.750G "Atypical femoral fracture, unspecified, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.750K "Atypical femoral fracture, unspecified, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.750P "Atypical femoral fracture, unspecified, subsequent encounter for fracture with malunion"
* $icd10cm#M84.751A "Incomplete atypical femoral fracture, right leg, initial encounter for fracture"
* $icd10cm#M84.751G "Incomplete atypical femoral fracture, right leg, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.751K "Incomplete atypical femoral fracture, right leg, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.751P "Incomplete atypical femoral fracture, right leg, subsequent encounter for fracture with malunion"
* $icd10cm#M84.752A "Incomplete atypical femoral fracture, left leg, initial encounter for fracture"
* $icd10cm#M84.752G "Incomplete atypical femoral fracture, left leg, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.752K "Incomplete atypical femoral fracture, left leg, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.752P "Incomplete atypical femoral fracture, left leg, subsequent encounter for fracture with malunion"
* $icd10cm#M84.753A "Incomplete atypical femoral fracture, unspecified leg, initial encounter for fracture"
* $icd10cm#M84.753G "Incomplete atypical femoral fracture, unspecified leg, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.753K "Incomplete atypical femoral fracture, unspecified leg, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.753P "Incomplete atypical femoral fracture, unspecified leg, subsequent encounter for fracture with malunion"
* $icd10cm#M84.754A "Complete transverse atypical femoral fracture, right leg, initial encounter for fracture"
* $icd10cm#M84.754G "Complete transverse atypical femoral fracture, right leg, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.754K "Complete transverse atypical femoral fracture, right leg, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.754P "Complete transverse atypical femoral fracture, right leg, subsequent encounter for fracture with malunion"
* $icd10cm#M84.755A "Complete transverse atypical femoral fracture, left leg, initial encounter for fracture"
* $icd10cm#M84.755G "Complete transverse atypical femoral fracture, left leg, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.755K "Complete transverse atypical femoral fracture, left leg, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.755P "Complete transverse atypical femoral fracture, left leg, subsequent encounter for fracture with malunion"
* $icd10cm#M84.756A "Complete transverse atypical femoral fracture, unspecified leg, initial encounter for fracture"
* $icd10cm#M84.756G "Complete transverse atypical femoral fracture, unspecified leg, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.756K "Complete transverse atypical femoral fracture, unspecified leg, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.756P "Complete transverse atypical femoral fracture, unspecified leg, subsequent encounter for fracture with malunion"
* $icd10cm#M84.757A "Complete oblique atypical femoral fracture, right leg, initial encounter for fracture"
* $icd10cm#M84.757G "Complete oblique atypical femoral fracture, right leg, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.757K "Complete oblique atypical femoral fracture, right leg, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.757P "Complete oblique atypical femoral fracture, right leg, subsequent encounter for fracture with malunion"
* $icd10cm#M84.758A "Complete oblique atypical femoral fracture, left leg, initial encounter for fracture"
* $icd10cm#M84.758G "Complete oblique atypical femoral fracture, left leg, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.758K "Complete oblique atypical femoral fracture, left leg, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.758P "Complete oblique atypical femoral fracture, left leg, subsequent encounter for fracture with malunion"
* $icd10cm#M84.759A "Complete oblique atypical femoral fracture, unspecified leg, initial encounter for fracture"
* $icd10cm#M84.759G "Complete oblique atypical femoral fracture, unspecified leg, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.759K "Complete oblique atypical femoral fracture, unspecified leg, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.759P "Complete oblique atypical femoral fracture, unspecified leg, subsequent encounter for fracture with malunion"
* include codes from valueset AtypicalFemoralFractureLocal

ValueSet: Dialysis
Id: dialysis
Title: "Dialysis"
Description: "Kidney failure treated by dialysis, or as far gone. VSAC 2021 and 2025, Global Patient Set 2020, ICD-10-CM 2021."
* insert Published
* $sct#105502003 "Dependence on renal dialysis"
* $sct#428982002 "Dependence on hemodialysis due to end stage renal disease"
* $sct#236435004 "End stage renal failure on dialysis"
* $sct#46177005 "End-stage renal disease"
* $sct#265764009 "Renal dialysis"
* $sct#302497006 "Hemodialysis"
* $sct#108241001 "Dialysis procedure"
* $sct#238318009 "Continuous ambulatory peritoneal dialysis"
* $icd10cm#Z99.2 "Dependence on renal dialysis"
* $icd10cm#N18.6 "End stage renal disease"
* include codes from valueset DialysisLocal

ValueSet: EndOfLifeCare
Id: end-of-life-care
Title: "End-of-life care"
Description: "Hospice or terminal care, or a recorded life expectancy of weeks. An encounter for palliative care (Z51.5) is left out on purpose: it is given at any stage. VSAC 2025 (Hospice; Limited Life Expectancy)."
* insert Published
* $sct#385763009 "Hospice care"
* $sct#182964004 "Terminal care"
* $sct#305336008 "Admission to hospice"
* $sct#183919006 "Urgent admission to hospice"
* $sct#183920000 "Routine admission to hospice"
* $sct#306205009 "Referral to hospice"
* $sct#170935008 "Full care by hospice"
* $sct#300936002 "Terminal illness"
* $sct#162608008 "Terminal illness - late stage"
* $sct#27143004 "Patient status determination, pre-terminal"
* $cpt#99377 "Supervision of a hospice patient, 15 to 29 minutes in a month"
* $cpt#99378 "Supervision of a hospice patient, 30 minutes or more in a month"
* $hcpcs#G0182 "Physician supervision of a patient under a Medicare-approved hospice"
* $hcpcs#Q5003 "Hospice care provided in nursing long term care facility or non-skilled nursing facility"
* $hcpcs#Q5004 "Hospice care provided in skilled nursing facility"
* $hcpcs#Q5005 "Hospice care provided in inpatient hospital"
* $hcpcs#Q5006 "Hospice care provided in inpatient hospice facility"
* $hcpcs#Q5007 "Hospice care provided in long term care facility"
* $hcpcs#Q5008 "Hospice care provided in inpatient psychiatric facility"
* $hcpcs#Q5009 "Hospice or home health care provided in place not otherwise specified"
* $hcpcs#Q5010 "Hospice home care provided in a hospice facility"
* $hcpcs#T2042 "Hospice routine home care, per diem"
* $hcpcs#T2043 "Hospice continuous home care, per hour"
* $hcpcs#T2044 "Hospice inpatient respite care, per diem"
* $hcpcs#T2045 "Hospice general inpatient care, per diem"
* $hcpcs#T2046 "Hospice long term care, room and board only, per diem"
* include codes from valueset EndOfLifeCareLocal
