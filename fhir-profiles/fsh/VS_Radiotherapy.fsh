// Codes that only the radiotherapy rules read.

ValueSet: SiteHip
Id: site-hip
Title: "Hip and acetabulum"
Description: "The part of the pelvis where a fracture is an emergency. TotalSegmentator, mCODE 4.0.0."
* insert Published
* $sct#29836001 "Hip region structure"
* $sct#37783008 "Bone structure of acetabulum"
* $icd10cm#M84.559A "Pathological fracture in neoplastic disease, hip, unspecified, initial encounter for fracture"
* $icd10cm#M84.559D "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.559G "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.559K "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.559P "Pathological fracture in neoplastic disease, hip, unspecified, subsequent encounter for fracture with malunion"
* $icd10cm#M84.559S "Pathological fracture in neoplastic disease, hip, unspecified, sequela"
* include codes from valueset SiteHipLocal

ValueSet: SiteUpperLimb
Id: site-upper-limb
Title: "Upper limb"
Description: "The arms: a deficit there alone is no sign of compression of the thoracic or lumbar cord. Global Patient Set 2020."
* insert Published
* $sct#53120007 "Upper limb structure"
* $sct#40983000 "Upper arm structure"
* $sct#14975008 "Forearm structure"
* $sct#85562004 "Hand structure"
* $sct#368208006 "Left upper arm structure"
* $sct#368209003 "Right upper arm structure"
* include codes from valueset SiteUpperLimbLocal

ValueSet: LeftSide
Id: left-side
Title: "Left side"
Description: "The qualifier left, and disorders that have the left side in their code. mCODE 4.0.0, VSAC 2025, ICD-10-CM 2021."
* insert Published
* $sct#7771000 "Left"
* $sct#11309921000119106 "Pathological fracture of left femur due to neoplastic disease"
* $sct#11315001000119103 "Pathological fracture of proximal left femur due to neoplastic disease"
* $sct#11304881000119103 "Pathological fracture of left tibia due to neoplastic disease"
* $icd10cm#M84.512A "Pathological fracture in neoplastic disease, left shoulder, initial encounter for fracture"
* $icd10cm#M84.512D "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.512G "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.512K "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.512P "Pathological fracture in neoplastic disease, left shoulder, subsequent encounter for fracture with malunion"
* $icd10cm#M84.512S "Pathological fracture in neoplastic disease, left shoulder, sequela"
* $icd10cm#M84.522A "Pathological fracture in neoplastic disease, left humerus, initial encounter for fracture"
* $icd10cm#M84.522D "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.522G "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.522K "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.522P "Pathological fracture in neoplastic disease, left humerus, subsequent encounter for fracture with malunion"
* $icd10cm#M84.522S "Pathological fracture in neoplastic disease, left humerus, sequela"
* $icd10cm#M84.532A "Pathological fracture in neoplastic disease, left ulna, initial encounter for fracture"
* $icd10cm#M84.532D "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.532G "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.532K "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.532P "Pathological fracture in neoplastic disease, left ulna, subsequent encounter for fracture with malunion"
* $icd10cm#M84.532S "Pathological fracture in neoplastic disease, left ulna, sequela"
* $icd10cm#M84.534A "Pathological fracture in neoplastic disease, left radius, initial encounter for fracture"
* $icd10cm#M84.534D "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.534G "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.534K "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.534P "Pathological fracture in neoplastic disease, left radius, subsequent encounter for fracture with malunion"
* $icd10cm#M84.534S "Pathological fracture in neoplastic disease, left radius, sequela"
* $icd10cm#M84.542A "Pathological fracture in neoplastic disease, left hand, initial encounter for fracture"
* $icd10cm#M84.542D "Pathological fracture in neoplastic disease, left hand, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.542G "Pathological fracture in neoplastic disease, left hand, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.542K "Pathological fracture in neoplastic disease, left hand, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.542P "Pathological fracture in neoplastic disease, left hand, subsequent encounter for fracture with malunion"
* $icd10cm#M84.542S "Pathological fracture in neoplastic disease, left hand, sequela"
* $icd10cm#M84.552A "Pathological fracture in neoplastic disease, left femur, initial encounter for fracture"
* $icd10cm#M84.552D "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.552G "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.552K "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.552P "Pathological fracture in neoplastic disease, left femur, subsequent encounter for fracture with malunion"
* $icd10cm#M84.552S "Pathological fracture in neoplastic disease, left femur, sequela"
* $icd10cm#M84.562A "Pathological fracture in neoplastic disease, left tibia, initial encounter for fracture"
* $icd10cm#M84.562D "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.562G "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.562K "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.562P "Pathological fracture in neoplastic disease, left tibia, subsequent encounter for fracture with malunion"
* $icd10cm#M84.562S "Pathological fracture in neoplastic disease, left tibia, sequela"
* $icd10cm#M84.564A "Pathological fracture in neoplastic disease, left fibula, initial encounter for fracture"
* $icd10cm#M84.564D "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.564G "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.564K "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.564P "Pathological fracture in neoplastic disease, left fibula, subsequent encounter for fracture with malunion"
* $icd10cm#M84.564S "Pathological fracture in neoplastic disease, left fibula, sequela"
* $icd10cm#M84.572A "Pathological fracture in neoplastic disease, left ankle, initial encounter for fracture"
* $icd10cm#M84.572D "Pathological fracture in neoplastic disease, left ankle, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.572G "Pathological fracture in neoplastic disease, left ankle, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.572K "Pathological fracture in neoplastic disease, left ankle, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.572P "Pathological fracture in neoplastic disease, left ankle, subsequent encounter for fracture with malunion"
* $icd10cm#M84.572S "Pathological fracture in neoplastic disease, left ankle, sequela"
* $icd10cm#M84.575A "Pathological fracture in neoplastic disease, left foot, initial encounter for fracture"
* $icd10cm#M84.575D "Pathological fracture in neoplastic disease, left foot, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.575G "Pathological fracture in neoplastic disease, left foot, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.575K "Pathological fracture in neoplastic disease, left foot, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.575P "Pathological fracture in neoplastic disease, left foot, subsequent encounter for fracture with malunion"
* $icd10cm#M84.575S "Pathological fracture in neoplastic disease, left foot, sequela"
* include codes from valueset LeftSideLocal

