package dev.osteon.population;

import java.util.EnumSet;
import java.util.Set;

/**
 * A card that the hidden course calls for.
 *
 * @param service id of the service
 * @param topic code of the topic
 * @param inputs what the record has to hold for anybody to see it
 */
record Label(String service, String topic, Set<Input> inputs) {
    static Label of(String service, String topic, Input first, Input... more) {
        return new Label(service, topic, EnumSet.of(first, more));
    }

    boolean canBeSeenWithout(Set<Input> gaps) {
        return gaps.stream().noneMatch(inputs::contains);
    }
}
