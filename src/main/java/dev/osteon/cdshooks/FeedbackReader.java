package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.cdshooks.HookRefusedException.Issue;
import dev.osteon.clients.ClientProfile;
import dev.osteon.feedback.Feedback;
import dev.osteon.feedback.Feedback.AcceptedSuggestion;
import dev.osteon.feedback.Feedback.Outcome;
import dev.osteon.feedback.Feedback.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Bytes to {@link Feedback}. One entry at fault refuses them all: what is sent again is kept once. */
final class FeedbackReader {
    private static final int MAX_ID = 200;
    private static final int MAX_COMMENT = 10_000;
    private static final int MAX_ENTRIES = 1_000;

    private final CardOrigins origins;
    private final String service;
    private final ClientProfile client;
    private final List<Issue> issues = new ArrayList<>();

    private FeedbackReader(CardOrigins origins, String service, ClientProfile client) {
        this.origins = origins;
        this.service = service;
        this.client = client;
    }

    /**
     * @param service id of the service that is told
     * @param client who tells it
     * @throws HookRefusedException 400 that names each element at fault
     */
    static List<Feedback> read(byte[] body, CardOrigins origins, String service, ClientProfile client) {
        FeedbackReader reader = new FeedbackReader(origins, service, client);
        List<Feedback> feedback = reader.entries(HookRequestReader.parse(body).path("feedback"));
        if (!reader.issues.isEmpty()) {
            throw HookRefusedException.badRequest(reader.issues);
        }
        return feedback;
    }

    private List<Feedback> entries(JsonNode entries) {
        List<Feedback> feedback = new ArrayList<>();
        if (!entries.isArray()) {
            issues.add(HookRequestReader.missingOrWrong(entries, "feedback", "a list"));
        } else if (entries.size() > MAX_ENTRIES) {
            issues.add(new Issue(IssueType.TOOLONG, "feedback", "More than " + MAX_ENTRIES + " entries in one call"));
        } else {
            for (int i = 0; i < entries.size(); i++) {
                feedback.add(entry(entries.get(i), "feedback[" + i + "]"));
            }
        }
        return feedback;
    }

    private Feedback entry(JsonNode entry, String at) {
        if (!entry.isObject()) {
            issues.add(HookRequestReader.missingOrWrong(entry, at, "an object"));
            return null;
        }
        String card = id(entry, "card", at);
        Outcome outcome = outcome(entry, at);
        Instant time = time(entry, at);
        List<AcceptedSuggestion> accepted = outcome == Outcome.ACCEPTED ? accepted(entry, at) : List.of();
        Reason reason = null;
        String comment = null;
        for (String key : client.overrideKeys()) {
            JsonNode override = entry.path(key);
            String place = at + "." + key;
            if (override.isObject() && outcome == Outcome.OVERRIDDEN) {
                reason = reason(override.path("reason"), place + ".reason");
                comment = comment(override.path("userComment"), place + ".userComment");
            } else if (!override.isObject() && !isAbsent(override)) {
                issues.add(HookRequestReader.missingOrWrong(override, place, "an object"));
            }
        }
        return card == null
                ? null
                : new Feedback(
                        origins.service(card, service),
                        card,
                        origins.origin(card),
                        outcome,
                        time,
                        accepted,
                        reason,
                        comment);
    }

    private String id(JsonNode parent, String name, String at) {
        String id = HookRequestReader.text(parent, name, at + "." + name, issues);
        if (id != null && id.length() > MAX_ID) {
            issues.add(new Issue(IssueType.TOOLONG, at + "." + name, "Longer than " + MAX_ID + " characters"));
        }
        return id;
    }

    private Outcome outcome(JsonNode entry, String at) {
        String text = HookRequestReader.text(entry, "outcome", at + ".outcome", issues);
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().toLowerCase(Locale.ROOT).equals(text)) {
                return outcome;
            }
        }
        if (text != null) {
            issues.add(new Issue(IssueType.VALUE, at + ".outcome", "The value is neither accepted nor overridden"));
        }
        return null;
    }

    private Instant time(JsonNode entry, String at) {
        String text = HookRequestReader.text(entry, "outcomeTimestamp", at + ".outcomeTimestamp", issues);
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= 2000 && time.getYear() < 2100) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // Reported below, together with times that no card can have.
        }
        issues.add(new Issue(
                IssueType.VALUE, at + ".outcomeTimestamp", "The value is not a time such as 2026-03-10T10:00:00Z"));
        return null;
    }

    private List<AcceptedSuggestion> accepted(JsonNode entry, String at) {
        String place = at + ".acceptedSuggestions";
        JsonNode suggestions = entry.path("acceptedSuggestions");
        List<AcceptedSuggestion> accepted = new ArrayList<>();
        if (!suggestions.isArray()) {
            issues.add(HookRequestReader.missingOrWrong(suggestions, place, "a list"));
        } else if (suggestions.isEmpty()) {
            issues.add(
                    new Issue(IssueType.REQUIRED, place, "An accepted card names the suggestions that were accepted"));
        }
        for (int i = 0; i < suggestions.size() && suggestions.isArray(); i++) {
            String id = id(suggestions.get(i), "id", place + "[" + i + "]");
            if (id != null) {
                accepted.add(origins.accepted(id));
            }
        }
        return accepted;
    }

    private Reason reason(JsonNode reason, String at) {
        if (isAbsent(reason)) {
            return null;
        }
        if (!reason.isObject()) {
            issues.add(HookRequestReader.missingOrWrong(reason, at, "an object"));
            return null;
        }
        return new Reason(
                optional(reason.path("system"), at + ".system", MAX_ID),
                id(reason, "code", at),
                optional(reason.path("display"), at + ".display", MAX_ID));
    }

    private String comment(JsonNode comment, String at) {
        return optional(comment, at, MAX_COMMENT);
    }

    private String optional(JsonNode text, String at, int longest) {
        if (isAbsent(text)) {
            return null;
        }
        if (!text.isTextual()) {
            issues.add(HookRequestReader.missingOrWrong(text, at, "a text"));
            return null;
        }
        if (text.textValue().length() > longest) {
            issues.add(new Issue(IssueType.TOOLONG, at, "Longer than " + longest + " characters"));
        }
        return text.textValue().isBlank() ? null : text.textValue();
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
