// Pregnancy, birth, breastfeeding and whether pregnancy is possible. The O chapter of ICD-10-CM holds pregnancies, their
// ends and the puerperium side by side and has thousands of codes; the Concepts library tells them apart by their first
// characters, and only what is outside that chapter is listed here.

ValueSet: PregnancyConditions
Id: pregnancy-conditions
Title: "Pregnancy"
Description: "Codes that by themselves say the person is pregnant. VSAC Pregnant State 2024, ICD-10-CM 2021; week of gestation (Z3A) is only ever coded beside a pregnancy."
* insert Published
* $sct#77386006 "Pregnancy"
* $sct#255409004 "Pregnant"
* $icd10cm#Z33.1 "Pregnant state, incidental"
* $icd10cm#Z33.3 "Pregnant state, gestational carrier"
  * insert Unverified
* $icd10cm#Z32.01 "Encounter for pregnancy test, result positive"
  * insert Unverified
* $icd10cm#Z34 "Encounter for supervision of normal pregnancy"
* $icd10cm#Z34.0 "Encounter for supervision of normal first pregnancy"
* $icd10cm#Z34.00 "Encounter for supervision of normal first pregnancy, unspecified trimester"
* $icd10cm#Z34.01 "Encounter for supervision of normal first pregnancy, first trimester"
* $icd10cm#Z34.02 "Encounter for supervision of normal first pregnancy, second trimester"
* $icd10cm#Z34.03 "Encounter for supervision of normal first pregnancy, third trimester"
* $icd10cm#Z34.8 "Encounter for supervision of other normal pregnancy"
* $icd10cm#Z34.80 "Encounter for supervision of other normal pregnancy, unspecified trimester"
* $icd10cm#Z34.81 "Encounter for supervision of other normal pregnancy, first trimester"
* $icd10cm#Z34.82 "Encounter for supervision of other normal pregnancy, second trimester"
* $icd10cm#Z34.83 "Encounter for supervision of other normal pregnancy, third trimester"
* $icd10cm#Z34.9 "Encounter for supervision of normal pregnancy, unspecified"
* $icd10cm#Z34.90 "Encounter for supervision of normal pregnancy, unspecified, unspecified trimester"
* $icd10cm#Z34.91 "Encounter for supervision of normal pregnancy, unspecified, first trimester"
* $icd10cm#Z34.92 "Encounter for supervision of normal pregnancy, unspecified, second trimester"
* $icd10cm#Z34.93 "Encounter for supervision of normal pregnancy, unspecified, third trimester"
* $icd10cm#Z3A "Weeks of gestation"
* $icd10cm#Z3A.0 "Weeks of gestation of pregnancy, unspecified or less than 10 weeks"
* $icd10cm#Z3A.00 "Weeks of gestation of pregnancy not specified"
* $icd10cm#Z3A.01 "Less than 8 weeks gestation of pregnancy"
* $icd10cm#Z3A.08 "8 weeks gestation of pregnancy"
* $icd10cm#Z3A.09 "9 weeks gestation of pregnancy"
* $icd10cm#Z3A.1 "Weeks of gestation of pregnancy, weeks 10-19"
* $icd10cm#Z3A.10 "10 weeks gestation of pregnancy"
* $icd10cm#Z3A.11 "11 weeks gestation of pregnancy"
* $icd10cm#Z3A.12 "12 weeks gestation of pregnancy"
* $icd10cm#Z3A.13 "13 weeks gestation of pregnancy"
* $icd10cm#Z3A.14 "14 weeks gestation of pregnancy"
* $icd10cm#Z3A.15 "15 weeks gestation of pregnancy"
* $icd10cm#Z3A.16 "16 weeks gestation of pregnancy"
* $icd10cm#Z3A.17 "17 weeks gestation of pregnancy"
* $icd10cm#Z3A.18 "18 weeks gestation of pregnancy"
* $icd10cm#Z3A.19 "19 weeks gestation of pregnancy"
* $icd10cm#Z3A.2 "Weeks of gestation of pregnancy, weeks 20-29"
* $icd10cm#Z3A.20 "20 weeks gestation of pregnancy"
* $icd10cm#Z3A.21 "21 weeks gestation of pregnancy"
* $icd10cm#Z3A.22 "22 weeks gestation of pregnancy"
* $icd10cm#Z3A.23 "23 weeks gestation of pregnancy"
* $icd10cm#Z3A.24 "24 weeks gestation of pregnancy"
* $icd10cm#Z3A.25 "25 weeks gestation of pregnancy"
* $icd10cm#Z3A.26 "26 weeks gestation of pregnancy"
* $icd10cm#Z3A.27 "27 weeks gestation of pregnancy"
* $icd10cm#Z3A.28 "28 weeks gestation of pregnancy"
* $icd10cm#Z3A.29 "29 weeks gestation of pregnancy"
* $icd10cm#Z3A.3 "Weeks of gestation of pregnancy, weeks 30-39"
* $icd10cm#Z3A.30 "30 weeks gestation of pregnancy"
* $icd10cm#Z3A.31 "31 weeks gestation of pregnancy"
* $icd10cm#Z3A.32 "32 weeks gestation of pregnancy"
* $icd10cm#Z3A.33 "33 weeks gestation of pregnancy"
* $icd10cm#Z3A.34 "34 weeks gestation of pregnancy"
* $icd10cm#Z3A.35 "35 weeks gestation of pregnancy"
* $icd10cm#Z3A.36 "36 weeks gestation of pregnancy"
* $icd10cm#Z3A.37 "37 weeks gestation of pregnancy"
* $icd10cm#Z3A.38 "38 weeks gestation of pregnancy"
* $icd10cm#Z3A.39 "39 weeks gestation of pregnancy"
* $icd10cm#Z3A.4 "Weeks of gestation of pregnancy, weeks 40-49"
* $icd10cm#Z3A.40 "40 weeks gestation of pregnancy"
* $icd10cm#Z3A.41 "41 weeks gestation of pregnancy"
* $icd10cm#Z3A.42 "42 weeks gestation of pregnancy"
* $icd10cm#Z3A.49 "Greater than 42 weeks gestation of pregnancy"
* include codes from valueset PregnancyConditionsLocal

