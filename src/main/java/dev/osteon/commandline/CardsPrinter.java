package dev.osteon.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.commandline.HooksClient.Answer;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints cards as a person reads them: the most urgent thing first on its line, everything else below it. */
final class CardsPrinter {
    private static final int HASH = 12;

    private final PrintWriter out;

    CardsPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(String service, Answer answer) {
        out.println("== " + service);
        if (answer.accepted()) {
            JsonNode cards = answer.body().path("cards");
            if (cards.isEmpty()) {
                out.println("No cards.");
            }
            cards.forEach(this::card);
        } else {
            out.println("Refused with " + answer.status() + ":");
            answer.body().path("issue").forEach(issue -> line("- ", issue.path("diagnostics")));
        }
        out.println();
        out.flush();
    }

    private void card(JsonNode card) {
        out.println();
        out.println("[" + card.path("indicator").asText().toUpperCase(Locale.ROOT) + "] "
                + card.path("summary").asText());
        card.path("detail").asText().lines().forEach(line -> out.println(line.isBlank() ? "" : "  " + line));
        card.path("suggestions").forEach(this::suggestion);
        JsonNode source = card.path("source");
        line("  Source: ", source.path("label"));
        line("          ", source.path("url"));
        line("  Topic:  ", source.path("topic").path("code"));
        JsonNode knowledge = card.path("extension").path("dev.osteon.knowledge");
        if (knowledge.isObject()) {
            String hash = knowledge.path("hash").asText();
            out.println("  Knowledge: " + knowledge.path("version").asText() + ", "
                    + hash.substring(0, Math.min(HASH, hash.length())));
        }
    }

    private void suggestion(JsonNode suggestion) {
        out.println("  * " + suggestion.path("label").asText()
                + (suggestion.path("isRecommended").asBoolean() ? " (recommended)" : ""));
        suggestion
                .path("actions")
                .forEach(action -> out.println("      " + action.path("type").asText() + ": "
                        + action.path("description").asText()));
    }

    private void line(String head, JsonNode text) {
        if (text.isTextual()) {
            out.println(head + text.asText());
        }
    }
}
