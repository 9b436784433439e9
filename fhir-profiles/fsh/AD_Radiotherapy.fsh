// What the radiotherapy service proposes. What depends on the patient (priority, reason, body site) is computed by the action
// of the plan that names the activity.

RuleSet: RadiotherapyOrder(id, name, kind)
* insert PublishedInstance
* url = "https://osteon.dev/fhir/ActivityDefinition/{id}"
* name = "{name}"
* kind = #{kind}
* intent = #proposal
* library = "https://osteon.dev/fhir/Library/RadiotherapyReferral"
* dynamicValue[+].path = "status"
* dynamicValue[=].expression.language = #text/cql-identifier
* dynamicValue[=].expression.expression = "Draft Status"

// The proposal claims our profile, so that whoever stores it has it checked.
RuleSet: ReferralToRadiotherapist
* profile = "https://osteon.dev/fhir/StructureDefinition/radiotherapy-referral"
* code = $sct#306256000 "Referral to radiotherapist"

Instance: rt-spinal-surgery-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-spinal-surgery-referral, RtSpinalSurgeryReferral, ServiceRequest)
* title = "Spinal surgery referral"
* code = $sct#308482002 "Referral to neurosurgeon"
* code.text = "Spinal surgeon: stability and decompression before radiotherapy"

Instance: rt-orthopaedic-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-orthopaedic-referral, RtOrthopaedicReferral, ServiceRequest)
* title = "Orthopaedic referral"
* code = $sct#308481009 "Referral to orthopedic surgeon"
* code.text = "Orthopaedic surgeon: fixation or replacement before radiotherapy"

Instance: rt-mri-whole-spine
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-mri-whole-spine, RtMriWholeSpine, ServiceRequest)
* title = "MRI of the whole spine"
* code = $loinc#42698-1 "MR Cervical and thoracic and lumbar spine"
* code.text = "MRI of the whole spine"

Instance: rt-mri-whole-spine-no-gadolinium
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-mri-whole-spine-no-gadolinium, RtMriWholeSpineNoGadolinium, ServiceRequest)
* title = "MRI of the whole spine without contrast"
* code = $loinc#30854-4 "MR Cervical and thoracic and lumbar spine WO contrast"
* code.text = "MRI of the whole spine without gadolinium (pregnancy)"

Instance: rt-dexamethasone
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-dexamethasone, RtDexamethasone, MedicationRequest)
* title = "Dexamethasone 16 mg"
* productCodeableConcept = $rxnorm#3264 "dexamethasone"
* productCodeableConcept.coding[1] = $atc#H02AB02 "dexamethasone"
* productCodeableConcept.text = "Dexamethasone"
* dosage.text = "16 mg now by mouth (or the equivalent by injection), then 16 mg daily until the plan for surgery or radiotherapy is made, then taper. With gastric protection and blood glucose checks."
* dosage.timing.repeat.frequency = 1
* dosage.timing.repeat.period = 1
* dosage.timing.repeat.periodUnit = #d
* dosage.route = $sct#26643006 "Oral route"
* dosage.doseAndRate.doseQuantity = 16 'mg' "mg"

Instance: rt-radiotherapy-cord-compression
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiotherapy-cord-compression, RtRadiotherapyCordCompression, ServiceRequest)
* title = "Radiotherapy referral: cord compression"
* insert ReferralToRadiotherapist
* code.text = "Radiotherapy for compression of the spinal cord or cauda equina. After surgery: postoperative. Not fit for surgery: 8 Gy in 1, 16 Gy in 2, 20 Gy in 5 or 30 Gy in 10 fractions."

Instance: rt-radiotherapy-epidural
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiotherapy-epidural, RtRadiotherapyEpidural, ServiceRequest)
* title = "Radiotherapy referral: epidural disease"
* insert ReferralToRadiotherapist
* code.text = "Radiotherapy for epidural disease of the spine"

Instance: rt-radiotherapy-fracture
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiotherapy-fracture, RtRadiotherapyFracture, ServiceRequest)
* title = "Radiotherapy referral: after the fracture is stabilised"
* insert ReferralToRadiotherapist
* code.text = "Radiotherapy to a bone with a pathological or impending fracture, once a surgeon has judged or stabilised it: 20 Gy in 5 or 30 Gy in 10 fractions"

