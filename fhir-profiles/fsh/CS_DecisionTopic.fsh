// What a card is about. A card carries one of these codes in source.topic; sites attach overrides and statistics to them,
// so a code is never renamed or reused. Letters and digits only: some EHRs accept nothing else.
CodeSystem: DecisionTopic
Id: decision-topic
Title: "Decision topic"
Description: "The topics of Osteon's decisions. Each is the subject of at most one card for a patient at a time."
* insert Published
* ^caseSensitive = true
* ^content = #complete

// Bone-modifying agents, chart open
* #hypercalcaemiaOfMalignancy "Hypercalcaemia of malignancy" "The corrected or ionised calcium of a person with breast cancer is high enough to be treated today, or such a finding has not been followed up."
* #bmaHoldHypocalcaemia "Hold bone-modifying agent: hypocalcaemia" "The calcium of a person on a bone-modifying agent is too low for the next dose."
* #bmaHoldPregnancy "Hold bone-modifying agent: pregnancy" "A person on a bone-modifying agent is pregnant."
* #bmaDuplicate "Duplicate antiresorptive treatment" "Two antiresorptive agents, or denosumab at two strengths, act at the same time."
* #bmaHoldOnj "Hold bone-modifying agent: jaw" "A person on a bone-modifying agent has osteonecrosis of the jaw, or an invasive dental procedure is planned or not yet healed."
* #bmaHoldAtypicalFracture "Hold bone-modifying agent: atypical femoral fracture" "A person on a bone-modifying agent has an atypical fracture of the femur."
* #bmaHoldRenal "Hold bisphosphonate: kidney function" "Kidney function has fallen during treatment with an intravenous bisphosphonate, or is too poor for one."
* #bmaContraindicated "Bone-modifying agent contraindicated for now" "Something has to be put right before a bone-modifying agent can be started."
* #bmaConfirmMetastasis "Confirm bone metastasis" "A bone metastasis is suspected only and has to be shown by imaging or biopsy before an agent is started."
* #bmaStart "Start bone-modifying agent" "A bone metastasis is confirmed and no bone-modifying agent is being given."
* #bmaOverdue "Bone-modifying agent overdue" "The next dose of a running bone-modifying agent is late."
* #bmaMonitoringDue "Monitoring of bone-modifying agent due" "Laboratory results that a running bone-modifying agent calls for are missing or old, or calcium and vitamin D are not being taken."
* #bmaDeescalate "Longer interval of bone-modifying agent" "Zoledronic acid has been given every three to four weeks for a year and may be given every twelve."
* #bmaContinue "Continue bone-modifying agent" "The running bone-modifying agent can go on as it is."
* #bmaAdjuvant "Adjuvant bisphosphonate" "A postmenopausal or ovarian-suppressed person with early breast cancer may benefit from an adjuvant bisphosphonate."
* #boneHealthAromataseInhibitor "Bone health under endocrine treatment" "Endocrine treatment or early menopause threatens bone density and it has not been measured."

// Bone-modifying agents, order selected or about to be signed
* #bmaOrderAllergy "Ordered agent: allergy" "The person is allergic to the ordered antiresorptive agent or its class."
* #bmaOrderPregnancy "Ordered agent: pregnancy" "An antiresorptive agent is ordered for a pregnant person."
* #bmaOrderHypocalcaemia "Ordered agent: hypocalcaemia" "An antiresorptive agent is ordered while the calcium is low."
* #bmaOrderUnknownCalcium "Ordered agent: calcium unknown" "An antiresorptive agent is ordered without a recent calcium."
* #bmaOrderRenalContraindicated "Ordered bisphosphonate: kidney function too poor" "A bisphosphonate is ordered although kidney function rules it out."
* #bmaOrderRenalDose "Ordered bisphosphonate: dose for kidney function" "The ordered dose of zoledronic acid is above what kidney function allows."
* #bmaOrderHoldRenal "Ordered bisphosphonate: creatinine has risen" "A further dose of a bisphosphonate is ordered although creatinine has risen during the course."
* #bmaOrderUnknownRenal "Ordered bisphosphonate: kidney function unknown" "A bisphosphonate is ordered without a recent creatinine."
* #bmaOrderDuplicate "Ordered agent: duplicate" "The ordered antiresorptive agent overlaps with another one, or comes too soon after the last dose."
* #bmaOrderDental "Ordered agent: jaw" "An antiresorptive agent is ordered while the jaw is diseased, about to be operated on or not yet healed."
* #bmaOrderWrongStrength "Ordered denosumab: strength for osteoporosis" "Denosumab is ordered at the osteoporosis strength although a bone metastasis is confirmed."
* #bmaOrderNotIndicated "Ordered agent: no indication on record" "An antiresorptive agent is ordered at oncology strength and nothing on record calls for it."
* #bmaOrderSupplements "Ordered denosumab: calcium and vitamin D" "Denosumab is ordered and calcium with vitamin D is not being taken."

