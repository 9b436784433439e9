// What was done, is planned or is asked for. CPT and CDT displays are short descriptions of ours, not the owners' texts.

ValueSet: DentalExamination
Id: dental-examination
Title: "Dental examination"
Description: "An examination that finds what has to be treated before an antiresorptive. A limited examination (D0140) is left out on purpose. VSAC Clinical Oral Evaluation 2025, Global Patient Set 2020."
* insert Published
* $sct#34043003 "Dental consultation and report"
* $cdt#D0120 "Periodic oral evaluation"
* $cdt#D0150 "Comprehensive oral evaluation"
* $cdt#D0160 "Detailed and extensive oral evaluation"
* $cdt#D0180 "Comprehensive periodontal evaluation"
* include codes from valueset DentalExaminationLocal

ValueSet: DentalReferral
Id: dental-referral
Title: "Referral to a dentist"
Description: "A referral that counts as an examination once it is completed. VSAC 2025."
* insert Published
* $sct#103697008 "Patient referral for dental care"
* $sct#306736002 "Referral to general dental surgeon"
* $sct#406158007 "Referral to oral surgeon"
* $sct#306303000 "Referral to dental surgeon"
* include codes from valueset DentalReferralLocal

ValueSet: InvasiveDentalProcedure
Id: invasive-dental-procedure
Title: "Invasive dental procedure"
Description: "Procedures that lay the jaw bone bare. Scaling, fillings, crowns and root canal treatment are left out on purpose. VSAC Dental Tooth Extraction 2025, Global Patient Set 2020; the CDT codes beyond extraction are recalled."
* insert Published
* $sct#55162003 "Tooth extraction"
* $sct#173291009 "Simple extraction of tooth"
* $cdt#D7111 "Extraction, coronal remnants of primary tooth"
* $cdt#D7140 "Extraction, erupted tooth or exposed root"
* $cdt#D7210 "Extraction, erupted tooth with removal of bone"
* $cdt#D7220 "Removal of impacted tooth, soft tissue"
* $cdt#D7230 "Removal of impacted tooth, partially bony"
* $cdt#D7240 "Removal of impacted tooth, completely bony"
* $cdt#D7241 "Removal of impacted tooth, completely bony with complications"
* $cdt#D7250 "Removal of residual tooth roots"
* $cdt#D7251 "Coronectomy"
* $cdt#D3410 "Apicoectomy, anterior"
  * insert Unverified
* $cdt#D3421 "Apicoectomy, premolar"
  * insert Unverified
* $cdt#D3425 "Apicoectomy, molar"
  * insert Unverified
* $cdt#D3426 "Apicoectomy, each additional root"
  * insert Unverified
* $cdt#D4210 "Gingivectomy, four or more teeth"
  * insert Unverified
* $cdt#D4211 "Gingivectomy, one to three teeth"
  * insert Unverified
* $cdt#D4212 "Gingivectomy for a restoration, per tooth"
  * insert Unverified
* $cdt#D4230 "Anatomical crown exposure, four or more teeth"
  * insert Unverified
* $cdt#D4231 "Anatomical crown exposure, one to three teeth"
  * insert Unverified
* $cdt#D4240 "Gingival flap procedure, four or more teeth"
  * insert Unverified
* $cdt#D4241 "Gingival flap procedure, one to three teeth"
  * insert Unverified
* $cdt#D4245 "Apically positioned flap"
  * insert Unverified
* $cdt#D4249 "Clinical crown lengthening, hard tissue"
  * insert Unverified
* $cdt#D4260 "Osseous surgery, four or more teeth"
  * insert Unverified
* $cdt#D4261 "Osseous surgery, one to three teeth"
  * insert Unverified
* $cdt#D4263 "Bone replacement graft, first site"
  * insert Unverified
* $cdt#D4264 "Bone replacement graft, each additional site"
  * insert Unverified
* $cdt#D4265 "Biologic materials for tissue regeneration"
  * insert Unverified
* $cdt#D4266 "Guided tissue regeneration, resorbable barrier"
  * insert Unverified
* $cdt#D4267 "Guided tissue regeneration, non-resorbable barrier"
  * insert Unverified
* $cdt#D4268 "Surgical revision procedure"
  * insert Unverified
* $cdt#D4270 "Pedicle soft tissue graft"
  * insert Unverified
* $cdt#D4273 "Autogenous connective tissue graft"
  * insert Unverified
* $cdt#D4274 "Mesial or distal wedge procedure"
  * insert Unverified
* $cdt#D4275 "Non-autogenous connective tissue graft"
  * insert Unverified
* $cdt#D4276 "Combined connective tissue and pedicle graft"
  * insert Unverified
* $cdt#D6010 "Surgical placement of endosteal implant"
  * insert Unverified
* $cdt#D6011 "Surgical access to an implant body"
  * insert Unverified
* $cdt#D6012 "Surgical placement of interim implant"
  * insert Unverified
* $cdt#D6013 "Surgical placement of mini implant"
  * insert Unverified
* $cdt#D7310 "Alveoloplasty with extractions, four or more teeth"
  * insert Unverified
* $cdt#D7311 "Alveoloplasty with extractions, one to three teeth"
  * insert Unverified
* $cdt#D7320 "Alveoloplasty without extractions, four or more teeth"
  * insert Unverified
* $cdt#D7321 "Alveoloplasty without extractions, one to three teeth"
  * insert Unverified
* include codes from valueset InvasiveDentalProcedureLocal

ValueSet: DentalSiteHealed
Id: dental-site-healed
Title: "Dental site healed"
Description: "The observation or problem that ends an invasive dental procedure."
* insert Published
* $bone#dental-site-healed "Dental site healed"
* include codes from valueset DentalSiteHealedLocal

