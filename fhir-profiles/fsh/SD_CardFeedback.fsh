// What clinicians did with cards, as EHRs report it.

Profile: CardFeedbackCommunication
Parent: Communication
Id: card-feedback
Title: "Feedback on a card"
Description: "What became of one card: accepted with these suggestions, or overridden for this reason. CDS Hooks names the card and no person, so there is no subject. Two categories: the outcome, and the topic of the card."
* insert Published
* obeys feedback-has-one-outcome and feedback-has-one-topic
* status = #completed
* instantiatesCanonical 1..1 MS
* instantiatesCanonical ^short = "The plan of the service whose card it was"
* category 2..2 MS
* subject 0..0
* encounter 0..0
* inResponseTo 1..1 MS
* inResponseTo.identifier 1..1
* inResponseTo.identifier.value 1..1
* inResponseTo.identifier ^short = "Id of the card; its period starts on the day the card was made"
* sent 1..1 MS
* sent ^short = "When the clinician did it; meta.lastUpdated is when it was reported"
* about MS
* about ^short = "The suggestions that were accepted; display is the id of the plan's action"
* reasonCode 0..1 MS
* reasonCode ^short = "Why the card was overridden"
* payload 0..1 MS
* payload ^short = "The clinician's own words. They may hold patient data"
* payload.content[x] only string
