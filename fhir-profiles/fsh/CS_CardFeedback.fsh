// What feedback on a card says that CDS Hooks has words for and no code system.
CodeSystem: CardFeedback
Id: card-feedback
Title: "Card feedback"
Description: "What became of a card, and what is known of a card without a topic."
* insert Published
* ^caseSensitive = true
* ^content = #complete
* #accepted "Accepted" "At least one suggestion of the card was taken."
* #overridden "Overridden" "The card was dismissed."
* #no-topic "Card without topic" "The card is Osteon's and had no topic, or one that the knowledge in force no longer has."
* #unknown-card "Unknown card" "No card of this installation has that id."
