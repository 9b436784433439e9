package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstArgumentTest {

    @Test
    void noArgumentOrOnlyOptionsStartTheServer() {
        assertThat(FirstArgument.isServer()).isTrue();
        assertThat(FirstArgument.isServer("--server.port=1", "--osteon.demo=false"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "validate", "check", "cards", "schema", "serve", "-h", ""})
    void anyOtherWordDoesNot(String word) {
        assertThat(FirstArgument.isServer(word)).isFalse();
        assertThat(FirstArgument.isServer("--server.port=1", word)).isFalse();
    }

    @Test
    void theSchemaHasACommandOfItsOwn() {
        assertThat(FirstArgument.isCommand("schema", "--url", "x")).isTrue();
        assertThat(FirstArgument.isSchema("schema")).isTrue();
        assertThat(FirstArgument.isSchema("load", "schema")).isFalse();
        assertThat(FirstArgument.isSchema()).isFalse();
    }
}