ValueSet: RightSide
Id: right-side
Title: "Right side"
Description: "The qualifier right, and disorders that have the right side in their code. mCODE 4.0.0, VSAC 2025, ICD-10-CM 2021."
* insert Published
* $sct#24028007 "Right"
* $sct#11309881000119104 "Pathological fracture of right femur due to neoplastic disease"
* $sct#11314961000119102 "Pathological fracture of proximal right femur due to neoplastic disease"
* $sct#11304841000119108 "Pathological fracture of right tibia due to neoplastic disease"
* $icd10cm#M84.511A "Pathological fracture in neoplastic disease, right shoulder, initial encounter for fracture"
* $icd10cm#M84.511D "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.511G "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.511K "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.511P "Pathological fracture in neoplastic disease, right shoulder, subsequent encounter for fracture with malunion"
* $icd10cm#M84.511S "Pathological fracture in neoplastic disease, right shoulder, sequela"
* $icd10cm#M84.521A "Pathological fracture in neoplastic disease, right humerus, initial encounter for fracture"
* $icd10cm#M84.521D "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.521G "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.521K "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.521P "Pathological fracture in neoplastic disease, right humerus, subsequent encounter for fracture with malunion"
* $icd10cm#M84.521S "Pathological fracture in neoplastic disease, right humerus, sequela"
* $icd10cm#M84.531A "Pathological fracture in neoplastic disease, right ulna, initial encounter for fracture"
* $icd10cm#M84.531D "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.531G "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.531K "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.531P "Pathological fracture in neoplastic disease, right ulna, subsequent encounter for fracture with malunion"
* $icd10cm#M84.531S "Pathological fracture in neoplastic disease, right ulna, sequela"
* $icd10cm#M84.533A "Pathological fracture in neoplastic disease, right radius, initial encounter for fracture"
* $icd10cm#M84.533D "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.533G "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.533K "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.533P "Pathological fracture in neoplastic disease, right radius, subsequent encounter for fracture with malunion"
* $icd10cm#M84.533S "Pathological fracture in neoplastic disease, right radius, sequela"
* $icd10cm#M84.541A "Pathological fracture in neoplastic disease, right hand, initial encounter for fracture"
* $icd10cm#M84.541D "Pathological fracture in neoplastic disease, right hand, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.541G "Pathological fracture in neoplastic disease, right hand, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.541K "Pathological fracture in neoplastic disease, right hand, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.541P "Pathological fracture in neoplastic disease, right hand, subsequent encounter for fracture with malunion"
* $icd10cm#M84.541S "Pathological fracture in neoplastic disease, right hand, sequela"
* $icd10cm#M84.551A "Pathological fracture in neoplastic disease, right femur, initial encounter for fracture"
* $icd10cm#M84.551D "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.551G "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.551K "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.551P "Pathological fracture in neoplastic disease, right femur, subsequent encounter for fracture with malunion"
* $icd10cm#M84.551S "Pathological fracture in neoplastic disease, right femur, sequela"
* $icd10cm#M84.561A "Pathological fracture in neoplastic disease, right tibia, initial encounter for fracture"
* $icd10cm#M84.561D "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.561G "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.561K "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.561P "Pathological fracture in neoplastic disease, right tibia, subsequent encounter for fracture with malunion"
* $icd10cm#M84.561S "Pathological fracture in neoplastic disease, right tibia, sequela"
* $icd10cm#M84.563A "Pathological fracture in neoplastic disease, right fibula, initial encounter for fracture"
* $icd10cm#M84.563D "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.563G "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.563K "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.563P "Pathological fracture in neoplastic disease, right fibula, subsequent encounter for fracture with malunion"
* $icd10cm#M84.563S "Pathological fracture in neoplastic disease, right fibula, sequela"
* $icd10cm#M84.571A "Pathological fracture in neoplastic disease, right ankle, initial encounter for fracture"
* $icd10cm#M84.571D "Pathological fracture in neoplastic disease, right ankle, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.571G "Pathological fracture in neoplastic disease, right ankle, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.571K "Pathological fracture in neoplastic disease, right ankle, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.571P "Pathological fracture in neoplastic disease, right ankle, subsequent encounter for fracture with malunion"
* $icd10cm#M84.571S "Pathological fracture in neoplastic disease, right ankle, sequela"
* $icd10cm#M84.574A "Pathological fracture in neoplastic disease, right foot, initial encounter for fracture"
* $icd10cm#M84.574D "Pathological fracture in neoplastic disease, right foot, subsequent encounter for fracture with routine healing"
* $icd10cm#M84.574G "Pathological fracture in neoplastic disease, right foot, subsequent encounter for fracture with delayed healing"
* $icd10cm#M84.574K "Pathological fracture in neoplastic disease, right foot, subsequent encounter for fracture with nonunion"
* $icd10cm#M84.574P "Pathological fracture in neoplastic disease, right foot, subsequent encounter for fracture with malunion"
* $icd10cm#M84.574S "Pathological fracture in neoplastic disease, right foot, sequela"
* include codes from valueset RightSideLocal

