package dev.osteon.access;

import static dev.osteon.security.Permission.CREATE;
import static dev.osteon.security.Permission.DELETE;
import static dev.osteon.security.Permission.READ;
import static dev.osteon.security.Permission.SEARCH;
import static dev.osteon.security.Permission.UPDATE;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import dev.osteon.security.Grants;
import dev.osteon.security.Identity;
import java.util.Map;

/**
 * Which scopes an operation needs. An operation that is not named here reaches the whole store, or could, and needs all of it:
 * {@code system/*.cruds}.
 */
final class OperationAccess {
    /** What a group of operations needs, in words for the refusal. */
    private enum Need {
        /** Answers from code systems and value sets. */
        TERMINOLOGY("read of that type"),
        /** Reads everything of one patient, by the patient's own address. */
        ONE_PATIENT("patient/*.rs of that patient, user/*.rs or system/*.rs"),
        /** Reads whatever the caller names in parameters. */
        ANY_PATIENT("user/*.rs or system/*.rs"),
        /** Takes everything out. */
        EXPORT("system/*.rs"),
        /** Puts anything in. */
        IMPORT("system/*.cu"),
        /** Reads tags. */
        READ_TYPE("read of that type for any patient"),
        /** Changes tags. */
        UPDATE_TYPE("update of that type for any patient"),
        /** Looks at what is sent along, and at nothing else. */
        CHECK("any scope on that type"),
        /** Whatever else there is. */
        EVERYTHING("system/*.cruds");

        private final String words;

        Need(String words) {
            this.words = words;
        }
    }

    private static final Map<String, Need> NEEDS = Map.ofEntries(
            Map.entry("$expand", Need.TERMINOLOGY),
            Map.entry("$lookup", Need.TERMINOLOGY),
            Map.entry("$validate-code", Need.TERMINOLOGY),
            Map.entry("$translate", Need.TERMINOLOGY),
            Map.entry("$subsumes", Need.TERMINOLOGY),
            Map.entry("$everything", Need.ONE_PATIENT),
            Map.entry("$why", Need.ONE_PATIENT),
            Map.entry("$apply", Need.ANY_PATIENT),
            Map.entry("$evaluate", Need.ANY_PATIENT),
            Map.entry("$cql", Need.ANY_PATIENT),
            Map.entry("$evaluate-measure", Need.ANY_PATIENT),
            Map.entry("$export", Need.EXPORT),
            Map.entry("$export-poll-status", Need.EXPORT),
            Map.entry("$import", Need.IMPORT),
            Map.entry("$import-poll-status", Need.IMPORT),
            Map.entry("$validate", Need.CHECK),
            Map.entry("$meta", Need.READ_TYPE),
            Map.entry("$meta-add", Need.UPDATE_TYPE),
            Map.entry("$meta-delete", Need.UPDATE_TYPE));

    private OperationAccess() {}

    /** @return what is needed and not granted, in words; null when it is granted, or when the request is no operation */
    static String missing(Identity caller, RequestDetails request, RestOperationTypeEnum kind) {
        String name;
        switch (kind) {
            case EXTENDED_OPERATION_SERVER, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_INSTANCE, GRAPHQL_REQUEST ->
                name = String.valueOf(request.getOperation());
            case VALIDATE -> name = "$validate";
            case META -> name = "$meta";
            case META_ADD -> name = "$meta-add";
            case META_DELETE -> name = "$meta-delete";
            default -> {
                return null;
            }
        }
        Need need = NEEDS.getOrDefault(name, Need.EVERYTHING);
        return isGranted(need, caller, request) ? null : need.words;
    }

    private static boolean isGranted(Need need, Identity caller, RequestDetails request) {
        Grants grants = caller.grants();
        String type = request.getResourceName() == null ? "*" : request.getResourceName();
        boolean instance = request.getId() != null && request.getId().hasIdPart();
        return switch (need) {
            case TERMINOLOGY -> grants.forPatient(type, READ);
            case ONE_PATIENT ->
                grants.forAnybody(READ, SEARCH)
                        || instance
                                && type.equals("Patient")
                                && request.getId().getIdPart().equals(caller.patient())
                                && grants.forPatient(READ, SEARCH);
            case ANY_PATIENT -> grants.forAnybody(READ, SEARCH);
            case EXPORT -> grants.forSystem(READ, SEARCH);
            case IMPORT -> grants.forSystem(CREATE, UPDATE);
            case READ_TYPE -> grants.forAnybody(type, READ);
            case UPDATE_TYPE -> grants.forAnybody(type, UPDATE);
            // Of a stored resource the answer tells what is in it.
            case CHECK ->
                instance
                        ? grants.forAnybody(type, READ)
                        : grants.forPatient(type, READ)
                                || grants.forPatient(type, CREATE)
                                || grants.forPatient(type, UPDATE);
            case EVERYTHING -> grants.forSystem(CREATE, READ, UPDATE, DELETE, SEARCH);
        };
    }
}
