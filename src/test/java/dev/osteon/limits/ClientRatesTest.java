package dev.osteon.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClientRatesTest {

    @Test
    @DisplayName("a client that calls too often is refused, and no other with it")
    void oneTooMany() {
        ClientRates rates = new ClientRates(0.001);
        assertThat(rates.mayCall("a")).isTrue();
        assertThat(rates.mayCall("a")).isFalse();
        assertThat(rates.mayCall("b")).isTrue();
    }

    @Test
    @DisplayName("without a limit nobody is refused")
    void none() {
        ClientRates rates = new ClientRates(0);
        for (int i = 0; i < 10_000; i++) {
            assertThat(rates.mayCall("a")).isTrue();
        }
    }
}