ValueSet: FixationOfFemur
Id: fixation-of-femur
Title: "Fixation of the femur"
Description: "Operations that have the femur in their code. OHDSI; the CPT codes are recalled and their displays are ours."
* insert Published
* $sct#86975004 "Internal fixation of femur"
* $sct#11964008 "Internal fixation of femur without fracture reduction"
* $sct#265132005 "Primary open reduction and internal fixation of proximal femoral fracture with screw/nail and plate device"
* $cpt#27187 "Prophylactic treatment of femoral neck and proximal femur"
  * insert Unverified
* $cpt#27244 "Treatment of peritrochanteric femoral fracture with plate and screws"
  * insert Unverified
* $cpt#27245 "Treatment of peritrochanteric femoral fracture with intramedullary implant"
  * insert Unverified
* $cpt#27495 "Prophylactic treatment of femur"
  * insert Unverified
* include codes from valueset FixationOfFemurLocal

ValueSet: FusionOfLumbarSpine
Id: fusion-of-lumbar-spine
Title: "Fusion of the lumbar spine"
Description: "Operations that have the lumbar spine in their code. The CPT code is recalled and its display is ours."
* insert Published
* $cpt#22612 "Arthrodesis of lumbar spine"
  * insert Unverified
* include codes from valueset FusionOfLumbarSpineLocal

ValueSet: PathologicalFractureAnyCause
Id: pathological-fracture-any-cause
Title: "Pathological fracture of any cause"
Description: "A fracture of diseased bone whatever the disease: through a metastasis only when the text or the recorded cause names the tumour. Global Patient Set 2020."
* insert Published
* $sct#268029009 "Pathological fracture"
* include codes from valueset PathologicalFractureAnyCauseLocal

