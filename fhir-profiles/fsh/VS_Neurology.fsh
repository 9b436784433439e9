// Neurological red flags of spinal cord or cauda equina compression, by function, so that a card can say which one it saw.
// Left out on purpose: constipation, urinary retention by drugs (R33.0) or of long standing (236650000), and weakness of
// the arms alone.

ValueSet: NeurologicalRedFlagLimbWeakness
Id: neurological-red-flag-limb-weakness
Title: "Weakness of the legs"
Description: "Weakness or paralysis of the legs. Muscle weakness without a site is a value set of its own. VSAC 2025 (Neurologic Impairment), Global Patient Set 2020; the ICD-10-CM codes are recalled."
* insert Published
* $sct#713514005 "Muscle weakness of limb"
* $sct#60389000 "Paraplegia"
* $sct#312444006 "Spastic paraparesis"
* $icd10cm#G82.2 "Paraplegia"
  * insert Unverified
* $icd10cm#G82.20 "Paraplegia, unspecified"
  * insert Unverified
* $icd10cm#G82.21 "Paraplegia, complete"
  * insert Unverified
* $icd10cm#G82.22 "Paraplegia, incomplete"
  * insert Unverified
* $icd10cm#G83.1 "Monoplegia of lower limb"
* $icd10cm#G83.10 "Monoplegia of lower limb affecting unspecified side"
  * insert Unverified
* $icd10cm#G83.11 "Monoplegia of lower limb affecting right dominant side"
  * insert Unverified
* $icd10cm#G83.12 "Monoplegia of lower limb affecting left dominant side"
  * insert Unverified
* $icd10cm#G83.13 "Monoplegia of lower limb affecting right nondominant side"
  * insert Unverified
* $icd10cm#G83.14 "Monoplegia of lower limb affecting left nondominant side"
  * insert Unverified
* include codes from valueset NeurologicalRedFlagLimbWeaknessLocal

ValueSet: MuscleWeakness
Id: muscle-weakness
Title: "Muscle weakness, site to be read"
Description: "Weakness that is a red flag only when its body site is a leg. VSAC 2025."
* insert Published
* $sct#26544005 "Muscle weakness"
* include codes from valueset MuscleWeaknessLocal

ValueSet: NeurologicalRedFlagGait
Id: neurological-red-flag-gait
Title: "Disturbed gait"
Description: "Walking is disturbed or impossible. VSAC 2025 (Frailty Symptom), Global Patient Set 2020."
* insert Published
* $sct#22325002 "Abnormal gait"
* $sct#282145008 "Unable to walk"
* $sct#432559006 "Impairment of mobility"
* $icd10cm#R26.0 "Ataxic gait"
  * insert Unverified
* $icd10cm#R26.1 "Paralytic gait"
  * insert Unverified
* $icd10cm#R26.2 "Difficulty in walking, not elsewhere classified"
* include codes from valueset NeurologicalRedFlagGaitLocal

ValueSet: NeurologicalRedFlagSensory
Id: neurological-red-flag-sensory
Title: "Loss of sensation in saddle or legs"
Description: "Sensation is lost in the saddle area or the legs, or below a level of the trunk. Loss of sensation without a site is a value set of its own. VSAC 2025, Global Patient Set 2020."
* insert Published
* $sct#449813001 "Saddle anesthesia"
* $sct#309537005 "Numbness of lower limb"
* $bone#sensory-level "Sensory level"
* include codes from valueset NeurologicalRedFlagSensoryLocal

ValueSet: SensoryLoss
Id: sensory-loss
Title: "Loss of sensation, site to be read"
Description: "Loss of sensation that is a red flag only when its body site is the trunk or a leg. Global Patient Set 2020; the ICD-10-CM codes are recalled."
* insert Published
* $sct#397974008 "Hypesthesia"
* $icd10cm#R20.0 "Anesthesia of skin"
  * insert Unverified
* $icd10cm#R20.1 "Hypoesthesia of skin"
  * insert Unverified
* include codes from valueset SensoryLossLocal

ValueSet: NeurologicalRedFlagBladder
Id: neurological-red-flag-bladder
Title: "Disturbed bladder"
Description: "The bladder does not empty, or its nerves are disturbed. VSAC 2025 (Urinary Retention), Global Patient Set 2020, ICD-10-CM 2021."
* insert Published
* $sct#267064002 "Retention of urine"
* $sct#236648008 "Acute retention of urine"
* $sct#398064005 "Neurogenic bladder"
* $sct#40492006 "Bladder dysfunction"
* $sct#782390002 "Neurogenic urinary retention"
* $icd10cm#R33.8 "Other retention of urine"
* $icd10cm#R33.9 "Retention of urine, unspecified"
* include codes from valueset NeurologicalRedFlagBladderLocal

