package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.cdshooks.EhrServer.Answer;
import dev.osteon.cdshooks.PrefetchValue.Complete;
import dev.osteon.cdshooks.PrefetchValue.Incomplete;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of each query of a service: what the client sent, and what its own server answers to the queries that the client
 * did not, or not wholly, send the answers of.
 *
 * @param complete the whole answers
 * @param missing what is wrong with each other, to be read after the name of its key
 * @param fetched those of the complete ones that were fetched, wholly or to their end
 */
record PrefetchStates(
        Map<PrefetchTemplate, List<PrefetchEntry>> complete,
        Map<PrefetchTemplate, String> missing,
        Set<PrefetchTemplate> fetched) {

    /**
     * @param ehr asked when the request names a server
     * @throws HookRefusedException 400 when a value is no FHIR resource
     */
    static PrefetchStates of(HookRequest request, HookService service, EhrServer ehr) {
        PrefetchStates states = new PrefetchStates(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashSet<>());
        Map<PrefetchTemplate, Incomplete> sent = new LinkedHashMap<>();
        for (PrefetchTemplate template : service.templates()) {
            JsonNode value = request.prefetch().get(template.key());
            PrefetchValue state = PrefetchReader.read(template.key(), value, request.client());
            if (state instanceof Complete answer) {
                states.complete.put(template, answer.entries());
            } else {
                sent.put(template, (Incomplete) state);
                states.missing.put(template, ((Incomplete) state).text());
            }
        }
        if (request.fhirServer() != null) {
            EhrServer.Session session = ehr.open(request.fhirServer(), request.accessToken());
            states.fetch(request, sent, session);
            if (service.wants(ReferredMedications.TYPE)) {
                states.fetchMedications(request, session);
            }
        }
        return states.inOrderOf(service);
    }

    /** The record's order must not depend on what was sent and what was fetched. */
    private PrefetchStates inOrderOf(HookService service) {
        Map<PrefetchTemplate, List<PrefetchEntry>> ordered = new LinkedHashMap<>();
        service.templates().forEach(template -> {
            if (complete.containsKey(template)) {
                ordered.put(template, complete.get(template));
            }
        });
        return new PrefetchStates(ordered, missing, fetched);
    }

    private void fetch(HookRequest request, Map<PrefetchTemplate, Incomplete> sent, EhrServer.Session session) {
        Map<String, String> queries = new LinkedHashMap<>();
        sent.forEach((template, state) -> {
            String next = PrefetchReader.nextPage(request.prefetch().get(template.key()));
            if (state == Incomplete.PARTIAL && next != null) {
                queries.put(template.key(), next);
            } else if (state != Incomplete.FAILED) {
                // What the client could not find out for itself is not asked again.
                queries.put(template.key(), template.queryFor(request.patientId()));
            }
        });
        if (queries.isEmpty()) {
            return;
        }
        Map<String, Answer> answers = session.fetch(queries);
        sent.forEach((template, state) -> {
            if (queries.containsKey(template.key())) {
                take(template, state, request, queries, answers.get(template.key()));
            }
        });
    }

    /** Medications that were not sent along. One that is not to be had is named later, with the order that refers to it. */
    private void fetchMedications(HookRequest request, EhrServer.Session session) {
        List<PrefetchEntry> entries = new ArrayList<>(request.context().entries());
        complete.values().forEach(entries::addAll);
        Map<String, String> queries = ReferredMedications.missing(entries, request.fhirServer());
        if (queries.isEmpty()) {
            return;
        }
        Map<String, Answer> answers = session.fetch(queries);
        List<PrefetchEntry> found = new ArrayList<>();
        queries.keySet().forEach(reference -> ReferredMedications.read(reference, answers.get(reference))
                .ifPresent(found::add));
        // They belong to no query of their own, so they are put with those of any that the patient's Patient is not
        // asked by.
        complete.entrySet().stream()
                .filter(answer -> !answer.getKey().isForPatient())
                .findFirst()
                .ifPresent(answer -> {
                    List<PrefetchEntry> together = new ArrayList<>(answer.getValue());
                    together.addAll(found);
                    answer.setValue(together);
                });
    }

    private void take(
            PrefetchTemplate template,
            Incomplete state,
            HookRequest request,
            Map<String, String> queries,
            Answer answer) {
        if (answer.failure() != null) {
            missing.put(template, state.text() + ", and " + answer.failure());
            return;
        }
        List<JsonNode> pages = new ArrayList<>(answer.pages());
        if (!queries.get(template.key()).equals(template.queryFor(request.patientId()))) {
            pages.add(0, request.prefetch().get(template.key()));
        }
        PrefetchValue read = PrefetchReader.readPages(template.key(), pages, request.client());
        if (read instanceof Complete whole) {
            missing.remove(template);
            complete.put(template, whole.entries());
            fetched.add(template);
        } else {
            missing.put(template, state.text() + ", and the EHR's server gave no whole answer");
        }
    }
}
