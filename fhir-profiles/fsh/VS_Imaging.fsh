// What imaging shows of bone, and which imaging it was. A confirming method shows the bone itself; scintigraphy shows uptake
// and only suspects.

ValueSet: BoneLesionFinding
Id: bone-lesion-finding
Title: "Bone lesion finding"
Description: "The observation whose value is a kind of finding of one bone lesion."
* insert Published
* $bone#bone-lesion-finding "Bone lesion finding"
* include codes from valueset BoneLesionFindingLocal

ValueSet: BoneLesionFindingType
Id: bone-lesion-finding-type
Title: "Kinds of bone lesion finding"
Description: "What an examination can show of a bone lesion."
* insert Published
* $bone#uptake "Scintigraphic uptake"
* include codes from valueset ConfirmingBoneLesionFinding
* include codes from valueset BoneLesionFindingTypeLocal

ValueSet: ConfirmingBoneLesionFinding
Id: confirming-bone-lesion-finding
Title: "Findings that confirm a bone lesion"
Description: "Findings that show a lesion of the bone itself. Uptake is left out on purpose."
* insert Published
* $bone#osteolytic "Osteolytic lesion"
* $bone#osteoblastic "Osteoblastic lesion"
* $bone#mixed "Mixed osteolytic and osteoblastic lesion"
* $bone#pathological-fracture "Pathological fracture on imaging"
* $bone#soft-tissue-extension "Soft-tissue extension"
* include codes from valueset ConfirmingBoneLesionFindingLocal

ValueSet: OsteoblasticOrMixed
Id: osteoblastic-or-mixed
Title: "Lesions that form bone"
Description: "Findings that take up a bone-seeking radionuclide."
* insert Published
* $bone#osteoblastic "Osteoblastic lesion"
* $bone#mixed "Mixed osteolytic and osteoblastic lesion"
* include codes from valueset OsteoblasticOrMixedLocal

ValueSet: BoneLesionInterpretation
Id: bone-lesion-interpretation
Title: "Interpretation of a bone lesion"
Description: "What the reporting physician takes a finding for."
* insert Published
* $bone#metastatic "Interpreted as metastatic"
* $bone#indeterminate "Interpreted as indeterminate"
* $bone#benign "Interpreted as benign"
* include codes from valueset BoneLesionInterpretationLocal

ValueSet: ImagingModality
Id: imaging-modality
Title: "Imaging that confirms a bone metastasis"
Description: "CT, MRI, PET-CT, radiograph and biopsy, as Observation.method. Global Patient Set 2020, DICOM modalities."
* insert Published
* $sct#77477000 "Computerized axial tomography"
* $sct#113091000 "Magnetic resonance imaging"
* $sct#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* $sct#168537006 "Plain X-ray"
* $sct#86273004 "Biopsy"
* $dcm#CT "Computed Tomography"
* $dcm#MR "Magnetic Resonance"
* $dcm#PT "Positron emission tomography"
* $dcm#DX "Digital Radiography"
* $dcm#CR "Computed Radiography"
* $dcm#RG "Radiographic imaging"
* include codes from valueset ImagingModalityLocal

ValueSet: Scintigraphy
Id: scintigraphy
Title: "Bone scintigraphy"
Description: "Bone scans with a gamma camera, as Observation.method or as the examination. White-cell scans, blood-pool images and bone age are left out on purpose. VSAC Bone Scan 2024, Global Patient Set 2020."
* insert Published
* $sct#68796002 "Radioisotope study of musculoskeletal system"
* $sct#229033006 "Radioisotope scan of total body"
* $dcm#NM "Nuclear Medicine"
* $loinc#39818-0 "NM Whole body bone"
* $loinc#25031-6 "NM Bone"
* $loinc#39816-4 "SPECT Whole body bone"
* $loinc#39879-2 "SPECT Bone"
* $loinc#39882-6 "NM Bone, further views"
* $loinc#44142-8 "NM Bone, further views"
* include codes from valueset ScintigraphyLocal

