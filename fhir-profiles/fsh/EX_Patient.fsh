// The people of the examples. None of them exists.

Instance: example-patient
InstanceOf: Patient
Usage: #example
Title: "A woman with breast cancer that has reached the bone"
* active = true
* name.text = "Example Patient"
* gender = #female
* birthDate = "1968-02-14"

Instance: example-specimen
InstanceOf: Specimen
Usage: #example
Title: "A core biopsy of the left breast"
* type = $sct#309058007 "Breast tru-cut biopsy sample"
* subject = Reference(example-patient)
* collection.collectedDateTime = "2026-01-12"
