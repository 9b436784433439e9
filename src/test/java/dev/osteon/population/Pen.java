package dev.osteon.population;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Writes resources and keeps account of what it left out. */
final class Pen {
    private final Random random;
    private final double gapRate;
    private final Set<Input> gaps = EnumSet.noneOf(Input.class);
    private final Map<String, String> resources = new LinkedHashMap<>();

    Pen(long seed, double gapRate) {
        this.random = new Random(seed * 104729 + 31);
        this.gapRate = gapRate;
    }

    void write(String id, String resource) {
        resources.put(id, resource);
    }

    /** Decides whether this input does not reach the record, and remembers it. */
    boolean leavesOut(Input input) {
        boolean out = chance(gapRate);
        if (out) {
            gaps.add(input);
        }
        return out;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    String oneOf(String... spellings) {
        return spellings[random.nextInt(spellings.length)];
    }

    Set<Input> gaps() {
        return gaps;
    }

    Map<String, String> resources() {
        return resources;
    }
}
