package dev.osteon.cdshooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.cdshooks.HookRefusedException.Issue;
import dev.osteon.clients.ClientProfile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Bytes to {@link HookRequest}. Fields that CDS Hooks does not know are let pass, wherever they stand; every element at
 * fault is reported, not only the first.
 */
final class HookRequestReader {
    /** FHIR's own definition of an id. An id goes into queries, so nothing else may pass. */
    static final Pattern FHIR_ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");

    private static final String EXPLAIN = "dev.osteon.explain";

    private HookRequestReader() {}

    /**
     * @param hook the hook of the service that was called
     * @param client how the caller wants to be answered
     * @throws HookRefusedException 400 that names each element at fault
     */
    static HookRequest read(byte[] body, String hook, ClientProfile client) {
        JsonNode root = parse(body);
        List<Issue> issues = new ArrayList<>();
        String sentHook = text(root, "hook", "hook", issues);
        if (sentHook != null && !sentHook.equals(hook)) {
            issues.add(new Issue(IssueType.VALUE, "hook", "This service answers the hook " + hook));
        }
        String hookInstance = text(root, "hookInstance", "hookInstance", issues);
        String userId = null;
        String patientId = null;
        HookContext brought = HookContext.NOTHING;
        JsonNode context = root.path("context");
        if (context.isObject()) {
            userId = text(context, "userId", "context.userId", issues);
            patientId = patientId(context, issues);
            brought = HookContextReader.read(context, hook, issues);
        } else {
            issues.add(missingOrWrong(context, "context", "an object"));
        }
        URI fhirServer = AuthorizationReader.fhirServer(root, issues);
        AccessToken accessToken = AuthorizationReader.token(root, fhirServer, patientId, issues);
        Map<String, JsonNode> prefetch = prefetch(root.path("prefetch"), issues);
        boolean explain = explain(root.path("extension").path(EXPLAIN), issues);
        if (!issues.isEmpty()) {
            throw HookRefusedException.badRequest(issues);
        }
        return new HookRequest(
                hookInstance, userId, patientId, fhirServer, accessToken, prefetch, client, explain, brought);
    }

    /** Extensions of others are let pass; ours is for whoever knows it, so what cannot be meant is not. */
    private static boolean explain(JsonNode wanted, List<Issue> issues) {
        if (!wanted.isMissingNode() && !wanted.isBoolean()) {
            issues.add(new Issue(IssueType.VALUE, "extension." + EXPLAIN, "The value is neither true nor false"));
        }
        return wanted.booleanValue();
    }

    /** @throws HookRefusedException 400 unless the body is one JSON object */
    static JsonNode parse(byte[] body) {
        JsonNode root;
        try {
            root = ExactJson.read(body);
        } catch (JsonProcessingException e) {
            // The parser's own message quotes the body.
            var at = e.getLocation();
            String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw HookRefusedException.badRequest(IssueType.STRUCTURE, null, "The body is not valid JSON" + where);
        } catch (IOException e) {
            throw HookRefusedException.badRequest(IssueType.STRUCTURE, null, "The body is not valid JSON");
        }
        if (root.isMissingNode()) {
            throw HookRefusedException.badRequest(IssueType.STRUCTURE, null, "The body is empty");
        }
        if (!root.isObject()) {
            throw HookRefusedException.badRequest(IssueType.STRUCTURE, null, "The body is not a JSON object");
        }
        return root;
    }

    private static String patientId(JsonNode context, List<Issue> issues) {
        String id = text(context, "patientId", "context.patientId", issues);
        if (id == null) {
            return null;
        }
        // Some clients send a reference where CDS Hooks has a bare id; there is only one way to read it.
        String bare = id.startsWith("Patient/") ? id.substring("Patient/".length()) : id;
        if (!FHIR_ID.matcher(bare).matches()) {
            issues.add(new Issue(IssueType.VALUE, "context.patientId", "The value is not a FHIR id"));
        }
        return bare;
    }

    private static Map<String, JsonNode> prefetch(JsonNode prefetch, List<Issue> issues) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        if (prefetch.isObject()) {
            prefetch.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        } else if (!prefetch.isMissingNode() && !prefetch.isNull()) {
            issues.add(missingOrWrong(prefetch, "prefetch", "an object"));
        }
        return values;
    }

    /** @return the text, or null after an issue was added */
    static String text(JsonNode parent, String name, String expression, List<Issue> issues) {
        JsonNode value = parent.path(name);
        if (value.isTextual() && !value.textValue().isBlank()) {
            return value.textValue();
        }
        issues.add(missingOrWrong(value, expression, "a text"));
        return null;
    }

    static Issue missingOrWrong(JsonNode value, String expression, String expected) {
        boolean missing = value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.textValue().isBlank());
        return missing
                ? new Issue(IssueType.REQUIRED, expression, expression + " is missing")
                : new Issue(IssueType.STRUCTURE, expression, expression + " is not " + expected);
    }
}
