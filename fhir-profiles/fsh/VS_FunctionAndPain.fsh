// Performance status, pain and what is taken for pain.

ValueSet: EcogPerformanceStatus
Id: ecog-performance-status
Title: "ECOG performance status"
Description: "The ECOG score; its value is an integer or an answer code, its interpretation may repeat the answer. mCODE 4.0.0."
* insert Published
* $loinc#89247-1 "ECOG Performance Status score"
* include codes from valueset EcogPerformanceStatusLocal

ValueSet: EcogAnswers
Id: ecog-answers
Title: "ECOG answers"
Description: "Answer list LL529-9: ECOG 0 to 5, in this order."
* insert Published
* $loinc#LA9622-7 "Fully active, able to carry on all pre-disease performance without restriction"
* $loinc#LA9623-5 "Restricted in physically strenuous activity but ambulatory and able to carry out work of a light or sedentary nature"
* $loinc#LA9624-3 "Ambulatory and capable of all selfcare but unable to carry out any work activities; up and about more than 50% of waking hours"
* $loinc#LA9625-0 "Capable of only limited selfcare; confined to bed or chair more than 50% of waking hours"
* $loinc#LA9626-8 "Completely disabled; cannot carry on any selfcare; totally confined to bed or chair"
* $loinc#LA9627-6 "Dead"
* include codes from valueset EcogAnswersLocal

ValueSet: Karnofsky
Id: karnofsky
Title: "Karnofsky performance status"
Description: "The Karnofsky score, 0 to 100. mCODE 4.0.0."
* insert Published
* $loinc#89243-0 "Karnofsky Performance Status score"
* include codes from valueset KarnofskyLocal

ValueSet: PainScore
Id: pain-score
Title: "Pain score"
Description: "Pain on a scale of 0 to 10. VSAC 2025."
* insert Published
* $loinc#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
* $loinc#38208-5 "Pain severity - Reported"
* include codes from valueset PainScoreLocal

ValueSet: PainVisualAnalogueScale
Id: pain-visual-analogue-scale
Title: "Pain on a visual analogue scale"
Description: "Pain on a line of 100 mm or 10 cm: a value above 10, or in millimetres, is divided by ten. VSAC 2025."
* insert Published
* $loinc#38214-3 "Pain severity [Score] Visual analog score"
* include codes from valueset PainVisualAnalogueScaleLocal

ValueSet: BonePainConditions
Id: bone-pain-conditions
Title: "Bone pain"
Description: "Pain of bone, or pain by a tumour, as a problem rather than a score. VSAC 2024 and 2025 (Cancer Related Pain; Pain Warranting Further Investigation for Prostate Cancer)."
* insert Published
* $sct#282743009 "Malignant bone pain"
* $sct#12584003 "Bone pain"
* $sct#98921000119102 "Pain due to malignant neoplasm"
* $sct#315241008 "Cancer-related bone pain"
* $sct#735935009 "Chronic cancer pain"
* $sct#879973007 "Neoplasm related pain"
* $sct#301773003 "Pain in femur"
* $sct#297217002 "Rib pain"
* $sct#203508001 "Bony pelvic pain"
* $sct#298731003 "Pain of sternum"
* $sct#48926009 "Pain in spine"
* $icd10cm#G89.3 "Neoplasm related pain (acute) (chronic)"
* include codes from valueset BonePainConditionsLocal

ValueSet: ThoracicSpinalPain
Id: thoracic-spinal-pain
Title: "Pain of the thoracic spine"
Description: "Pain between the shoulders: a red flag by its site alone. VSAC 2025, Global Patient Set 2020."
* insert Published
* $sct#267981009 "Pain in thoracic spine"
* $sct#279038004 "Thoracic back pain"
* $icd10cm#M54.6 "Pain in thoracic spine"
* include codes from valueset ThoracicSpinalPainLocal

ValueSet: NeckPain
Id: neck-pain
Title: "Neck pain"
Description: "Pain of the cervical spine. Global Patient Set 2020."
* insert Published
* $sct#81680005 "Neck pain"
* $icd10cm#M54.2 "Cervicalgia"
* include codes from valueset NeckPainLocal

