// What is said about a metastatic bone and its consequences where no code of SNOMED CT or LOINC could be found. Replace a
// code by a standard one as soon as there is one; until then this is the one place that defines it.
CodeSystem: BoneAssessment
Id: bone-assessment
Title: "Bone assessment"
Description: "Findings, scores and grades of bone metastases and of their neurological consequences for which no standard code was found."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #points
* ^property[=].description = "Points that the answer adds to its score."
* ^property[=].type = #integer

// A finding of one lesion on one examination
* #bone-lesion-finding "Bone lesion finding" "What an examination shows of one bone lesion; the value says which kind of finding."
* #osteolytic "Osteolytic lesion" "A lesion in which bone is destroyed."
* #osteoblastic "Osteoblastic lesion" "A lesion in which bone is formed or sclerotic."
* #mixed "Mixed osteolytic and osteoblastic lesion" "A lesion with both destruction and formation of bone."
* #pathological-fracture "Pathological fracture on imaging" "A fracture through the lesion, a compression fracture of a vertebra included."
* #soft-tissue-extension "Soft-tissue extension" "Tumour that leaves the bone, into the epidural space or elsewhere."
* #uptake "Scintigraphic uptake" "Raised uptake of a bone tracer. By itself it suspects a metastasis and does not confirm one."
* #metastatic "Interpreted as metastatic" "The reporting physician takes the finding for a metastasis."
* #indeterminate "Interpreted as indeterminate" "The finding may or may not be a metastasis."
* #benign "Interpreted as benign" "The finding is not a metastasis."
* #lesion-size "Lesion size" "Largest diameter of the lesion."
* #cortical-involvement-axial "Axial cortical involvement" "Length of cortex that the lesion involves along the axis of a long bone."
* #cortical-involvement-circumferential "Circumferential cortical involvement" "Share of the circumference of a long bone's cortex that the lesion involves."
* #vertebral-body-collapse "Vertebral body collapse" "Share of the height that a vertebral body has lost."
* #posterolateral-involvement "Posterolateral involvement" "Involvement of facet, pedicle or costovertebral joint."
* #canal-compromise "Spinal canal compromise" "Narrowing of the spinal canal by the lesion or by displaced bone."
* #metastatic-lesion-count "Number of metastatic lesions" "How many metastases a reporting physician has counted, in all organs."

// Epidural spinal cord compression grade (Bilsky 2010)
* #epidural-spinal-cord-compression-grade "Epidural spinal cord compression grade" "Degree to which epidural tumour reaches the spinal cord on axial T2-weighted images at its worst level."
* #escc-0 "ESCC 0" "Bone disease only."
* #escc-1a "ESCC 1a" "Epidural impingement without deformation of the thecal sac."
* #escc-1b "ESCC 1b" "Deformation of the thecal sac without touching the spinal cord."
* #escc-1c "ESCC 1c" "Deformation of the thecal sac that touches the spinal cord without compressing it."
* #escc-2 "ESCC 2" "Compression of the spinal cord with cerebrospinal fluid still visible."
* #escc-3 "ESCC 3" "Compression of the spinal cord with no cerebrospinal fluid visible."

// Spinal Instability Neoplastic Score (Fisher 2010): 0 to 6 stable, 7 to 12 potentially unstable, 13 to 18 unstable
* #spinal-instability-neoplastic-score "Spinal Instability Neoplastic Score" "Total of the six items for one spinal level, 0 to 18; absent while an item is missing."
* #sins-location "SINS location" "Where in the spine the lesion is."
* #sins-location-junctional "Junctional spine" "Occiput to C2, C7 to T2, T11 to L1, or L5 to S1."
* #sins-location-junctional insert Points(3)
* #sins-location-mobile "Mobile spine" "C3 to C6, or L2 to L4."
* #sins-location-mobile insert Points(2)
* #sins-location-semirigid "Semirigid spine" "T3 to T10."
* #sins-location-semirigid insert Points(1)
* #sins-location-rigid "Rigid spine" "S2 to S5."
* #sins-location-rigid insert Points(0)
* #sins-pain "SINS pain" "Whether pain comes with movement or load."
* #sins-pain-mechanical "Mechanical pain" "Pain with movement or loading of the spine, or relieved by lying down."
* #sins-pain-mechanical insert Points(3)
* #sins-pain-occasional "Occasional, not mechanical pain" "Occasional pain that movement and load do not bring on."
* #sins-pain-occasional insert Points(1)
* #sins-pain-none "Pain-free lesion" "The lesion does not hurt."
* #sins-pain-none insert Points(0)
* #sins-bone-lesion "SINS bone lesion" "Quality of the bone in the lesion."
* #sins-bone-lesion-lytic "Lytic" "Osteolytic lesion."
* #sins-bone-lesion-lytic insert Points(2)
* #sins-bone-lesion-mixed "Mixed" "Osteolytic and osteoblastic lesion."
* #sins-bone-lesion-mixed insert Points(1)
* #sins-bone-lesion-blastic "Blastic" "Osteoblastic lesion."
* #sins-bone-lesion-blastic insert Points(0)
* #sins-alignment "SINS spinal alignment" "Alignment of the spine on imaging."
* #sins-alignment-subluxation "Subluxation or translation" "One vertebra has slipped on the next."
* #sins-alignment-subluxation insert Points(4)
* #sins-alignment-deformity "New deformity" "New kyphosis or scoliosis."
* #sins-alignment-deformity insert Points(2)
* #sins-alignment-normal "Normal alignment" "The spine is aligned as before."
* #sins-alignment-normal insert Points(0)
* #sins-collapse "SINS vertebral body collapse" "Loss of height of the vertebral body."
* #sins-collapse-over-half "Collapse of half or more" "The vertebral body has lost half of its height or more. The published item says more than half; exactly half is counted here because that is safer."
* #sins-collapse-over-half insert Points(3)
* #sins-collapse-under-half "Collapse of less than half" "The vertebral body has lost less than half of its height."
* #sins-collapse-under-half insert Points(2)
* #sins-collapse-none-half-involved "No collapse, over half of the body involved" "The height is kept; tumour occupies more than half of the body."
* #sins-collapse-none-half-involved insert Points(1)
* #sins-collapse-none "None of these" "No collapse, and at most half of the body involved."
* #sins-collapse-none insert Points(0)
* #sins-posterolateral "SINS posterolateral involvement" "Fracture of, or tumour in, facet, pedicle or costovertebral joint."
* #sins-posterolateral-bilateral "Bilateral" "Both sides are involved."
* #sins-posterolateral-bilateral insert Points(3)
* #sins-posterolateral-unilateral "Unilateral" "One side is involved."
* #sins-posterolateral-unilateral insert Points(1)
* #sins-posterolateral-none "Not involved" "Neither side is involved."
* #sins-posterolateral-none insert Points(0)

