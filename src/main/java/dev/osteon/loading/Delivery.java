package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Delivers parcels and finds out what became of each piece. A transaction that is refused goes again without those pieces that the refusal names, else in
 * halves, until each bad piece stands alone: a bad resource takes no other with it.
 */
final class Delivery implements Dispatcher.Deliverer {
    private static final Pattern ENTRY = Pattern.compile("Bundle\\.entry\\[(\\d+)].*");
    /** Not of what was sent: whether one may, how much, and in what form. */
    private static final Set<Integer> NEVER_EARLY = Set.of(401, 403, 405, 406, 413, 415);

    private static final int TOO_LARGE = 413;

    private final Courier courier;
    private final Verdicts verdicts;
    private final boolean last;

    /** @param last nothing comes after this that anything could wait for */
    Delivery(Courier courier, Verdicts verdicts, boolean last) {
        this.courier = courier;
        this.verdicts = verdicts;
        this.last = last;
    }

    @Override
    public void deliver(Parcel parcel) throws TargetAwayException, InterruptedException {
        Answer answer = courier.send(parcel.bundle());
        if (parcel.isBatch() && answer.accepted()) {
            batch(parcel, answer.body().path("entry"));
        } else if (answer.accepted()) {
            parcel.contents()
                    .forEach(planned ->
                            verdicts.accepted(planned.piece(), planned.entries().size()));
        } else if (parcel.contents().size() == 1) {
            one(parcel, answer.status(), answer.body());
        } else {
            divided(parcel, answer);
        }
    }

    private void batch(Parcel parcel, JsonNode responses) {
        int number = 0;
        for (Parcel alone : parcel.alone()) {
            JsonNode response = responses.path(number++).path("response");
            int status = status(response.path("status").asText());
            if (status >= 200 && status < 300) {
                verdicts.accepted(alone.contents().get(0).piece(), 1);
            } else {
                one(alone, status, response.path("outcome"));
            }
        }
    }

    private static int status(String text) {
        return text.matches("\\d{3}.*") ? Integer.parseInt(text.substring(0, 3)) : 500;
    }

    private void one(Parcel parcel, int status, JsonNode outcome) {
        Planned planned = parcel.contents().get(0);
        if (isEarly(parcel, status)) {
            verdicts.early(planned);
        } else {
            verdicts.refused(planned.piece(), status, Outcomes.of(status, outcome));
        }
    }

    /**
     * Whether what it refers to may come later. The words of a refusal differ from server to server, so it is not looked at what they say: something
     * that is simply bad is sent once more at the end, and refused then.
     */
    private boolean isEarly(Parcel parcel, int status) {
        return !last && parcel.needsOthers() && status >= 400 && status < 500 && !NEVER_EARLY.contains(status);
    }

    private void divided(Parcel parcel, Answer answer) throws TargetAwayException, InterruptedException {
        Set<Integer> named = named(answer.body());
        boolean some = !named.isEmpty() && named.size() < parcel.contents().size() && !parcel.isBatch();
        if (some
                && parcel.contents().stream()
                        .allMatch(planned -> planned.entries().size() == 1)) {
            List<List<Planned>> divided = parcel.divide(named);
            if (!divided.get(0).isEmpty() && !divided.get(1).isEmpty()) {
                deliver(new Parcel(divided.get(1)));
                for (Planned bad : divided.get(0)) {
                    deliver(new Parcel(List.of(bad)));
                }
                return;
            }
        }
        if (answer.status() != TOO_LARGE && isEarly(parcel, answer.status())) {
            parcel.contents().forEach(verdicts::early);
            return;
        }
        for (Parcel half : parcel.halves()) {
            deliver(half);
        }
    }

    private static Set<Integer> named(JsonNode outcome) {
        Set<Integer> named = new TreeSet<>();
        outcome.path("issue").forEach(issue -> issue.path("expression").forEach(expression -> {
            Matcher entry = ENTRY.matcher(expression.asText());
            if (entry.matches()) {
                named.add(Integer.parseInt(entry.group(1)));
            }
        }));
        return named;
    }
}
