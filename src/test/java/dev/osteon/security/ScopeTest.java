package dev.osteon.security;

import static dev.osteon.security.Permission.CREATE;
import static dev.osteon.security.Permission.DELETE;
import static dev.osteon.security.Permission.READ;
import static dev.osteon.security.Permission.SEARCH;
import static dev.osteon.security.Permission.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scopes of SMART App Launch 1 and 2. */
class ScopeTest {
    private static Identity identity(String patient, String... scopes) {
        return new Identity("iss", "sub", "app", null, patient, Grants.of(Arrays.asList(scopes)));
    }

    @Test
    @DisplayName("letters of version 2 grant what they say, and nothing else")
    void letters() {
        assertThat(Scope.parse("user/Observation.rs").orElseThrow().permissions())
                .containsExactlyInAnyOrder(READ, SEARCH);
        assertThat(Scope.parse("system/*.cruds").orElseThrow().permissions())
                .containsExactlyInAnyOrder(CREATE, READ, UPDATE, DELETE, SEARCH);
        assertThat(Scope.parse("user/Observation.s").orElseThrow().permissions())
                .containsExactly(SEARCH);
    }

    @Test
    @DisplayName("read, write and * of version 1")
    void first() {
        assertThat(Scope.parse("patient/*.read").orElseThrow().permissions()).containsExactlyInAnyOrder(READ, SEARCH);
        assertThat(Scope.parse("user/Condition.write").orElseThrow().permissions())
                .containsExactlyInAnyOrder(CREATE, UPDATE, DELETE);
        assertThat(Scope.parse("system/Patient.*").orElseThrow().permissions()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openid",
                "launch/patient",
                "offline_access",
                "user/Observation.",
                "user/Observation.sr",
                "user/Observation.rr",
                "user/observation.rs",
                "user/.rs",
                "USER/Observation.rs",
                "user/Observation.rs ",
                "user/Observation.rs?",
                "practitioner/*.rs",
                "user/*/Observation.rs",
                ""
            })
    @DisplayName("what is no scope of a resource, or is not in order, grants nothing")
    void nothing(String text) {
        assertThat(Scope.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("a scope that a search parameter restricts grants nothing, and is known to be there")
    void restricted() {
        Grants grants = Grants.of(List.of("user/Observation.rs?category=laboratory"));
        assertThat(grants.forAnybody("Observation", READ)).isFalse();
        assertThat(grants.forPatient("Observation", READ)).isFalse();
        assertThat(grants.hasRestricted()).isTrue();
    }

    @Test
    @DisplayName("a patient's scope without a patient grants nothing; beside a user's scope it takes nothing away")
    void patients() {
        assertThat(identity(null, "patient/*.rs").may("Observation", READ)).isFalse();
        assertThat(identity("p", "patient/*.rs").may("Observation", READ)).isTrue();
        assertThat(identity("p", "patient/*.rs").isLimitedToPatient("Observation", READ))
                .isTrue();
        assertThat(identity("p", "patient/*.rs").may("Observation", CREATE)).isFalse();
        assertThat(identity("p", "patient/*.rs", "user/Observation.rs").isLimitedToPatient("Observation", READ))
                .isFalse();
        assertThat(identity("p", "patient/*.rs", "user/Observation.rs").isLimitedToPatient("Condition", READ))
                .isTrue();
    }

    @Test
    @DisplayName("only a system's scopes on every type make a system")
    void systems() {
        assertThat(Grants.of(List.of("user/*.cruds")).forSystem(READ)).isFalse();
        assertThat(Grants.of(List.of("system/Patient.cruds")).forSystem(READ)).isFalse();
        assertThat(Grants.of(List.of("system/*.r", "system/*.s")).forSystem(READ, SEARCH))
                .isTrue();
        assertThat(Grants.ALL.forSystem(Permission.values())).isTrue();
    }
}
