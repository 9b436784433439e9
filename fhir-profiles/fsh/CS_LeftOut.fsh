// The note on what no advice rests on, which any card may carry: its words, and the reasons.
CodeSystem: LeftOut
Id: left-out
Title: "Left out"
Description: "Why a resource, or a kind of resource, was left out of the record that the rules read, and the words around it."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #left-out-alone "Some data of this patient could not be had or used; no advice rests on them" "Summary of the card that holds the note alone."
* #left-out-note "Left out, no advice rests on it:" "Begins the note."
* #left-out-more "more are left out" "Ends a note that does not name all of them, after their number."
* #other-person "is about somebody else" "The resource names another patient."
* #nobody "does not say which patient it is about" "The resource names no patient."
* #not-to-be-had "is not known: it was neither sent nor to be had, which does not mean that there is none" "A kind of resource that was asked for and did not come."
* #not-readable "cannot be read as FHIR R4" "The resource is of another version, or malformed."
* #drug-not-known "names no drug, or one that was not sent" "An order, statement or dose whose Medication is not there."
* #holds-orders "holds orders within itself; send them as entries of their own" "A group of requests with contained ones."
