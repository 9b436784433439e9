package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Has resources validated and stores none. */
final class Trial implements Dispatcher.Deliverer {
    private static final Set<String> BAD = Set.of("error", "fatal");

    private final Courier courier;
    private final Verdicts verdicts;

    Trial(Courier courier, Verdicts verdicts) {
        this.courier = courier;
        this.verdicts = verdicts;
    }

    @Override
    public void deliver(Parcel parcel) throws TargetAwayException, InterruptedException {
        for (Planned planned : parcel.contents()) {
            ObjectNode found = Json.MAPPER.createObjectNode().put("resourceType", "OperationOutcome");
            int number = 0;
            for (ObjectNode entry : planned.entries()) {
                JsonNode resource = entry.path("resource");
                if (resource.isObject()) {
                    errors(resource, planned.piece().kind() == Piece.Kind.BUNDLE ? number : -1, found);
                }
                number++;
            }
            if (found.path("issue").isEmpty()) {
                verdicts.accepted(planned.piece(), planned.entries().size());
            } else {
                verdicts.refused(planned.piece(), 0, found);
            }
        }
    }

    private void errors(JsonNode resource, int entry, ObjectNode found)
            throws TargetAwayException, InterruptedException {
        String type = resource.path("resourceType").asText();
        Answer answer = courier.validate(type, Json.bytes(resource));
        if (answer.accepted() && answer.body().path("issue").isEmpty()) {
            return;
        }
        Outcomes.of(answer.status(), answer.body()).path("issue").forEach(issue -> {
            if (BAD.contains(issue.path("severity").asText())) {
                found.withArray("issue").add(entry < 0 ? issue : inEntry((ObjectNode) issue, type, entry));
            }
        });
    }

    private static ObjectNode inEntry(ObjectNode issue, String type, int entry) {
        String root = "Bundle.entry[" + entry + "].resource";
        ArrayNode expressions = issue.withArray("expression");
        if (expressions.isEmpty()) {
            expressions.add(root);
        }
        for (int i = 0; i < expressions.size(); i++) {
            String expression = expressions.get(i).asText();
            if ((expression + ".").startsWith(type + ".")) {
                expressions.set(i, root + expression.substring(type.length()));
            }
        }
        return issue;
    }
}
