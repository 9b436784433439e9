package dev.osteon.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which topics are shown, as configuration says it. */
class TopicModesTest {
    private static final Set<String> KNOWN = Set.of("bmaStart", "msccSuspected");
    private static final ClientProfile STANDARD = new ClientProfiles(Map.of(), "standard").unverified();

    private static TopicModes modes(String topic, String value) {
        return new TopicModes(Map.of(topic, value), Map.of(), KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"on,ON", "off,OFF", "silent,SILENT", "Silent,SILENT", "' off ',OFF", "true,ON", "false,OFF"})
    @DisplayName("on, off and silent, also as YAML reads them")
    void values(String value, TopicMode mode) {
        assertThat(modes("bmaStart", value).of(STANDARD, "bmaStart")).isEqualTo(mode);
        assertThat(modes("bmaStart", value).of(STANDARD, "msccSuspected")).isEqualTo(TopicMode.ON);
    }

    @Test
    @DisplayName("a topic is found whatever its capitals, because environment variables have none of their own")
    void capitals() {
        assertThat(modes("BMASTART", "off").of(STANDARD, "bmaStart")).isEqualTo(TopicMode.OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "hidden", "on off", "1"})
    @DisplayName("any other value is refused: the key, and what it may be")
    void unknownValue(String value) {
        assertThatThrownBy(() -> modes("bmaStart", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("osteon.topics.bmaStart must be on, off or silent");
    }

    @Test
    @DisplayName("a topic that there is not is refused, with those that there are")
    void unknownTopic() {
        assertThatThrownBy(() -> modes("bmaBegin", "off"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("osteon.topics.bmaBegin names no topic; there are bmaStart, msccSuspected");
        ClientSettings settings =
                new ClientSettings(null, null, null, null, null, null, null, null, null, null, null, Map.of("x", "on"));
        assertThatThrownBy(() -> new TopicModes(Map.of(), Map.of("ours", settings), KNOWN))
                .hasMessageStartingWith("osteon.clients.ours.topics.x names no topic");
    }

    @Test
    @DisplayName("what is set is told in the order of the keys")
    void settings() {
        assertThat(new TopicModes(Map.of("msccSuspected", "silent", "bmastart", "OFF"), Map.of(), KNOWN).settings())
                .hasToString("{topics.bmaStart=off, topics.msccSuspected=silent}");
    }
}
