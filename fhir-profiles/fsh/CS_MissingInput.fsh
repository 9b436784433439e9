// What a decision lacked. Cards show the display after "Not known:" and the definition after "It would decide", so each
// definition is what the input decides, written to continue that sentence. Windows are those of the CQL libraries' defaults.
CodeSystem: MissingInput
Id: missing-input
Title: "Missing input"
Description: "Inputs that a decision asked the record for and did not find, each with what it would have decided."
* insert Published
* ^caseSensitive = true
* ^content = #complete

// Laboratory and vital signs
* #calcium-within-30-days "calcium within 30 days" "whether a bone-modifying agent is safe now, and whether calcium has to be corrected first"
* #calcium-within-14-days "calcium within 14 days" "whether denosumab is safe while the kidneys are failing"
* #calcium-within-7-days "calcium within 7 days" "whether hypercalcaemia has to be treated today"
* #calcium-since-hypercalcaemia "calcium since hypercalcaemia was recorded" "whether hypercalcaemia persists and how it has to be treated"
* #albumin-within-7-days "albumin within 7 days of the calcium" "the corrected calcium; until then the calcium is uncorrected and only a bound"
* #ionised-calcium "ionised calcium" "the true calcium when albumin is abnormal or unknown"
* #creatinine-within-30-days "creatinine within 30 days" "whether a bisphosphonate may be given, and its dose"
* #creatinine-within-3-days "creatinine within 3 days" "whether a bisphosphonate may be given for hypercalcaemia"
* #creatinine-baseline "creatinine before the first dose" "whether kidney function has fallen during treatment"
* #body-weight-within-180-days "body weight within 180 days" "the creatinine clearance, and with it the dose of zoledronic acid"
* #egfr-within-30-days "eGFR within 30 days" "kidney function when creatinine or weight is missing"
* #vitamin-d "25-hydroxyvitamin D" "whether vitamin D has to be repleted before the first dose"
* #parathyroid-hormone "parathyroid hormone" "whether primary hyperparathyroidism explains the calcium"
* #phosphate "phosphate" "whether phosphate has to be replaced along with calcium"
* #magnesium "magnesium" "whether low magnesium keeps the calcium low"
* #alkaline-phosphatase "alkaline phosphatase within 60 days" "whether bone should be imaged"
* #platelets-within-14-days "platelets within 14 days" "whether a radionuclide is safe"
* #neutrophils-within-14-days "neutrophils within 14 days" "whether a radionuclide is safe"

// The person
* #birth-date "date of birth" "the creatinine clearance, and whether pregnancy has to be excluded"
* #gender "administrative gender" "the creatinine clearance, and whether pregnancy has to be excluded"
* #pregnancy-test-within-14-days "pregnancy test within 14 days" "whether the treatment can harm an unborn child"
* #menopausal-status "menopausal status" "whether an adjuvant bisphosphonate helps, and whether pregnancy is possible"
* #lactation-status "whether she is breastfeeding" "whether breastfeeding has to stop"
* #dental-examination-within-6-months "dental examination within 6 months" "whether teeth have to be treated before the first dose; it does not hold the drug back"
* #dental-healing "healing after the dental procedure" "when a bone-modifying agent may be given again"
* #ecog-performance-status "ECOG performance status" "how much treatment the person can bear"
* #ecog-for-stereotactic "ECOG performance status" "whether stereotactic radiotherapy is worth discussing"

// Treatment
* #agent-strength "strength of the agent being given" "whether it is the oncology or the osteoporosis dose"
* #ordered-strength "strength of the ordered denosumab (60 mg or 120 mg)" "whether it is the dose for bone metastases or for osteoporosis, and which checks hold"
* #dose-interval "interval of the doses" "when the next dose is due"
* #last-dose-date "date of the last dose" "when the next dose is due"
* #radiotherapy-site "site of the earlier radiotherapy" "whether this is a first treatment or a re-irradiation"
* #radiotherapy-dose "dose of the earlier radiotherapy" "how much dose the spinal cord can still bear"

// Pain, nerves and imaging
* #pain-score-within-14-days "pain score within 14 days" "whether radiotherapy is needed for pain"
* #pain-site "site of the pain" "which lesion to treat"
* #neurological-examination "neurological examination within 48 hours" "whether dexamethasone is needed now"
* #mri-whole-spine "magnetic resonance imaging of the whole spine" "whether the spinal cord is compressed, and at how many levels"
* #spinal-stability "stability of the spine" "whether surgery has to come before radiotherapy"
* #metastasis-confirmation "imaging that confirms the metastasis" "whether there is a bone metastasis to treat"
* #escc-grade "grade of epidural compression (ESCC) within 30 days" "whether stereotactic radiotherapy is possible so near the spinal cord"
* #metastasis-site "site of the bone metastases" "whether the spine is concerned at all"
* #bone-lesion-type "type of the bone lesions (lytic, mixed or blastic)" "whether they take up a radionuclide"
* #lesion-count "number of metastases" "whether stereotactic radiotherapy is worth discussing"

// Spinal Instability Neoplastic Score
* #sins-location "SINS location" "the score of spinal stability"
* #sins-pain "SINS pain" "the score of spinal stability"
* #sins-bone-lesion "SINS bone lesion" "the score of spinal stability"
* #sins-alignment "SINS spinal alignment" "the score of spinal stability"
* #sins-collapse "SINS vertebral body collapse" "the score of spinal stability"
* #sins-posterolateral "SINS posterolateral involvement" "the score of spinal stability"

// Mirels score
* #mirels-site "Mirels site" "the score of impending fracture"
* #mirels-pain "Mirels pain" "the score of impending fracture"
* #mirels-lesion "Mirels lesion type" "the score of impending fracture"
* #mirels-size "Mirels lesion size" "the score of impending fracture"

// Staging and receptors
* #t-category "T category" "the anatomic stage group"
* #n-category "N category" "the anatomic stage group"
* #m-category "M category" "the anatomic stage group"
* #age-at-diagnosis "age at diagnosis of the breast cancer" "the risk that the cancer reaches the bone"
* #positive-node-count "number of positive lymph nodes" "the risk that the cancer reaches the bone"
* #tumour-size "size of the tumour" "the risk that the cancer reaches the bone"
* #oestrogen-receptor "oestrogen receptor" "whether endocrine treatment can work, and the subtype of the tumour"
* #progesterone-receptor "progesterone receptor" "the subtype of the tumour"
* #progesterone-receptor-percentage "share of nuclei positive for progesterone receptor" "whether a luminal tumour is A-like or B-like"
* #her2-status "HER2 status" "whether treatment against HER2 can work, and the subtype of the tumour"
* #her2-in-situ-hybridisation "HER2 in-situ hybridisation" "whether HER2 is positive, and with it the subtype of the tumour"
* #her2-copy-number "HER2 copies a nucleus" "which group the in-situ hybridisation falls into"
* #her2-ratio "ratio of HER2 to chromosome 17" "which group the in-situ hybridisation falls into"
* #her2-immunohistochemistry "HER2 immunohistochemistry" "what in-situ hybridisation of group 2, 3 or 4 means"
* #ki-67 "Ki-67" "whether a luminal tumour is A-like or B-like"
* #tissue-of-receptors "tissue that the receptors were measured on" "whether they are those of the primary or of a metastasis"
