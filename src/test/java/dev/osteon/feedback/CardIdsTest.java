package dev.osteon.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardIdsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private final CardIds ids = new CardIds("k".repeat(32).getBytes(StandardCharsets.UTF_8));

    @Test
    @DisplayName("CH-150: an id is an RFC 9562 UUID of version 8")
    void uuid() {
        UUID id = UUID.fromString(ids.series(DAY, "x").next("service|topic"));
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    @DisplayName("an id says its rule and its day")
    void content() {
        for (LocalDate day : List.of(DAY, LocalDate.of(2000, 1, 1), LocalDate.of(2179, 6, 5))) {
            String id = ids.series(day, "x").next("service|topic");
            assertThat(ids.read(id)).hasValue(new CardIds.Content(ids.hash("service|topic"), day));
            assertThat(ids.read(id.toUpperCase(Locale.ROOT))).isPresent();
        }
        assertThat(ids.hash("service|topic")).isNotEqualTo(ids.hash("service|other"));
    }

    @Test
    @DisplayName("the same occasion has the same ids in the same order; place, occasion, rule and day change them")
    void occasion() {
        CardIds.Series one = ids.series(DAY, "x");
        CardIds.Series same = ids.series(DAY, "x");
        String first = one.next("r");
        assertThat(same.next("r")).isEqualTo(first);
        Set<String> all = new HashSet<>(Set.of(first));
        assertThat(all.add(one.next("r"))).isTrue();
        assertThat(all.add(ids.series(DAY, "y").next("r"))).isTrue();
        assertThat(all.add(ids.series(DAY, "x").next("s"))).isTrue();
        assertThat(all.add(ids.series(DAY.plusDays(1), "x").next("r"))).isTrue();
    }

    @Test
    @DisplayName("an id with any one bit changed is nobody's")
    void forged() {
        UUID id = UUID.fromString(ids.series(DAY, "x").next("r"));
        for (int bit = 0; bit < Long.SIZE; bit++) {
            UUID high = new UUID(id.getMostSignificantBits() ^ 1L << bit, id.getLeastSignificantBits());
            UUID low = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1L << bit);
            assertThat(ids.read(high.toString())).isEmpty();
            assertThat(ids.read(low.toString())).isEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("CH-222: an id of another kind is nobody's, and no failure")
    @ValueSource(strings = {"", "123456", "1-1-1-1-1", "00000000-0000-8000-8000-000000000000", "ä"})
    void foreign(String id) {
        assertThat(ids.read(id)).isEmpty();
    }

    @Test
    @DisplayName("an id of another key is nobody's; a short key is refused")
    void keys() {
        CardIds other = new CardIds("o".repeat(32).getBytes(StandardCharsets.UTF_8));
        assertThat(ids.read(other.series(DAY, "x").next("r"))).isEmpty();
        assertThatThrownBy(() -> new CardIds(new byte[CardIds.MIN_KEY_BYTES - 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
