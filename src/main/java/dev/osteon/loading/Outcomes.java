package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** OperationOutcomes for those who mend: each issue names file, line and entry, and has an expression. */
final class Outcomes {
    private static final String SENT = "Bundle.entry[0].resource";

    private Outcomes() {}

    /** @param code of {@code http://hl7.org/fhir/issue-type} */
    static ObjectNode error(String code, String expression, String message) {
        ObjectNode outcome = Json.MAPPER.createObjectNode().put("resourceType", "OperationOutcome");
        ObjectNode issue = outcome.putArray("issue").addObject();
        issue.put("severity", "error").put("code", code).put("diagnostics", message);
        if (expression != null) {
            issue.putArray("expression").add(expression);
        }
        return outcome;
    }

    /** @return the outcome of an answer, one of ours when it has none */
    static ObjectNode of(int status, JsonNode body) {
        if (body instanceof ObjectNode outcome && outcome.path("issue").size() > 0) {
            return outcome;
        }
        return error(
                status == 413 ? "too-long" : "processing",
                null,
                "The server answered " + status + " and did not say why");
    }

    /**
     * @param outcome what a target said of a bundle with this piece alone, or of the entry in it
     * @return the same of the input: with the place before each message, and expressions as whoever wrote the input has them
     */
    static ObjectNode at(Piece piece, ObjectNode outcome) {
        ObjectNode placed = outcome.deepCopy();
        String root = root(piece);
        placed.path("issue").forEach(node -> {
            ObjectNode issue = (ObjectNode) node;
            if (issue.path("expression").isEmpty()) {
                issue.putArray("expression").add(root);
            } else if (piece.kind() != Piece.Kind.BUNDLE) {
                ArrayNode expressions = issue.withArray("expression");
                for (int i = 0; i < expressions.size(); i++) {
                    expressions.set(i, own(piece, root, expressions.get(i).asText()));
                }
            }
        });
        return at(piece.at(), placed);
    }

    /** @return the outcome with the place before each message; changed in place */
    static ObjectNode at(Position at, ObjectNode outcome) {
        outcome.path("issue").forEach(issue -> ((ObjectNode) issue)
                .put("diagnostics", at + ": " + issue.path("diagnostics").asText("no reason given")));
        return outcome;
    }

    private static String own(Piece piece, String root, String expression) {
        String type = type(piece);
        if (expression.startsWith(SENT)) {
            return root + expression.substring(SENT.length());
        }
        if (Character.isLowerCase(expression.charAt(0))) {
            return root + "." + expression;
        }
        return piece.at().entry() >= 0 && (expression + ".").startsWith(type + ".")
                ? root + expression.substring(type.length())
                : expression;
    }

    private static String root(Piece piece) {
        return switch (piece.kind()) {
            case BUNDLE -> "Bundle";
            case RESOURCE, BATCH_ENTRY ->
                piece.at().entry() >= 0 ? "Bundle.entry[" + piece.at().entry() + "].resource" : type(piece);
        };
    }

    private static String type(Piece piece) {
        return piece.content().path("resource").path("resourceType").asText("Resource");
    }
}
