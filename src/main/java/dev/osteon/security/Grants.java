package dev.osteon.security;

import dev.osteon.security.Scope.Level;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the scopes of a token let its bearer do, by type of resource. A scope that is not understood grants nothing. */
public final class Grants {
    /** Every resource of every type, and every operation. */
    static final Grants ALL = of(List.of("system/*.cruds"));

    /** Nothing. */
    static final Grants NONE = of(List.of());

    private static final String EVERY_TYPE = "*";

    private final List<Scope> scopes;

    private Grants(List<Scope> scopes) {
        this.scopes = scopes;
    }

    static Grants of(Collection<String> scopes) {
        return new Grants(
                scopes.stream().map(Scope::parse).flatMap(Optional::stream).toList());
    }

    /** @return whether it may be done to resources of that type, whoever's they are */
    public boolean forAnybody(String type, Permission permission) {
        return scopes.stream().anyMatch(scope -> scope.level() != Level.PATIENT && scope.covers(type, permission));
    }

    /** @return whether it may be done to resources of that type that are the patient's whom the token names */
    public boolean forPatient(String type, Permission permission) {
        return scopes.stream().anyMatch(scope -> scope.covers(type, permission));
    }

    /** @return whether all of it may be done to every type, whoever's the resources are */
    public boolean forAnybody(Permission... permissions) {
        return Arrays.stream(permissions).allMatch(permission -> forAnybody(EVERY_TYPE, permission));
    }

    /** @return whether all of it may be done to every type that is the patient's */
    public boolean forPatient(Permission... permissions) {
        return Arrays.stream(permissions).allMatch(permission -> forPatient(EVERY_TYPE, permission));
    }

    /** @return whether a system, and not a user or patient, may do all of it to every type */
    public boolean forSystem(Permission... permissions) {
        return Arrays.stream(permissions).allMatch(permission -> scopes.stream()
                .anyMatch(scope -> scope.level() == Level.SYSTEM && scope.covers(EVERY_TYPE, permission)));
    }

    /** @return whether there is a scope of a system */
    public boolean hasSystem() {
        return scopes.stream().anyMatch(scope -> scope.level() == Level.SYSTEM && !scope.restricted());
    }

    /** @return whether there is a scope that a search parameter restricts, which grants nothing here */
    public boolean hasRestricted() {
        return scopes.stream().anyMatch(Scope::restricted);
    }
}