ValueSet: LowBackPain
Id: low-back-pain
Title: "Low back pain"
Description: "Pain of the lumbar spine. By itself it is never a red flag. Global Patient Set 2020; M54.5 was split in 2021."
* insert Published
* $sct#279039007 "Low back pain"
* $icd10cm#M54.5 "Low back pain"
* $icd10cm#M54.50 "Low back pain, unspecified"
  * insert Unverified
* $icd10cm#M54.51 "Vertebrogenic low back pain"
  * insert Unverified
* $icd10cm#M54.59 "Other low back pain"
  * insert Unverified
* include codes from valueset LowBackPainLocal

ValueSet: RadicularPain
Id: radicular-pain
Title: "Radicular pain"
Description: "Pain along a cervical or thoracic root. Global Patient Set 2020; the ICD-10-CM codes are recalled."
* insert Published
* $sct#42452002 "Thoracic radiculopathy"
* $sct#54404000 "Cervical radiculopathy"
* $icd10cm#M54.12 "Radiculopathy, cervical region"
  * insert Unverified
* $icd10cm#M54.14 "Radiculopathy, thoracic region"
  * insert Unverified
* include codes from valueset RadicularPainLocal

ValueSet: SpinalPain
Id: spinal-pain
Title: "Spinal pain"
Description: "Pain of the spine at any level. VSAC 2025, Global Patient Set 2020, ICD-10-CM M54.-."
* insert Published
* $sct#48926009 "Pain in spine"
* $icd10cm#M54 "Dorsalgia"
* $icd10cm#M54.1 "Radiculopathy"
  * insert Unverified
* $icd10cm#M54.10 "Radiculopathy, site unspecified"
  * insert Unverified
* $icd10cm#M54.11 "Radiculopathy, occipito-atlanto-axial region"
  * insert Unverified
* $icd10cm#M54.13 "Radiculopathy, cervicothoracic region"
  * insert Unverified
* $icd10cm#M54.15 "Radiculopathy, thoracolumbar region"
  * insert Unverified
* $icd10cm#M54.16 "Radiculopathy, lumbar region"
  * insert Unverified
* $icd10cm#M54.17 "Radiculopathy, lumbosacral region"
  * insert Unverified
* $icd10cm#M54.18 "Radiculopathy, sacral and sacrococcygeal region"
  * insert Unverified
* $icd10cm#M54.3 "Sciatica"
  * insert Unverified
* $icd10cm#M54.30 "Sciatica, unspecified side"
  * insert Unverified
* $icd10cm#M54.31 "Sciatica, right side"
  * insert Unverified
* $icd10cm#M54.32 "Sciatica, left side"
  * insert Unverified
* $icd10cm#M54.4 "Lumbago with sciatica"
  * insert Unverified
* $icd10cm#M54.40 "Lumbago with sciatica, unspecified side"
  * insert Unverified
* $icd10cm#M54.41 "Lumbago with sciatica, right side"
  * insert Unverified
* $icd10cm#M54.42 "Lumbago with sciatica, left side"
  * insert Unverified
* $icd10cm#M54.8 "Other dorsalgia"
  * insert Unverified
* $icd10cm#M54.89 "Other dorsalgia"
  * insert Unverified
* $icd10cm#M54.9 "Dorsalgia, unspecified"
  * insert Unverified
* include codes from valueset ThoracicSpinalPain
* include codes from valueset NeckPain
* include codes from valueset LowBackPain
* include codes from valueset RadicularPain
* include codes from valueset SpinalPainLocal

ValueSet: SpinalPainCharacter
Id: spinal-pain-character
Title: "Spinal pain of a suspicious character"
Description: "Features of spinal pain that suggest metastatic disease wherever in the spine it is."
* insert Published
* $bone#spinal-pain-progressive "Progressive spinal pain"
* $bone#spinal-pain-nocturnal "Nocturnal spinal pain"
* $bone#spinal-pain-on-straining "Spinal pain on straining"
* $bone#spinal-pain-band-like "Band-like spinal pain"
* $bone#spinal-pain-midline-tenderness "Midline spinal tenderness"
* include codes from valueset SpinalPainCharacterLocal

