package dev.osteon.clients;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which topics are shown, to everybody and to each client. What the logic decides does not depend on it. */
public final class TopicModes {
    private static final String EVERYBODY = "osteon.topics.";

    private final Map<String, TopicMode> everybody;
    private final Map<String, Map<String, TopicMode>> byClient = new HashMap<>();

    /**
     * @param topics what the site sets for everybody: topic to {@code on}, {@code off} or {@code silent}
     * @param clients the site's settings by name of the client
     * @param known codes of all topics
     * @throws IllegalArgumentException with one line that names the key at fault and what it may be
     */
    public TopicModes(Map<String, String> topics, Map<String, ClientSettings> clients, Collection<String> known) {
        everybody = read(EVERYBODY, topics, known);
        clients.forEach((name, settings) ->
                byClient.put(name, read("osteon.clients." + name + ".topics.", settings.topics(), known)));
    }

    private static Map<String, TopicMode> read(String prefix, Map<String, String> set, Collection<String> known) {
        // An environment variable has no capitals of its own.
        Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        known.forEach(code -> codes.put(code, code));
        Map<String, TopicMode> modes = new TreeMap<>();
        set.forEach((name, value) -> {
            String code = codes.get(name);
            if (code == null) {
                throw new IllegalArgumentException(
                        prefix + name + " names no topic; there are " + String.join(", ", new TreeSet<>(known)));
            }
            modes.put(code, TopicMode.of(prefix + name, value));
        });
        return modes;
    }

    /**
     * @param client who asks
     * @param topic code of a topic
     * @return what the site sets for that client, else what it sets for everybody, else {@link TopicMode#ON}
     */
    public TopicMode of(ClientProfile client, String topic) {
        TopicMode own = byClient.getOrDefault(client.name(), Map.of()).get(topic);
        return own == null ? everybody.getOrDefault(topic, TopicMode.ON) : own;
    }

    /** @return every mode that the site sets, by its key without {@code osteon.}, in the order of the keys */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        everybody.forEach((topic, mode) -> settings.put("topics." + topic, name(mode)));
        new TreeMap<>(byClient)
                .forEach((client, modes) -> modes.forEach(
                        (topic, mode) -> settings.put("clients." + client + ".topics." + topic, name(mode))));
        return settings;
    }

    private static String name(TopicMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
