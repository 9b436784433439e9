package dev.osteon.access;

import ca.uhn.fhir.util.UrlUtil;
import dev.osteon.security.Identity;
import dev.osteon.security.Permission;
import java.util.Collection;
import java.util.Set;

/**
 * Searches that look at other resources than those they return. Who may not search everything may not use them: the number of results
 * alone would tell what is in the others.
 */
final class Joins {
    private static final Set<String> OVER_EVERYTHING = Set.of("_filter", "_list", "_query", "_text", "_content");

    private Joins() {}

    /** @param parameters names of search parameters, with their modifiers */
    static boolean mayUse(Identity caller, Collection<String> parameters) {
        return caller.grants().forAnybody(Permission.SEARCH)
                || parameters.stream().noneMatch(Joins::isJoin);
    }

    private static boolean isJoin(String parameter) {
        return parameter.startsWith("_has")
                || parameter.contains(".")
                || OVER_EVERYTHING.contains(parameter.split(":", 2)[0]);
    }

    /** @return names of the parameters after the question mark */
    static Set<String> parameters(String conditionalUrl) {
        return UrlUtil.parseQueryString(conditionalUrl.substring(conditionalUrl.indexOf('?') + 1))
                .keySet();
    }
}