ValueSet: VertebralFractureOtherCause
Id: vertebral-fracture-other-cause
Title: "Vertebral fracture put down to another cause"
Description: "A new fracture of a vertebra recorded as osteoporotic, stress, traumatic or of no stated cause: beside breast cancer its cause has to be shown. All codes are recalled."
* insert Published
* $icd10cm#M80.08XA "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
  * insert Unverified
* $icd10cm#M80.88XA "Other osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
  * insert Unverified
* $icd10cm#M84.48XA "Pathological fracture, other site, initial encounter for fracture"
  * insert Unverified
* $icd10cm#M84.68XA "Pathological fracture in other disease, other site, initial encounter for fracture"
  * insert Unverified
* $icd10cm#M48.50XA "Collapsed vertebra, not elsewhere classified, site unspecified, initial encounter for fracture"
  * insert Unverified
* $icd10cm#M48.51XA "Collapsed vertebra, not elsewhere classified, occipito-atlanto-axial region, initial encounter for fracture"
  * insert Unverified
* $icd10cm#M48.52XA "Collapsed vertebra, not elsewhere classified, cervical region, initial encounter for fracture"
  * insert Unverified
* $icd10cm#M48.53XA "Collapsed vertebra, not elsewhere classified, cervicothoracic region, initial encounter for fracture"
  * insert Unverified
* $icd10cm#M48.54XA "Collapsed vertebra, not elsewhere classified, thoracic region, initial encounter for fracture"
  * insert Unverified
* $icd10cm#M48.55XA "Collapsed vertebra, not elsewhere classified, thoracolumbar region, initial encounter for fracture"
  * insert Unverified
* $icd10cm#M48.56XA "Collapsed vertebra, not elsewhere classified, lumbar region, initial encounter for fracture"
  * insert Unverified
* $icd10cm#M48.57XA "Collapsed vertebra, not elsewhere classified, lumbosacral region, initial encounter for fracture"
  * insert Unverified
* $icd10cm#M48.58XA "Collapsed vertebra, not elsewhere classified, sacral and sacrococcygeal region, initial encounter for fracture"
  * insert Unverified
* $icd10cm#S22.000A "Wedge compression fracture of unspecified thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.001A "Stable burst fracture of unspecified thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.002A "Unstable burst fracture of unspecified thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.008A "Other fracture of unspecified thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.009A "Unspecified fracture of unspecified thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.010A "Wedge compression fracture of first thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.011A "Stable burst fracture of first thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.012A "Unstable burst fracture of first thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.018A "Other fracture of first thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.019A "Unspecified fracture of first thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.020A "Wedge compression fracture of second thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.021A "Stable burst fracture of second thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.022A "Unstable burst fracture of second thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.028A "Other fracture of second thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.029A "Unspecified fracture of second thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.030A "Wedge compression fracture of third thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.031A "Stable burst fracture of third thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.032A "Unstable burst fracture of third thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.038A "Other fracture of third thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.039A "Unspecified fracture of third thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.040A "Wedge compression fracture of fourth thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.041A "Stable burst fracture of fourth thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.042A "Unstable burst fracture of fourth thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.048A "Other fracture of fourth thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.049A "Unspecified fracture of fourth thoracic vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.050A "Wedge compression fracture of T5-T6 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.051A "Stable burst fracture of T5-T6 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.052A "Unstable burst fracture of T5-T6 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.058A "Other fracture of T5-T6 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.059A "Unspecified fracture of T5-T6 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.060A "Wedge compression fracture of T7-T8 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.061A "Stable burst fracture of T7-T8 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.062A "Unstable burst fracture of T7-T8 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.068A "Other fracture of T7-T8 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.069A "Unspecified fracture of T7-T8 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.070A "Wedge compression fracture of T9-T10 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.071A "Stable burst fracture of T9-T10 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.072A "Unstable burst fracture of T9-T10 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.078A "Other fracture of T9-T10 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.079A "Unspecified fracture of T9-T10 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.080A "Wedge compression fracture of T11-T12 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.081A "Stable burst fracture of T11-T12 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.082A "Unstable burst fracture of T11-T12 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.088A "Other fracture of T11-T12 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S22.089A "Unspecified fracture of T11-T12 vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.000A "Wedge compression fracture of unspecified lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.001A "Stable burst fracture of unspecified lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.002A "Unstable burst fracture of unspecified lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.008A "Other fracture of unspecified lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.009A "Unspecified fracture of unspecified lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.010A "Wedge compression fracture of first lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.011A "Stable burst fracture of first lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.012A "Unstable burst fracture of first lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.018A "Other fracture of first lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.019A "Unspecified fracture of first lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.020A "Wedge compression fracture of second lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.021A "Stable burst fracture of second lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.022A "Unstable burst fracture of second lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.028A "Other fracture of second lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.029A "Unspecified fracture of second lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.030A "Wedge compression fracture of third lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.031A "Stable burst fracture of third lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.032A "Unstable burst fracture of third lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.038A "Other fracture of third lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.039A "Unspecified fracture of third lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.040A "Wedge compression fracture of fourth lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.041A "Stable burst fracture of fourth lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.042A "Unstable burst fracture of fourth lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.048A "Other fracture of fourth lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.049A "Unspecified fracture of fourth lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.050A "Wedge compression fracture of fifth lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.051A "Stable burst fracture of fifth lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.052A "Unstable burst fracture of fifth lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.058A "Other fracture of fifth lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* $icd10cm#S32.059A "Unspecified fracture of fifth lumbar vertebra, initial encounter for closed fracture"
  * insert Unverified
