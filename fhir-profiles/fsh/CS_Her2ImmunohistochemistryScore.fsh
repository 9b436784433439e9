// The score that decides between negative, equivocal and positive. Records mostly carry it as text.
CodeSystem: Her2ImmunohistochemistryScore
Id: her2-immunohistochemistry-score
Title: "HER2 immunohistochemistry score"
Description: "Score of HER2 membrane staining (ASCO/CAP)."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #ihc-0 "0" "No staining, or faint and incomplete membrane staining in at most 10 % of tumour cells."
* #ihc-1 "1+" "Faint and incomplete membrane staining in more than 10 % of tumour cells."
* #ihc-2 "2+" "Weak to moderate complete membrane staining in more than 10 % of tumour cells: equivocal."
* #ihc-3 "3+" "Intense complete membrane staining in more than 10 % of tumour cells: positive."
