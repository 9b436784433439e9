package dev.osteon.fhirserver;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeException;
import dev.osteon.knowledge.Problem;
import dev.osteon.reasoning.Reasoner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ValueSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The knowledge in force: what was compiled, with the codes that a site keeps in the companion value sets of the store. When a
 * companion changes, the whole of it is exchanged, and the store's expansions follow.
 */
final class LiveKnowledge {

    private static final Logger LOG = LoggerFactory.getLogger(LiveKnowledge.class);

    private final KnowledgeBase compiled;
    private final Reasoner reasoner;
    private final DaoRegistry daos;
    private final KnowledgePublisher publisher;
    private final Consumer<KnowledgeBase> follower;
    /** By id, the companions that have content. */
    private volatile Map<String, ValueSet> filled = Map.of();
    /** By id, those that were last seen in the store, also those that could not be used. */
    private Map<String, ValueSet> seen = Map.of();
    /** What this node has last put into the store. */
    private KnowledgeBase published;

    /**
     * @param compiled with the companions as they ship
     * @param follower is told of the knowledge that is then in force
     */
    LiveKnowledge(
            KnowledgeBase compiled,
            Reasoner reasoner,
            DaoRegistry daos,
            KnowledgePublisher publisher,
            Consumer<KnowledgeBase> follower) {
        this.compiled = compiled;
        this.reasoner = reasoner;
        this.daos = daos;
        this.publisher = publisher;
        this.follower = follower;
    }

    /** @return by canonical URL, the companions as they ship */
    Map<String, ValueSet> companions() {
        return compiled.companions();
    }

    /** @return the knowledge in force */
    KnowledgeBase inForce() {
        return reasoner.knowledge();
    }

    /**
     * Puts into force what the store's companions hold, and the rest of the knowledge into the store. A companion that cannot be
     * expanded, because what it builds on has changed with this version, is left out and named in the log.
     *
     * @return the resource types that the store holds for this reason
     */
    synchronized Set<String> start() {
        StoredCompanions stored = StoredCompanions.read(daos, companions().values());
        List<ValueSet> usable = new ArrayList<>(stored.filled());
        KnowledgeBase next = null;
        while (next == null) {
            try {
                next = compiled.withCompanions(usable);
            } catch (KnowledgeException e) {
                LOG.error("Local codes are left out, because their value set cannot be expanded: {}", e.getMessage());
                Set<String> bad = e.problems().stream().map(Problem::where).collect(Collectors.toSet());
                usable.removeIf(companion -> bad.contains(companion.getUrl()));
            }
        }
        use(next, byId(usable));
        seen = byId(stored.filled());
        published = next;
        return publisher.publish(next, stored.ids());
    }

    /** @param ids of companions that have changed in the store */
    synchronized void reload(Set<String> ids) {
        StoredCompanions stored = StoredCompanions.read(
                daos,
                companions().values().stream()
                        .filter(companion -> ids.contains(id(companion)))
                        .toList());
        Map<String, ValueSet> companions = new TreeMap<>(filled);
        companions.keySet().removeAll(ids);
        companions.putAll(byId(stored.filled()));
        KnowledgeBase next = compiled.withCompanions(companions.values());
        use(next, companions);
        seen = filled;
        Set<String> deleted = new TreeSet<>(ids);
        deleted.removeAll(stored.ids());
        publisher.publishChanges(published, next, deleted);
        published = next;
        LOG.info("Knowledge {} is in force, with {} value sets of local codes", next.version(), filled.size());
    }

    /** Puts into force what another node has changed in the store; that node publishes what follows from it. */
    synchronized void follow() {
        Map<String, ValueSet> stored =
                byId(StoredCompanions.read(daos, companions().values()).filled());
        if (same(stored, seen)) {
            return;
        }
        seen = stored;
        try {
            use(compiled.withCompanions(stored.values()), stored);
            LOG.info(
                    "Knowledge {} is in force, by another node's change",
                    inForce().version());
        } catch (KnowledgeException e) {
            LOG.error("Local codes that another node has changed cannot be expanded here: {}", e.getMessage());
        }
    }

    private static boolean same(Map<String, ValueSet> one, Map<String, ValueSet> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(entry -> entry.getValue().equalsDeep(other.get(entry.getKey())));
    }

    private void use(KnowledgeBase next, Map<String, ValueSet> companions) {
        filled = Map.copyOf(companions);
        reasoner.use(next);
        follower.accept(next);
    }

    private static Map<String, ValueSet> byId(Collection<ValueSet> companions) {
        return companions.stream().collect(Collectors.toMap(LiveKnowledge::id, Function.identity()));
    }

    private static String id(ValueSet companion) {
        return companion.getIdElement().getIdPart();
    }

    /**
     * @param candidates companions about to be written
     * @return the knowledge that would be in force with these
     * @throws KnowledgeException when one of them cannot be expanded
     */
    KnowledgeBase with(Collection<ValueSet> candidates) {
        Set<String> replaced = candidates.stream().map(ValueSet::getUrl).collect(Collectors.toSet());
        List<ValueSet> companions = new ArrayList<>(filled.values());
        companions.removeIf(companion -> replaced.contains(companion.getUrl()));
        candidates.stream()
                .filter(ValueSet::hasCompose)
                .map(StoredCompanions::content)
                .forEach(companions::add);
        return compiled.withCompanions(companions);
    }
}