* include codes from valueset VertebralFractureOtherCauseLocal

ValueSet: UrinaryRetention
Id: urinary-retention
Title: "Urinary retention"
Description: "Retention of urine that an operation can cause. VSAC 2025."
* insert Published
* $sct#267064002 "Retention of urine"
* $sct#236648008 "Acute retention of urine"
* $icd10cm#R33.8 "Other retention of urine"
* $icd10cm#R33.9 "Retention of urine, unspecified"
* include codes from valueset UrinaryRetentionLocal

ValueSet: Surgery
Id: surgery
Title: "Operation"
Description: "An operation as the category or the code of a procedure. Global Patient Set 2020."
* insert Published
* $sct#387713003 "Surgical procedure"
* include codes from valueset SurgeryLocal

ValueSet: RadiographOfLongBone
Id: radiograph-of-long-bone
Title: "Radiograph of a long bone"
Description: "A plain radiograph of femur or humerus, or of the skeleton. VSAC 2025, Global Patient Set 2020."
* insert Published
* $sct#168537006 "Plain X-ray"
* $loinc#24704-9 "XR Femur Views"
* $loinc#37365-4 "XR Bones Survey Views for metastasis"
* $loinc#38089-9 "XR Bones Survey Views limited for metastasis"
* $loinc#43518-0 "XR Bones Survey Views"
* $loinc#83020-8 "XR Bones Survey Views complete"
* include codes from valueset RadiographOfLongBoneLocal

ValueSet: SpinalInstabilityScore
Id: spinal-instability-score
Title: "Spinal instability score and its items"
Description: "The total and the items of the Spinal Instability Neoplastic Score, and findings that answer an item."
* insert Published
* $bone#spinal-instability-neoplastic-score "Spinal Instability Neoplastic Score"
* $bone#sins-location "SINS location"
* $bone#sins-pain "SINS pain"
* $bone#sins-bone-lesion "SINS bone lesion"
* $bone#sins-alignment "SINS spinal alignment"
* $bone#sins-collapse "SINS vertebral body collapse"
* $bone#sins-posterolateral "SINS posterolateral involvement"
* $bone#bone-lesion-finding "Bone lesion finding"
* $bone#vertebral-body-collapse "Vertebral body collapse"
* $bone#posterolateral-involvement "Posterolateral involvement"
* include codes from valueset SpinalInstabilityScoreLocal

ValueSet: MirelsScore
Id: mirels-score
Title: "Mirels score and its items"
Description: "The total and the items of the Mirels score, and the finding that answers an item."
* insert Published
* $bone#mirels-score "Mirels score"
* $bone#mirels-site "Mirels site"
* $bone#mirels-pain "Mirels pain"
* $bone#mirels-lesion "Mirels lesion type"
* $bone#mirels-size "Mirels lesion size"
* $bone#bone-lesion-finding "Bone lesion finding"
* include codes from valueset MirelsScoreLocal

ValueSet: CorticalInvolvement
Id: cortical-involvement
Title: "Cortical involvement"
Description: "How much of the cortex of a long bone a lesion involves."
* insert Published
* $bone#cortical-involvement-axial "Axial cortical involvement"
* $bone#cortical-involvement-circumferential "Circumferential cortical involvement"
* include codes from valueset CorticalInvolvementLocal