Instance: rt-radiotherapy-single-fraction
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiotherapy-single-fraction, RtRadiotherapySingleFraction, ServiceRequest)
* title = "Radiotherapy referral: 8 Gy in 1 fraction"
* insert ReferralToRadiotherapist
* code.text = "Radiotherapy for a painful uncomplicated bone metastasis; proposed: 8 Gy in 1 fraction"

Instance: rt-radiotherapy-several-fractions
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiotherapy-several-fractions, RtRadiotherapySeveralFractions, ServiceRequest)
* title = "Radiotherapy referral: several fractions"
* insert ReferralToRadiotherapist
* code.text = "Radiotherapy for a painful bone metastasis; proposed: 20 Gy in 5, 24 Gy in 6 or 30 Gy in 10 fractions"

Instance: rt-radiotherapy-no-dose
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiotherapy-no-dose, RtRadiotherapyNoDose, ServiceRequest)
* title = "Radiotherapy referral: dose to be decided"
* insert ReferralToRadiotherapist
* code.text = "Radiotherapy for a painful bone metastasis; dose and fractions to be decided by the radiotherapist"

Instance: rt-radiotherapy-reirradiation
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiotherapy-reirradiation, RtRadiotherapyReirradiation, ServiceRequest)
* title = "Radiotherapy referral: re-irradiation"
* insert ReferralToRadiotherapist
* code.text = "Re-irradiation of a painful bone metastasis: 8 Gy in 1, 20 Gy in 5 or 24 Gy in 6 fractions (spine also 20 Gy in 8); check the cumulative dose to the spinal cord"

Instance: rt-pregnancy-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-pregnancy-test, RtPregnancyTest, ServiceRequest)
* title = "Pregnancy test"
* code = $loinc#2118-8 "Choriogonadotropin (pregnancy test) [Presence] in Serum or Plasma"
* code.text = "Pregnancy test before radiotherapy"

Instance: rt-radiograph-long-bone
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiograph-long-bone, RtRadiographLongBone, ServiceRequest)
* title = "Radiograph of the whole bone"
* code = $sct#168537006 "Plain X-ray"
* code.text = "Radiograph of the whole bone in two planes: length, width and cortical involvement of the lesion"

Instance: rt-radiotherapy-postoperative
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiotherapy-postoperative, RtRadiotherapyPostoperative, ServiceRequest)
* title = "Radiotherapy referral: postoperative"
* insert ReferralToRadiotherapist
* code.text = "Postoperative radiotherapy of a bone metastasis once the wound has healed: 20 Gy in 5 or 30 Gy in 10 fractions"

Instance: rt-radiotherapy-stereotactic
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiotherapy-stereotactic, RtRadiotherapyStereotactic, ServiceRequest)
* title = "Radiotherapy referral: stereotactic, for discussion"
* insert ReferralToRadiotherapist
* code.text = "Multidisciplinary discussion of stereotactic radiotherapy for few metastases; the aim is local control"

Instance: rt-nuclear-medicine-opinion
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-nuclear-medicine-opinion, RtNuclearMedicineOpinion, ServiceRequest)
* title = "Nuclear-medicine opinion"
* code = $sct#399315003 "Radionuclide therapy"
* code.text = "Nuclear-medicine opinion: strontium-89 or samarium-153 for painful bone metastases"

Instance: rt-radiograph-site
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-radiograph-site, RtRadiographSite, ServiceRequest)
* title = "Radiograph of the painful site"
* code = $sct#168537006 "Plain X-ray"
* code.text = "Radiograph of the painful site in two planes"

Instance: rt-bone-scan
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-bone-scan, RtBoneScan, ServiceRequest)
* title = "Bone scan"
* code = $loinc#39818-0 "NM Whole body bone"
* code.text = "Bone scan of the whole body"

Instance: rt-gamma-glutamyl-transferase
InstanceOf: ActivityDefinition
Usage: #definition
* insert RadiotherapyOrder(rt-gamma-glutamyl-transferase, RtGammaGlutamylTransferase, ServiceRequest)
* title = "Gamma-glutamyl transferase"
* code = $loinc#2324-2 "Gamma glutamyl transferase [Enzymatic activity/volume] in Serum or Plasma"
* code.text = "Gamma-glutamyl transferase, or bone alkaline phosphatase: does the raised alkaline phosphatase come from bone?"