ValueSet: PregnancyEnded
Id: pregnancy-ended
Title: "Pregnancy ended without birth"
Description: "Ectopic and molar pregnancy, miscarriage and termination: none of them is a pregnancy to protect. Headers of ICD-10-CM O00-O08; their leaves are matched by their first characters. Threatened abortion (54048003, O20.0) is left out on purpose: it is a pregnancy. Global Patient Set 2020, ICD-10-CM 2021."
* insert Published
* $sct#17369002 "Miscarriage"
* $sct#16607004 "Missed abortion"
* $sct#156072005 "Incomplete miscarriage"
* $sct#156073000 "Complete miscarriage"
* $sct#34801009 "Ectopic pregnancy"
* $sct#17433009 "Ruptured ectopic pregnancy"
* $sct#57797005 "Induced termination of pregnancy"
* $sct#39406005 "Legally induced abortion"
* $icd10cm#O00 "Ectopic pregnancy"
* $icd10cm#O01 "Hydatidiform mole"
* $icd10cm#O02 "Other abnormal products of conception"
* $icd10cm#O03 "Spontaneous abortion"
* $icd10cm#O04 "Complications following (induced) termination of pregnancy"
* $icd10cm#O07 "Failed attempted termination of pregnancy"
* $icd10cm#O08 "Complications following ectopic and molar pregnancy"
* $icd10cm#Z33.2 "Encounter for elective termination of pregnancy"
  * insert Unverified
* include codes from valueset PregnancyEndedLocal

ValueSet: PregnancyStatusObservation
Id: pregnancy-status-observation
Title: "Pregnancy status observation"
Description: "The observation whose value says whether the person is pregnant."
* insert Published
* $loinc#82810-3 "Pregnancy status"
* include codes from valueset PregnancyStatusObservationLocal

ValueSet: PregnancyStatusPositive
Id: pregnancy-status-positive
Title: "Pregnant, as an answer"
Description: "Answers to pregnancy status that say pregnant. VSAC 2025, International Patient Summary."
* insert Published
* $sct#77386006 "Pregnancy"
* $loinc#LA15173-0 "Pregnant"
* include codes from valueset PregnancyStatusPositiveLocal

ValueSet: PregnancyStatusNegative
Id: pregnancy-status-negative
Title: "Not pregnant, as an answer"
Description: "Answers to pregnancy status that say not pregnant. VSAC 2021, International Patient Summary."
* insert Published
* $sct#60001007 "Not pregnant"
* $loinc#LA26683-5 "Not pregnant"
* include codes from valueset PregnancyStatusNegativeLocal