ValueSet: Opioids
Id: opioids
Title: "Opioids for pain"
Description: "Opioid analgesics, by ingredient. Clinical drugs and brands of a country's formulary are for the site to add. VSAC 2025 for the RxNorm ingredients; the ATC codes are recalled."
* insert Published
* $rxnorm#7052 "morphine"
* $rxnorm#7804 "oxycodone"
* $rxnorm#3423 "hydromorphone"
* $rxnorm#4337 "fentanyl"
* $rxnorm#10689 "tramadol"
* $rxnorm#2670 "codeine"
* $rxnorm#5489 "hydrocodone"
* $rxnorm#787390 "tapentadol"
* $rxnorm#6813 "methadone"
* $rxnorm#1819 "buprenorphine"
  * insert Unverified
* $atc#N02A "opioids"
  * insert Unverified
* $atc#N02AA "natural opium alkaloids"
  * insert Unverified
* $atc#N02AA01 "morphine"
  * insert Unverified
* $atc#N02AA03 "hydromorphone"
  * insert Unverified
* $atc#N02AA05 "oxycodone"
  * insert Unverified
* $atc#N02AA08 "dihydrocodeine"
  * insert Unverified
* $atc#N02AA51 "morphine, combinations"
  * insert Unverified
* $atc#N02AA55 "oxycodone and naloxone"
  * insert Unverified
* $atc#N02AA59 "codeine, combinations excluding psycholeptics"
  * insert Unverified
* $atc#N02AB02 "pethidine"
  * insert Unverified
* $atc#N02AB03 "fentanyl"
  * insert Unverified
* $atc#N02AC52 "methadone, combinations excluding psycholeptics"
  * insert Unverified
* $atc#N02AE01 "buprenorphine"
  * insert Unverified
* $atc#N02AJ06 "codeine and paracetamol"
  * insert Unverified
* $atc#N02AJ13 "tramadol and paracetamol"
  * insert Unverified
* $atc#N02AJ17 "oxycodone and paracetamol"
  * insert Unverified
* $atc#N02AX01 "tilidine"
  * insert Unverified
* $atc#N02AX02 "tramadol"
  * insert Unverified
* $atc#N02AX06 "tapentadol"
  * insert Unverified
* include codes from valueset OpioidsLocal

ValueSet: OpioidUseDisorder
Id: opioid-use-disorder
Title: "Opioid use disorder"
Description: "Dependence on opioids, or treatment of it: an opioid then is no sign of pain. VSAC 2025, Global Patient Set 2020; the ICD-10-CM codes are recalled."
* insert Published
* $sct#5602001 "Opioid abuse"
* $sct#75544000 "Opioid dependence"
* $sct#191819002 "Continuous opioid dependence"
* $sct#191821007 "Opioid dependence in remission"
* $sct#191865004 "Combined opioid with non-opioid drug dependence"
* $sct#310653000 "Drug addiction therapy using methadone"
* $sct#792901003 "Drug addiction therapy using buprenorphine"
* $sct#792902005 "Drug addiction maintenance therapy using buprenorphine"
* $icd10cm#F11.1 "Opioid abuse"
  * insert Unverified
* $icd10cm#F11.10 "Opioid abuse, uncomplicated"
  * insert Unverified
* $icd10cm#F11.11 "Opioid abuse, in remission"
  * insert Unverified
* $icd10cm#F11.2 "Opioid dependence"
  * insert Unverified
* $icd10cm#F11.20 "Opioid dependence, uncomplicated"
  * insert Unverified
* $icd10cm#F11.21 "Opioid dependence, in remission"
  * insert Unverified
* $icd10cm#F11.23 "Opioid dependence with withdrawal"
  * insert Unverified
* $icd10cm#F11.29 "Opioid dependence with unspecified opioid-induced disorder"
  * insert Unverified
* include codes from valueset OpioidUseDisorderLocal
