package dev.osteon.clients;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The links of a site, by name; a card has them in the order of their names. */
public final class CardLinks {
    private final List<CardLink> links;

    /**
     * @param byName what the site sets
     * @param known codes of all topics
     * @throws IllegalArgumentException with one line that names the key at fault and what it may be
     */
    public CardLinks(Map<String, CardLink> byName, Collection<String> known) {
        Set<String> topics = lowerCase(known);
        new TreeMap<>(byName).forEach((name, link) -> {
            String key = "osteon.links." + name;
            link.check(key);
            Set<String> unknown = new HashSet<>(lowerCase(link.topics()));
            unknown.removeAll(topics);
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException(key + ".topics names no topic: " + String.join(", ", unknown));
            }
        });
        links = List.copyOf(new TreeMap<>(byName).values());
    }

    /**
     * @param client who is answered; it gets no link to a host that it does not show, and no context for apps that it does not pass on
     * @param topic code of the card's topic, or null
     * @return the links of the card
     */
    public List<CardLink> of(ClientProfile client, String topic) {
        if (links.isEmpty()) {
            return List.of();
        }
        return links.stream()
                .filter(link -> link.topics().isEmpty()
                        || topic != null && link.topics().stream().anyMatch(topic::equalsIgnoreCase))
                .filter(link -> client.permitsLink(link.url().toString()))
                .map(link -> client.appContext()
                        ? link
                        : new CardLink(link.label(), link.url(), link.type(), null, link.topics()))
                .toList();
    }

    private static Set<String> lowerCase(Collection<String> codes) {
        return codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