ValueSet: PregnancyTest
Id: pregnancy-test
Title: "Pregnancy test"
Description: "Presence of choriogonadotropin in serum, plasma or urine. VSAC Pregnancy Test 2025."
* insert Published
* $loinc#2106-3 "Choriogonadotropin (pregnancy test) [Presence] in Urine"
* $loinc#2118-8 "Choriogonadotropin (pregnancy test) [Presence] in Serum or Plasma"
* $loinc#2110-5 "Choriogonadotropin.beta subunit (pregnancy test) [Presence] in Serum or Plasma"
* $loinc#2112-1 "Choriogonadotropin.beta subunit (pregnancy test) [Presence] in Urine"
* $loinc#80384-1 "Choriogonadotropin (pregnancy test) [Presence] in Urine by Rapid immunoassay"
* $loinc#80385-8 "Choriogonadotropin (pregnancy test) [Presence] in Serum or Plasma by Rapid immunoassay"
* include codes from valueset PregnancyTestLocal

ValueSet: TestPositive
Id: test-positive
Title: "Positive result"
Description: "Coded results of a presence test that mean positive. mCODE 4.0.0, Global Patient Set 2020."
* insert Published
* $sct#10828004 "Positive"
* $sct#52101004 "Present"
* $sct#260373001 "Detected"
* $loinc#LA6576-8 "Positive"
* $loinc#LA9633-4 "Present"
  * insert Unverified
* $loinc#LA11882-0 "Detected"
  * insert Unverified
* $interpretation#POS "Positive"
* $interpretation#DET "Detected"
* include codes from valueset TestPositiveLocal

ValueSet: TestNegative
Id: test-negative
Title: "Negative result"
Description: "Coded results of a presence test that mean negative. mCODE 4.0.0, Global Patient Set 2020."
* insert Published
* $sct#260385009 "Negative"
* $sct#2667000 "Absent"
* $sct#260415000 "Not detected"
* $loinc#LA6577-6 "Negative"
* $loinc#LA9634-2 "Absent"
  * insert Unverified
* $loinc#LA11883-8 "Not detected"
  * insert Unverified
* $interpretation#NEG "Negative"
* $interpretation#ND "Not detected"
* include codes from valueset TestNegativeLocal

ValueSet: EstimatedDeliveryDate
Id: estimated-delivery-date
Title: "Estimated delivery date"
Description: "Observations whose value is the day on which birth is expected. Recalled, all of one LOINC family."
* insert Published
* $loinc#11778-8 "Delivery date Estimated"
  * insert Unverified
* $loinc#11779-6 "Delivery date Estimated from last menstrual period"
  * insert Unverified
* $loinc#11780-4 "Delivery date Estimated from ovulation date"
  * insert Unverified
* $loinc#11781-2 "Delivery date Estimated by composite estimate"
  * insert Unverified
* include codes from valueset EstimatedDeliveryDateLocal

ValueSet: Delivery
Id: delivery
Title: "Delivery"
Description: "Birth, or care right after it. VSAC 2025, Global Patient Set 2020."
* insert Published
* $sct#289259007 "Vaginal delivery"
* $sct#11466000 "Cesarean section"
* $icd10cm#O80 "Encounter for full-term uncomplicated delivery"
* $icd10cm#O82 "Encounter for cesarean delivery without indication"
* $icd10cm#Z37 "Outcome of delivery"
* $icd10cm#Z37.0 "Single live birth"
* $icd10cm#Z37.1 "Single stillbirth"
* $icd10cm#Z37.2 "Twins, both liveborn"
* $icd10cm#Z37.3 "Twins, one liveborn and one stillborn"
* $icd10cm#Z37.4 "Twins, both stillborn"
* $icd10cm#Z37.5 "Other multiple births, all liveborn"
* $icd10cm#Z37.50 "Multiple births, unspecified, all liveborn"
* $icd10cm#Z37.51 "Triplets, all liveborn"
* $icd10cm#Z37.52 "Quadruplets, all liveborn"
* $icd10cm#Z37.53 "Quintuplets, all liveborn"
* $icd10cm#Z37.54 "Sextuplets, all liveborn"
* $icd10cm#Z37.59 "Other multiple births, all liveborn"
* $icd10cm#Z37.6 "Other multiple births, some liveborn"
* $icd10cm#Z37.60 "Multiple births, unspecified, some liveborn"
* $icd10cm#Z37.61 "Triplets, some liveborn"
* $icd10cm#Z37.62 "Quadruplets, some liveborn"
* $icd10cm#Z37.63 "Quintuplets, some liveborn"
* $icd10cm#Z37.64 "Sextuplets, some liveborn"
* $icd10cm#Z37.69 "Other multiple births, some liveborn"
* $icd10cm#Z37.7 "Other multiple births, all stillborn"
* $icd10cm#Z37.9 "Outcome of delivery, unspecified"
* $icd10cm#Z39.0 "Encounter for care and examination of mother immediately after delivery"
* $icd10cm#Z39.2 "Encounter for routine postpartum follow-up"
* include codes from valueset DeliveryLocal

