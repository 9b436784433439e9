package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which resources of the target are those that come without an id. */
final class Identities {
    private static final int ASKED_AT_ONCE = 50;
    private static final int REMEMBERED = 20_000;

    private final Courier courier;

    /** Those that are there; organisations and practitioners come with every other bundle. */
    private final Map<BusinessKey, String> known = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BusinessKey, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    Identities(Courier courier) {
        this.courier = courier;
    }

    /**
     * @return ids of the target's resources; no entry for a key that it has no resource of
     * @throws AmbiguousException when there are several for one key
     */
    Map<BusinessKey, String> find(Collection<BusinessKey> keys)
            throws TargetAwayException, InterruptedException, AmbiguousException {
        Map<BusinessKey, String> found = new HashMap<>();
        Map<String, List<BusinessKey>> asked = new TreeMap<>();
        for (BusinessKey key : new LinkedHashSet<>(keys)) {
            String id = known.get(key);
            if (id == null) {
                asked.computeIfAbsent(key.type(), type -> new ArrayList<>()).add(key);
            } else {
                found.put(key, id);
            }
        }
        for (List<BusinessKey> ofType : asked.values()) {
            for (int i = 0; i < ofType.size(); i += ASKED_AT_ONCE) {
                ask(ofType.subList(i, Math.min(ofType.size(), i + ASKED_AT_ONCE)), found);
            }
        }
        return found;
    }

    private void ask(List<BusinessKey> keys, Map<BusinessKey, String> found)
            throws TargetAwayException, InterruptedException, AmbiguousException {
        Set<String> tokens = new LinkedHashSet<>();
        keys.forEach(key -> tokens.add(key.token()));
        List<JsonNode> stored = courier.find(keys.get(0).type(), tokens);
        for (BusinessKey key : keys) {
            List<String> ids = stored.stream()
                    .filter(key::isOf)
                    .map(resource -> resource.path("id").asText())
                    .distinct()
                    .toList();
            if (ids.size() > 1) {
                throw new AmbiguousException(key, ids.size());
            }
            if (ids.size() == 1) {
                found.put(key, ids.get(0));
                known.put(key, ids.get(0));
            }
        }
    }

    /** Several resources of the target have the same business identifier. */
    static final class AmbiguousException extends Exception {
        private static final long serialVersionUID = 1L;

        AmbiguousException(BusinessKey key, int count) {
            super(count + " resources of type " + key.type() + " on the server have the identifier of system "
                    + key.system() + ": which of them is meant is not known");
        }
    }
}
