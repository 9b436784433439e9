package dev.osteon.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.conformance.Checklist.Item;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final TreeMap<String, Item> ITEMS = Checklist.read();

    @Test
    @DisplayName("every requirement has a test that names it, or a reason")
    void everyRequirement() {
        Set<String> named = Checklist.named();
        assertThat(ITEMS.values())
                .isNotEmpty()
                .filteredOn(item -> item.reason().isEmpty())
                .extracting(Item::number)
                .allSatisfy(number -> assertThat(named).contains(number));
    }

    @Test
    @DisplayName("a number is written alone or as the ends of a row")
    void numbers() {
        assertThat(Checklist.numbers("x-001, to-002: neither")).isEmpty();
        String number = "CH-%03d";
        assertThat(Checklist.numbers(number.formatted(1) + ", " + number.formatted(7) + " to " + number.formatted(9)))
                .containsExactly(number.formatted(1), number.formatted(7), number.formatted(8), number.formatted(9));
    }
}
