package dev.osteon.clients;

import java.util.Locale;

/** What becomes of the decisions of a topic. */
public enum TopicMode {
    /** They are shown. */
    ON,
    /** They are neither shown nor counted. */
    OFF,
    /** They are counted and not shown. */
    SILENT;

    /**
     * @param key configuration key that has the value
     * @param value {@code on}, {@code off} or {@code silent}; YAML reads a bare {@code on} as true and {@code off} as false
     * @throws IllegalArgumentException with one line that names the key
     */
    static TopicMode of(String key, String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "on", "true" -> ON;
            case "off", "false" -> OFF;
            case "silent" -> SILENT;
            default -> throw new IllegalArgumentException(key + " must be on, off or silent");
        };
    }
}
