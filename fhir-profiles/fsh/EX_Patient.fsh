// The people of the examples. None of them exists.

Instance: example-patient
InstanceOf: Patient
Usage: #example
Title: "A woman with breast cancer that has reached the bone"
* active = true
* name.text = "Example Patient"
* gender = #female
* birthDate = "1968-02-14"