ValueSet: MriWholeSpine
Id: mri-whole-spine
Title: "MRI of the whole spine"
Description: "One examination of cervical, thoracic and lumbar spine. VSAC 2025."
* insert Published
* $loinc#42698-1 "MR Cervical and thoracic and lumbar spine"
* $loinc#30854-4 "MR Cervical and thoracic and lumbar spine WO contrast"
* $loinc#30855-1 "MR Cervical and thoracic and lumbar spine WO and W contrast IV"
* $loinc#91561-1 "MR Cervical and thoracic and lumbar spine W contrast IV"
* include codes from valueset MriWholeSpineLocal

ValueSet: MriCervicalSpine
Id: mri-cervical-spine
Title: "MRI of the cervical spine"
Description: "VSAC 2025."
* insert Published
* $loinc#24935-9 "MR Cervical spine"
* include codes from valueset MriCervicalSpineLocal

ValueSet: MriThoracicSpine
Id: mri-thoracic-spine
Title: "MRI of the thoracic spine"
Description: "VSAC 2025."
* insert Published
* $loinc#24980-5 "MR Thoracic spine"
* include codes from valueset MriThoracicSpineLocal

ValueSet: MriLumbarSpine
Id: mri-lumbar-spine
Title: "MRI of the lumbar spine"
Description: "VSAC 2025."
* insert Published
* $loinc#24968-0 "MR Lumbar spine"
* include codes from valueset MriLumbarSpineLocal

ValueSet: MriSpine
Id: mri-spine
Title: "MRI of the spine, any part"
Description: "An MRI of all of the spine, of a part of it, or of a part not said. VSAC 2025."
* insert Published
* $loinc#36067-7 "MR Spine"
* $loinc#36531-2 "MR Spine, with or without contrast"
* $loinc#36256-6 "MR Spine, with or without contrast"
* $loinc#36400-0 "MR Spine, with or without contrast"
* include codes from valueset MriWholeSpine
* include codes from valueset MriCervicalSpine
* include codes from valueset MriThoracicSpine
* include codes from valueset MriLumbarSpine
* include codes from valueset MriSpineLocal

ValueSet: BoneImaging
Id: bone-imaging
Title: "Imaging of bone"
Description: "Any examination that looks for bone metastases: bone scan, sodium fluoride or FDG PET-CT, MRI of the spine or whole body, CT of bone, spine or trunk, skeletal radiographs. VSAC 2025, Global Patient Set 2020."
* insert Published
* $sct#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* $sct#702767007 "Positron emission tomography of whole body"
* $sct#426252008 "Magnetic resonance imaging of whole body"
* $loinc#81551-4 "Sodium fluoride PET-CT of bone"
* $loinc#81552-2 "Sodium fluoride PET-CT of bone"
* $loinc#46358-8 "MR Whole body"
* $loinc#80499-7 "MR Whole body"
* $loinc#86984-2 "CT Cervical and thoracic and lumbar spine"
* $loinc#86987-5 "CT Cervical and thoracic and lumbar spine"
* $loinc#44229-3 "CT Bone"
* $loinc#87869-4 "CT Chest and Abdomen and Pelvis"
* $loinc#72254-6 "CT Chest and Abdomen and Pelvis"
* $loinc#37365-4 "XR Bones Survey Views for metastasis"
* $loinc#38089-9 "XR Bones Survey Views limited for metastasis"
* $loinc#43518-0 "XR Bones Survey Views"
* $loinc#83020-8 "XR Bones Survey Views complete"
* $loinc#24704-9 "XR Femur Views"
* include codes from valueset Scintigraphy
* include codes from valueset MriSpine
* include codes from valueset BoneImagingLocal

ValueSet: MetastaticLesionCount
Id: metastatic-lesion-count
Title: "Number of metastatic lesions"
Description: "The observation whose value is a counted number of metastases in all organs."
* insert Published
* $bone#metastatic-lesion-count "Number of metastatic lesions"
* include codes from valueset MetastaticLesionCountLocal