// Radiotherapy and spinal cord compression, chart open or encounter start
* #msccConfirmed "Metastatic spinal cord compression" "Compression of the spinal cord or cauda equina is on record and has not been treated."
* #msccSuspected "Suspected spinal cord compression" "A neurological red flag in a person with breast cancer has not been followed by magnetic resonance imaging of the whole spine."
* #spinalPainRedFlag "Spinal pain with a red flag" "Spinal pain whose character suggests metastatic disease has not been followed by magnetic resonance imaging of the spine."
* #epiduralDisease "Epidural disease" "Epidural disease that indents the thecal sac has been seen and has not been treated."
* #spineInstability "Spinal instability" "The Spinal Instability Neoplastic Score calls for a spinal surgeon's opinion and none is on record."
* #impendingFracture "Impending fracture" "A metastasis of a long bone is likely to fracture."
* #pathologicalFracture "Pathological fracture" "A new fracture through a metastasis has been neither fixed nor irradiated."
* #rtPostoperative "Postoperative radiotherapy" "A bone metastasis has been operated on and radiotherapy has not followed."
* #rtPainfulMetastasis "Radiotherapy for painful bone metastasis" "A painful bone metastasis has not been irradiated."
* #rtReirradiation "Re-irradiation" "A bone metastasis that was irradiated at least four weeks ago is painful."
* #rtAwaitResponse "Await response to radiotherapy" "A bone metastasis still hurts, and radiotherapy to it ended too recently to judge its effect."
* #rtSbrtConsider "Stereotactic radiotherapy" "A person with few metastases and good performance may be discussed for stereotactic radiotherapy."
* #rtRadionuclideConsider "Radionuclide treatment" "Widespread painful osteoblastic disease that was irradiated before may be discussed for a radionuclide."
* #boneImagingWorkup "Imaging for suspected bone metastasis" "Bone pain or a laboratory finding in a person with breast cancer has not been followed by imaging of the bone."

// Radiotherapy, order about to be signed
* #rtOrderFractionation "Ordered radiotherapy: fractionation" "Palliative radiotherapy to bone is ordered in more fractions than its indication needs."
* #rtOrderUnstableSpine "Ordered radiotherapy: unstable spine" "Radiotherapy is ordered to a spine whose stability no surgeon has judged."
* #rtOrderPregnancy "Ordered radiotherapy: pregnancy" "Radiotherapy is ordered for a person who is or may be pregnant."
* #rtOrderPriorDose "Ordered radiotherapy: earlier dose" "Radiotherapy is ordered to a site that was, or may have been, irradiated before."

// Staging and receptors, chart open
* #stageMismatch "Stage disagrees with metastasis at diagnosis" "A distant metastasis was found at diagnosis and the recorded stage says otherwise."
* #stageMissing "Stage group missing" "The T, N and M categories are on record and no stage group is."
* #stageInconsistent "Stage group disagrees with categories" "The recorded anatomic stage group is not the one that follows from the T, N and M categories."
* #receptorMissing "Receptor status missing" "Invasive breast cancer is on record without oestrogen receptor, progesterone receptor or HER2 status."
* #her2Equivocal "HER2 equivocal" "HER2 immunohistochemistry is 2+ and no in-situ hybridisation has followed."
* #receptorRetest "Receptors of the metastasis" "A metastasis is confirmed and no receptor has been measured on metastatic tissue."
* #boneMetastasisRisk "Risk of bone metastasis" "Features of early breast cancer raise the risk that it will reach the bone."