ValueSet: RadiotherapyProcedure
Id: radiotherapy-procedure
Title: "Radiotherapy"
Description: "Radiotherapy as a procedure or an order: the course, its phases, plans and fractions, modality and technique, and billing codes of delivery. 108290001 is inactive and still common. mCODE 4.0.0, CodeX radiotherapy, VSAC 2025, Global Patient Set 2020."
* insert Published
* $sct#1217123003 "Radiotherapy course of treatment"
* $sct#1222565005 "Radiotherapy treatment phase"
* $sct#1255724003 "Radiotherapy treatment plan"
* $sct#1297069006 "Fractionated dose radiotherapy"
* $sct#1287742003 "Radiotherapy"
* $sct#108290001 "Radiation oncology AND/OR radiotherapy"
* $sct#33195004 "Teleradiotherapy procedure"
* $sct#84755001 "Radiation therapy treatment management"
* $sct#1156506007 "External beam radiation therapy using photons"
* $sct#45643008 "Teleradiotherapy using electrons"
* $sct#10611004 "External beam radiation therapy protons"
* $sct#441799006 "Intensity modulated radiation therapy"
* $sct#1156530009 "Volumetric Modulated Arc Therapy"
* $sct#1162782007 "Three dimensional external beam radiation therapy"
* $sct#1156526006 "Two dimensional external beam radiation therapy"
* $cpt#77402 "Radiation treatment delivery, simple"
* $cpt#77407 "Radiation treatment delivery, intermediate"
* $cpt#77412 "Radiation treatment delivery, complex"
* $cpt#77385 "Intensity modulated radiation treatment delivery, simple"
* $cpt#77386 "Intensity modulated radiation treatment delivery, complex"
* $cpt#77373 "Stereotactic body radiation therapy delivery"
* $cpt#77427 "Radiation treatment management, five treatments"
* $cpt#77435 "Stereotactic body radiation therapy management"
* include codes from valueset RadiotherapyProcedureLocal

ValueSet: RadiotherapyReferral
Id: radiotherapy-referral
Title: "Referral for radiotherapy"
Description: "Referral to a radiation oncologist. 306170007 circulates as one and is a referral to physiotherapy. VSAC 2025."
* insert Published
* $sct#306256000 "Referral to radiotherapist"
* $sct#183911009 "Private referral to radiotherapist"
* include codes from valueset RadiotherapyReferralLocal

ValueSet: PalliativeIntent
Id: palliative-intent
Title: "Palliative intent"
Description: "Treatment meant to relieve. mCODE 4.0.0."
* insert Published
* $sct#363676003 "Palliative - procedure intent"
* include codes from valueset PalliativeIntentLocal

ValueSet: CurativeOrAdjuvantIntent
Id: curative-or-adjuvant-intent
Title: "Curative or adjuvant intent"
Description: "Treatment meant to cure or to prevent recurrence: radiotherapy with it is not treatment of a bone metastasis. mCODE 4.0.0, Global Patient Set 2020."
* insert Published
* $sct#373808002 "Curative - procedure intent"
* $sct#373846009 "Adjuvant - intent"
* $sct#129428001 "Preventive - procedure intent"
* include codes from valueset CurativeOrAdjuvantIntentLocal

ValueSet: SpinalDecompression
Id: spinal-decompression
Title: "Spinal decompression"
Description: "Operations that take pressure off the spinal cord or cauda equina. VSAC 2025, Global Patient Set 2020; the CPT codes are recalled."
* insert Published
* $sct#283165009 "Decompression laminectomy"
* $sct#359586003 "Laminectomy with spinal fusion"
* $sct#65468005 "Decompression of spinal cord"
* $sct#427752004 "Excision of lamina of lumbar vertebra for decompression of spinal cord"
* $cpt#63046 "Laminectomy with decompression, thoracic"
  * insert Unverified
* $cpt#63047 "Laminectomy with decompression, lumbar"
  * insert Unverified
* $cpt#63048 "Laminectomy with decompression, each additional segment"
  * insert Unverified
* $cpt#63275 "Laminectomy for extradural neoplasm, cervical"
  * insert Unverified
* $cpt#63276 "Laminectomy for extradural neoplasm, thoracic"
  * insert Unverified
* $cpt#63277 "Laminectomy for extradural neoplasm, lumbar"
  * insert Unverified
* $cpt#63278 "Laminectomy for extradural neoplasm, sacral"
  * insert Unverified
* include codes from valueset SpinalDecompressionLocal

ValueSet: BoneFixation
Id: bone-fixation
Title: "Fixation of bone"
Description: "Internal fixation of a long bone or the spine, prophylactic or of a fracture. Seen in published cohort definitions, Global Patient Set 2020; the CPT codes are recalled."
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
* $cpt#22612 "Arthrodesis of lumbar spine"
  * insert Unverified
* include codes from valueset BoneFixationLocal

ValueSet: SpinalSurgeryReferral
Id: spinal-surgery-referral
Title: "Referral to a spinal surgeon"
Description: "Referral to whoever operates on the spine; no code for a spinal surgeon could be verified. VSAC 2025, Global Patient Set 2020."
* insert Published
* $sct#308482002 "Referral to neurosurgeon"
* include codes from valueset OrthopaedicReferral
* include codes from valueset SpinalSurgeryReferralLocal

ValueSet: OrthopaedicReferral
Id: orthopaedic-referral
Title: "Referral to an orthopaedic surgeon"
Description: "Referral to orthopaedics. Global Patient Set 2020."
* insert Published
* $sct#308481009 "Referral to orthopedic surgeon"
* $sct#183545006 "Referral to orthopedic service"
* include codes from valueset OrthopaedicReferralLocal