// Mirels score (Mirels 1989): 4 to 12
* #mirels-score "Mirels score" "Total of the four items for one lesion of a long bone, 4 to 12; absent while an item is missing."
* #mirels-site "Mirels site" "Which part of the skeleton the lesion is in."
* #mirels-site-upper-limb "Upper limb" "Long bone of the upper limb."
* #mirels-site-upper-limb insert Points(1)
* #mirels-site-lower-limb "Lower limb" "Long bone of the lower limb outside the peritrochanteric region."
* #mirels-site-lower-limb insert Points(2)
* #mirels-site-peritrochanteric "Peritrochanteric" "Peritrochanteric region of the femur."
* #mirels-site-peritrochanteric insert Points(3)
* #mirels-pain "Mirels pain" "How the lesion hurts."
* #mirels-pain-mild "Mild" "Mild pain."
* #mirels-pain-mild insert Points(1)
* #mirels-pain-moderate "Moderate" "Moderate pain."
* #mirels-pain-moderate insert Points(2)
* #mirels-pain-functional "Functional" "Pain that using the limb makes worse."
* #mirels-pain-functional insert Points(3)
* #mirels-lesion "Mirels lesion type" "Quality of the bone in the lesion."
* #mirels-lesion-blastic "Blastic" "Osteoblastic lesion."
* #mirels-lesion-blastic insert Points(1)
* #mirels-lesion-mixed "Mixed" "Osteolytic and osteoblastic lesion."
* #mirels-lesion-mixed insert Points(2)
* #mirels-lesion-lytic "Lytic" "Osteolytic lesion."
* #mirels-lesion-lytic insert Points(3)
* #mirels-size "Mirels lesion size" "Size of the lesion against the diameter of the bone."
* #mirels-size-under-third "Less than one third" "The lesion takes up less than a third of the diameter."
* #mirels-size-under-third insert Points(1)
* #mirels-size-third-to-two-thirds "One third to two thirds" "The lesion takes up one to two thirds of the diameter."
* #mirels-size-third-to-two-thirds insert Points(2)
* #mirels-size-over-two-thirds "More than two thirds" "The lesion takes up more than two thirds of the diameter."
* #mirels-size-over-two-thirds insert Points(3)

// Nerves
* #neuro-exam "Neurological examination" "Result of a bedside neurological examination of trunk and legs."
* #neuro-exam-normal "Normal neurological examination" "Power, sensation, reflexes, bladder and bowel are normal."
* #neuro-exam-abnormal "Abnormal neurological examination" "At least one of power, sensation, reflexes, bladder and bowel is not normal."
* #motor-power "Motor power" "Power of a muscle group or limb on the Medical Research Council scale, 0 (none) to 5 (normal)."
* #sensory-level "Sensory level" "A level of the trunk below which sensation is lost or reduced."
* #frankel-asia-grade "Frankel or ASIA grade" "Grade of spinal cord injury on the Frankel scale or the ASIA impairment scale."
* #frankel-asia-a "Grade A" "No motor or sensory function below the level."
* #frankel-asia-b "Grade B" "Sensory but no motor function below the level."
* #frankel-asia-c "Grade C" "Motor function below the level that is not useful."
* #frankel-asia-d "Grade D" "Useful motor function below the level, weaker than normal."
* #frankel-asia-e "Grade E" "Normal motor and sensory function."

// Character of spinal pain
* #spinal-pain-character "Character of spinal pain" "A feature of spinal pain that bears on the suspicion of metastatic disease."
* #spinal-pain-progressive "Progressive spinal pain" "Pain that has grown steadily worse."
* #spinal-pain-nocturnal "Nocturnal spinal pain" "Pain at night that keeps from sleeping."
* #spinal-pain-on-straining "Spinal pain on straining" "Pain brought on by coughing, sneezing or straining."
* #spinal-pain-band-like "Band-like spinal pain" "Pain that runs round the trunk like a band."
* #spinal-pain-midline-tenderness "Midline spinal tenderness" "Tenderness over the spinous processes."

// Jaw and teeth
* #onj "Osteonecrosis of the jaw" "Exposed or necrotic bone of the jaw for eight weeks or more in a person who takes or took an antiresorptive or anti-angiogenic agent and has had no radiotherapy to the jaw."
* #dental-site-healed "Dental site healed" "Mucosa has closed over the site of an invasive dental procedure."

// Outlook
* #prognosis "Prognosis" "Expected survival as the treating team estimates it; in weeks or months."
