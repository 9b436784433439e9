package dev.osteon.security;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One SMART scope that names resources.
 *
 * @param level whose data it is about
 * @param type a type of resource, or {@code *}
 * @param permissions what may be done
 * @param restricted whether it holds for results of a search only ({@code ?category=…}), which we cannot check
 */
record Scope(Level level, String type, Set<Permission> permissions, boolean restricted) {
    private static final Pattern SHAPE =
            Pattern.compile("(patient|user|system)/(\\*|[A-Z][A-Za-z]*)\\.(read|write|\\*|c?r?u?d?s?)(\\?.+)?");

    /** Whose data a scope is about. */
    enum Level {
        /** Of the one patient that the token names. */
        PATIENT,
        /** What the user may see. */
        USER,
        /** Of anybody, without a user. */
        SYSTEM
    }

    Scope {
        permissions = Set.copyOf(permissions);
    }

    /** @return the scope, or nothing when the text is none that names resources, such as {@code openid} */
    static Optional<Scope> parse(String text) {
        Matcher scope = SHAPE.matcher(text);
        if (!scope.matches() || scope.group(3).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scope(
                Level.valueOf(scope.group(1).toUpperCase(Locale.ROOT)),
                scope.group(2),
                permissions(scope.group(3)),
                scope.group(4) != null));
    }

    private static Set<Permission> permissions(String said) {
        return switch (said) {
            case "*" -> EnumSet.allOf(Permission.class);
            case "read" -> EnumSet.of(Permission.READ, Permission.SEARCH);
            case "write" -> EnumSet.of(Permission.CREATE, Permission.UPDATE, Permission.DELETE);
            default -> {
                EnumSet<Permission> letters = EnumSet.noneOf(Permission.class);
                for (Permission permission : Permission.values()) {
                    if (said.indexOf(permission.letter()) >= 0) {
                        letters.add(permission);
                    }
                }
                yield letters;
            }
        };
    }

    boolean covers(String resourceType, Permission permission) {
        return !restricted && permissions.contains(permission) && (type.equals("*") || type.equals(resourceType));
    }
}
