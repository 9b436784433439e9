// What is said of a tumour for which no standard code was found. One code system for all of it, as for the bone.
CodeSystem: TumourAssessment
Id: tumour-assessment
Title: "Tumour assessment"
Description: "HER2 in-situ hybridisation groups, surrogates of the intrinsic subtypes, and strength of staining. No verified standard code was found for them."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #her2-status "HER2 status" "What immunohistochemistry and, where it was needed, in-situ hybridisation say of HER2 together."
* #her2-ish-group "HER2 in-situ hybridisation group" "Group 1 to 5 of a dual-probe assay (ASCO/CAP 2018, affirmed 2023)."
* #her2-ish-group-1 "HER2 ISH group 1" "Ratio of HER2 to CEP17 at least 2.0 and at least 4.0 HER2 copies a nucleus: positive."
* #her2-ish-group-2 "HER2 ISH group 2" "Ratio at least 2.0 and fewer than 4.0 copies: immunohistochemistry decides."
* #her2-ish-group-3 "HER2 ISH group 3" "Ratio below 2.0 and at least 6.0 copies: immunohistochemistry decides."
* #her2-ish-group-4 "HER2 ISH group 4" "Ratio below 2.0 and from 4.0 to fewer than 6.0 copies: immunohistochemistry decides."
* #her2-ish-group-5 "HER2 ISH group 5" "Ratio below 2.0 and fewer than 4.0 copies: negative."
* #intrinsic-subtype-surrogate "Surrogate of the intrinsic subtype" "Subtype of a breast cancer as receptors and Ki-67 suggest it, without gene expression (St Gallen 2013, Maisonneuve 2014)."
* #luminal-a-like "Luminal A-like" "Oestrogen receptor positive, HER2 negative, progesterone receptor at least 20 %, Ki-67 not high."
* #luminal-b-like-her2-negative "Luminal B-like, HER2 negative" "Oestrogen receptor positive, HER2 negative, and Ki-67 high or progesterone receptor below 20 %."
* #luminal-b-like-her2-positive "Luminal B-like, HER2 positive" "Oestrogen receptor positive and HER2 positive."
* #her2-positive-non-luminal "HER2 positive, non-luminal" "HER2 positive, oestrogen and progesterone receptor negative."
* #triple-negative "Triple negative" "Oestrogen receptor, progesterone receptor and HER2 negative."
* #subtype-indeterminate "Indeterminate subtype" "A result that decides is missing, or HER2 is equivocal without in-situ hybridisation."
* #staining-weak "Weak staining" "The nuclei that stain do so faintly."
* #staining-moderate "Moderate staining" "The nuclei that stain do so between weak and strong."
* #staining-strong "Strong staining" "The nuclei that stain do so intensely."