ValueSet: Lactation
Id: lactation
Title: "Breastfeeding"
Description: "The mother breastfeeds or has a disorder of lactation. The infant's being breastfed (413711008) is left out on purpose: it stands in the child's record. VSAC Breastfeeding 2025, ICD-10-CM 2021."
* insert Published
* $sct#69840006 "Normal breast feeding"
* $sct#169743001 "Breastfeeding with supplement"
* $sct#169745008 "Breastfeeding started"
* $sct#866041003 "Mother currently breastfeeding"
* $sct#1260078007 "Maternal breastfeeding"
* $sct#225604004 "Breastfeeding"
* $icd10cm#Z39.1 "Encounter for care and examination of lactating mother"
* $icd10cm#O92.7 "Other and unspecified disorders of lactation"
* $icd10cm#O92.70 "Unspecified disorders of lactation"
* $icd10cm#O92.79 "Other disorders of lactation"
* include codes from valueset LactationLocal

ValueSet: BilateralOophorectomy
Id: bilateral-oophorectomy
Title: "Both ovaries removed"
Description: "Both ovaries are absent. Global Patient Set 2020."
* insert Published
* $sct#29827000 "Bilateral salpingectomy with oophorectomy"
* $sct#391083006 "History of bilateral oophorectomy"
* $icd10cm#Z90.722 "Acquired absence of ovaries, bilateral"
  * insert Unverified
* include codes from valueset BilateralOophorectomyLocal

ValueSet: CannotBePregnant
Id: cannot-be-pregnant
Title: "Pregnancy is impossible"
Description: "Uterus or both ovaries removed, or the tubes closed. VSAC 2025 (Hysterectomy; Gynecological Surgery), Global Patient Set 2020."
* insert Published
* $sct#236886002 "Hysterectomy"
* $sct#161800001 "History of hysterectomy"
* $sct#287664005 "Bilateral tubal ligation"
* $sct#267020005 "History of tubal ligation"
* $sct#60890002 "Female sterilization"
* $icd10cm#Z90.710 "Acquired absence of both cervix and uterus"
* $icd10cm#Z90.711 "Acquired absence of uterus with remaining cervical stump"
  * insert Unverified
* $icd10cm#Z98.51 "Tubal ligation status"
* include codes from valueset BilateralOophorectomy
* include codes from valueset CannotBePregnantLocal

ValueSet: Postmenopausal
Id: postmenopausal
Title: "Postmenopausal"
Description: "Menopause, natural or by treatment. Menopausal symptoms (N95.1) also arise from tamoxifen and chemotherapy; the rules that read them say so. Global Patient Set 2020; the ICD-10-CM codes are recalled."
* insert Published
* $sct#76498008 "Postmenopausal state"
* $sct#289903006 "Menopause present"
* $sct#371036001 "Postsurgical menopause"
* $sct#373717006 "Premature menopause"
* $icd10cm#Z78.0 "Asymptomatic menopausal state"
  * insert Unverified
* $icd10cm#N95.1 "Menopausal and female climacteric states"
  * insert Unverified
* $icd10cm#E89.4 "Postprocedural ovarian failure"
  * insert Unverified
* $icd10cm#E89.40 "Asymptomatic postprocedural ovarian failure"
  * insert Unverified
* $icd10cm#E89.41 "Symptomatic postprocedural ovarian failure"
  * insert Unverified
* include codes from valueset BilateralOophorectomy
* include codes from valueset PostmenopausalLocal

ValueSet: MenopausalSymptoms
Id: menopausal-symptoms
Title: "Menopausal symptoms"
Description: "Symptoms of menopause, which tamoxifen and chemotherapy cause in women who menstruate. Under these they do not count as menopause. The ICD-10-CM code is recalled."
* insert Published
* $icd10cm#N95.1 "Menopausal and female climacteric states"
  * insert Unverified
* include codes from valueset MenopausalSymptomsLocal

ValueSet: MenopausalStatusObservation
Id: menopausal-status-observation
Title: "Menopausal status observation"
Description: "The observation whose value says where a woman stands with regard to menopause. No code could be verified; systems that record it mostly use one of their own, which belongs in the companion."
* insert Published
* $loinc#8678-5 "Menstrual status"
  * insert Unverified
* include codes from valueset MenopausalStatusObservationLocal