ValueSet: Prognosis
Id: prognosis
Title: "Prognosis"
Description: "The observation whose value is the expected survival."
* insert Published
* $bone#prognosis "Prognosis"
* include codes from valueset PrognosisLocal

ValueSet: PrednisoneOrPrednisolone
Id: prednisone-or-prednisolone
Title: "Prednisone and prednisolone"
Description: "Corticosteroids of equal strength. VSAC 2025; the ATC codes are recalled."
* insert Published
* $rxnorm#8640 "prednisone"
* $rxnorm#8638 "prednisolone"
* $atc#H02AB06 "prednisolone"
  * insert Unverified
* $atc#H02AB07 "prednisone"
  * insert Unverified
* include codes from valueset PrednisoneOrPrednisoloneLocal

ValueSet: Methylprednisolone
Id: methylprednisolone
Title: "Methylprednisolone"
Description: "Codes are recalled."
* insert Published
* $rxnorm#6902 "methylprednisolone"
  * insert Unverified
* $atc#H02AB04 "methylprednisolone"
  * insert Unverified
* include codes from valueset MethylprednisoloneLocal

ValueSet: Hydrocortisone
Id: hydrocortisone
Title: "Hydrocortisone"
Description: "Codes are recalled."
* insert Published
* $rxnorm#5492 "hydrocortisone"
  * insert Unverified
* $atc#H02AB09 "hydrocortisone"
  * insert Unverified
* include codes from valueset HydrocortisoneLocal

ValueSet: Betamethasone
Id: betamethasone
Title: "Betamethasone"
Description: "Codes are recalled."
* insert Published
* $rxnorm#1514 "betamethasone"
  * insert Unverified
* $atc#H02AB01 "betamethasone"
  * insert Unverified
* include codes from valueset BetamethasoneLocal

ValueSet: OpioidAgonistTreatment
Id: opioid-agonist-treatment
Title: "Opioids that may treat dependence"
Description: "Methadone and buprenorphine: they speak for pain only when pain is their recorded reason. VSAC 2025; some codes are recalled."
* insert Published
* $rxnorm#6813 "methadone"
* $rxnorm#1819 "buprenorphine"
  * insert Unverified
* $atc#N07BC01 "buprenorphine"
  * insert Unverified
* $atc#N07BC02 "methadone"
  * insert Unverified
* $atc#N07BC51 "buprenorphine, combinations"
  * insert Unverified
* include codes from valueset OpioidAgonistTreatmentLocal

ValueSet: PainIndication
Id: pain-indication
Title: "Pain as the reason of a prescription"
Description: "Pain of any kind, given as the reason of a request. Global Patient Set 2020, ICD-10-CM 2021."
* insert Published
* $sct#22253000 "Pain"
* $sct#82423001 "Chronic pain"
* $sct#274663001 "Acute pain"
* $icd10cm#G89.3 "Neoplasm related pain (acute) (chronic)"
* $icd10cm#R52 "Pain, unspecified"
  * insert Unverified
* include codes from valueset PainIndicationLocal

ValueSet: CoughOrDiarrhoea
Id: cough-or-diarrhoea
Title: "Cough or diarrhoea as the reason of a prescription"
Description: "Reasons that make an opioid no analgesic. Global Patient Set 2020; the ICD-10-CM codes are recalled."
* insert Published
* $sct#49727002 "Cough"
* $sct#62315008 "Diarrhea"
* $icd10cm#R05 "Cough"
  * insert Unverified
* $icd10cm#R05.9 "Cough, unspecified"
  * insert Unverified
* $icd10cm#R19.7 "Diarrhea, unspecified"
  * insert Unverified
* include codes from valueset CoughOrDiarrhoeaLocal

ValueSet: StereotacticRadiotherapy
Id: stereotactic-radiotherapy
Title: "Stereotactic radiotherapy"
Description: "Orders whose few or many fractions follow rules of their own. The SNOMED CT codes are recalled."
* insert Published
* $sct#1163157007 "Stereotactic body radiation therapy"
  * insert Unverified
* $sct#115959002 "Stereotactic radiosurgery"
  * insert Unverified
* $cpt#77373 "Stereotactic body radiation therapy delivery"
* $cpt#77435 "Stereotactic body radiation therapy management"
* include codes from valueset StereotacticRadiotherapyLocal