ValueSet: UrinaryIncontinence
Id: urinary-incontinence
Title: "Urinary incontinence, only when new"
Description: "Incontinence of urine: a red flag only when it began within 60 days, because it is common. Global Patient Set 2020."
* insert Published
* $sct#165232002 "Urinary incontinence"
* $icd10cm#R32 "Unspecified urinary incontinence"
  * insert Unverified
* include codes from valueset UrinaryIncontinenceLocal

ValueSet: NeurologicalRedFlagBowel
Id: neurological-red-flag-bowel
Title: "Disturbed bowel"
Description: "Stool is not held, or the nerves of the bowel are disturbed. VSAC 2025, Global Patient Set 2020."
* insert Published
* $sct#72042002 "Incontinence of feces"
* $sct#425671009 "Neurogenic bowel"
* $icd10cm#R15.9 "Full incontinence of feces"
  * insert Unverified
* $icd10cm#K59.2 "Neurogenic bowel, not elsewhere classified"
* include codes from valueset NeurologicalRedFlagBowelLocal

ValueSet: NeurologicalRedFlagReflex
Id: neurological-red-flag-reflex
Title: "Abnormal reflexes"
Description: "Reflexes are abnormal. VSAC 2025."
* insert Published
* $icd10cm#R29.2 "Abnormal reflex"
* include codes from valueset NeurologicalRedFlagReflexLocal

ValueSet: MotorPower
Id: motor-power
Title: "Motor power"
Description: "The observation whose value is power on the Medical Research Council scale, 0 to 5."
* insert Published
* $bone#motor-power "Motor power"
* include codes from valueset MotorPowerLocal

ValueSet: SensoryLevel
Id: sensory-level
Title: "Sensory level"
Description: "The observation or problem that sensation is lost below a level of the trunk."
* insert Published
* $bone#sensory-level "Sensory level"
* include codes from valueset SensoryLevelLocal

ValueSet: FrankelAsia
Id: frankel-asia
Title: "Frankel or ASIA grade"
Description: "The observation whose value is a grade of spinal cord injury."
* insert Published
* $bone#frankel-asia-grade "Frankel or ASIA grade"
* include codes from valueset FrankelAsiaLocal

ValueSet: NeurologicalExamination
Id: neurological-examination
Title: "Neurological examination"
Description: "The observation whose value says whether trunk and legs were found normal."
* insert Published
* $bone#neuro-exam "Neurological examination"
* include codes from valueset NeurologicalExaminationLocal

ValueSet: EsccGrade
Id: escc-grade
Title: "Epidural spinal cord compression grade"
Description: "The observation whose value is the epidural spinal cord compression grade."
* insert Published
* $bone#epidural-spinal-cord-compression-grade "Epidural spinal cord compression grade"
* include codes from valueset EsccGradeLocal

ValueSet: EsccGrades
Id: escc-grades
Title: "Grades of epidural spinal cord compression"
Description: "All grades, in order."
* insert Published
* $bone#escc-0 "ESCC 0"
* $bone#escc-1a "ESCC 1a"
* $bone#escc-1b "ESCC 1b"
* $bone#escc-1c "ESCC 1c"
* $bone#escc-2 "ESCC 2"
* $bone#escc-3 "ESCC 3"
* include codes from valueset EsccGradesLocal

ValueSet: NeuroCausesOther
Id: neuro-causes-other
Title: "Other causes of neurological deficit"
Description: "Diseases that explain a neurological deficit without compression of the spinal cord: stroke, brain metastasis, polyneuropathy. Global Patient Set 2020; most ICD-10-CM codes are recalled, and leaves of I63 by artery are for the site to add."
* insert Published
* $sct#230690007 "Cerebrovascular accident"
* $sct#422504002 "Ischemic stroke"
* $sct#432504007 "Cerebral infarction"
* $sct#274100004 "Cerebral hemorrhage"
* $sct#94225005 "Secondary malignant neoplasm of brain"
* $sct#42345000 "Polyneuropathy"
* $sct#7339009 "Polyneuropathy caused by drug"
* $icd10cm#I60.9 "Nontraumatic subarachnoid hemorrhage, unspecified"
  * insert Unverified
* $icd10cm#I61 "Nontraumatic intracerebral hemorrhage"
  * insert Unverified
* $icd10cm#I61.9 "Nontraumatic intracerebral hemorrhage, unspecified"
  * insert Unverified
* $icd10cm#I63 "Cerebral infarction"
  * insert Unverified
* $icd10cm#I63.9 "Cerebral infarction, unspecified"
  * insert Unverified
* $icd10cm#C79.31 "Secondary malignant neoplasm of brain"
* $icd10cm#G62.0 "Drug-induced polyneuropathy"
* $icd10cm#G62.9 "Polyneuropathy, unspecified"
  * insert Unverified
* include codes from valueset NeuroCausesOtherLocal
