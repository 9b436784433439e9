// Referrals, imaging and hydration that the bone-modifying agent service proposes.

Instance: bma-hydration
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-hydration, BmaHydration, ServiceRequest)
* title = "Intravenous hydration"
* code = $sct#103744005 "Administration of intravenous fluids"
* code.text = "Intravenous hydration with isotonic saline, aiming at about 2 litres of urine a day; loop diuretic only once volume is restored"
* insert Computed(priority, Stat Priority)
* insert Computed(reasonCode, Hypercalcaemia Reason)

Instance: bma-dental-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-dental-referral, BmaDentalReferral, ServiceRequest)
* title = "Dental referral"
* code = $sct#103697008 "Patient referral for dental care"
* code.text = "Dental examination and any needed treatment before a bone-modifying agent"
* insert Computed(priority, Routine Priority)
* insert Computed(reasonCode, Breast Cancer Reason)

Instance: bma-oral-surgery-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-oral-surgery-referral, BmaOralSurgeryReferral, ServiceRequest)
* title = "Dentist or maxillofacial surgeon"
* code = $sct#406158007 "Referral to oral surgeon"
* code.text = "Dentist or maxillofacial surgeon: jaw under an antiresorptive agent"
* insert Computed(priority, Urgent Priority)
* insert Computed(reasonCode, Breast Cancer Reason)

Instance: bma-orthopaedic-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-orthopaedic-referral, BmaOrthopaedicReferral, ServiceRequest)
* title = "Orthopaedic referral"
* code = $sct#183545006 "Referral to orthopedic service"
* code.text = "Orthopaedics: atypical femoral fracture under an antiresorptive agent"
* insert Computed(priority, Urgent Priority)
* insert Computed(reasonCode, Breast Cancer Reason)

Instance: bma-femur-radiograph
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-femur-radiograph, BmaFemurRadiograph, ServiceRequest)
* title = "Radiograph of the other femur"
* code = $loinc#24704-9 "XR Femur Views"
* code.text = "Radiograph of the other femur, whole length"
* insert Computed(priority, Urgent Priority)
* insert Computed(reasonCode, Breast Cancer Reason)

Instance: bma-obstetric-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-obstetric-referral, BmaObstetricReferral, ServiceRequest)
* title = "Obstetric opinion today"
* code.text = "Obstetrics: joint decision with oncology today on treatment in pregnancy"
* insert Computed(priority, Stat Priority)
* insert Computed(reasonCode, Breast Cancer Reason)

Instance: bma-oncology-contact
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-oncology-contact, BmaOncologyContact, ServiceRequest)
* title = "Oncology opinion today"
* code = $sct#183529009 "Referral to oncologist"
* code.text = "Oncology: joint decision with obstetrics today on treatment in pregnancy"
* insert Computed(priority, Stat Priority)
* insert Computed(reasonCode, Breast Cancer Reason)

Instance: bma-whole-spine-mri
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-whole-spine-mri, BmaWholeSpineMri, ServiceRequest)
* title = "MRI of the whole spine"
* code = $loinc#42698-1 "MR Cervical and thoracic and lumbar spine"
* code.text = "MRI of the whole spine: suspected bone metastasis"
* insert Computed(priority, Urgent Priority)
* insert Computed(reasonCode, Breast Cancer Reason)

Instance: bma-bone-ct
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-bone-ct, BmaBoneCt, ServiceRequest)
* title = "CT of the suspected site"
* code = $loinc#44229-3 "CT Bone"
* code.text = "CT of the suspected site: bone metastasis or not"
* insert Computed(priority, Routine Priority)
* insert Computed(reasonCode, Breast Cancer Reason)

Instance: bma-bone-radiograph
InstanceOf: ActivityDefinition
Usage: #definition
* insert BoneModifyingAgentOrder(bma-bone-radiograph, BmaBoneRadiograph, ServiceRequest)
* title = "Radiograph of the suspected site"
* code = $loinc#37365-4 "XR Bones Survey Views for metastasis"
* code.text = "Radiograph of the suspected site: bone metastasis or not"
* insert Computed(priority, Routine Priority)
* insert Computed(reasonCode, Breast Cancer Reason)
