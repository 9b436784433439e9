package dev.osteon.metamorphic;

import dev.osteon.knowledge.CodeKey;
import dev.osteon.knowledge.ValueSets;
import dev.osteon.testkit.TestKnowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Coding;

/**
 * Codes of two code systems that say the same: they are in the same value sets, one and all. Which concepts are meant is thereby the knowledge's
 * own word and not the test's.
 */
final class InterchangeableCodes {
    private static final Map<String, String> SYSTEMS = Map.of(
            "http://snomed.info/sct", "http://hl7.org/fhir/sid/icd-10-cm",
            "http://hl7.org/fhir/sid/icd-10-cm", "http://snomed.info/sct",
            "http://www.nlm.nih.gov/research/umls/rxnorm", "http://www.whocc.no/atc",
            "http://www.whocc.no/atc", "http://www.nlm.nih.gov/research/umls/rxnorm");

    private static final Map<CodeKey, Set<String>> MEMBERSHIP = new HashMap<>();
    private static final Map<Set<String>, List<CodeKey>> BY_MEMBERSHIP = new HashMap<>();

    static {
        ValueSets valueSets = TestKnowledge.base().valueSets();
        for (String url : new TreeSet<>(valueSets.urls())) {
            valueSets.codes(url).forEach(code -> MEMBERSHIP
                    .computeIfAbsent(code, key -> new TreeSet<>())
                    .add(url));
        }
        MEMBERSHIP.forEach((code, urls) ->
                BY_MEMBERSHIP.computeIfAbsent(urls, key -> new ArrayList<>()).add(code));
    }

    private InterchangeableCodes() {}

    /** Makes it a code of the other system, where there is one. */
    static void exchange(Coding coding, Random random) {
        Set<String> urls = MEMBERSHIP.get(new CodeKey(coding.getSystem(), coding.getCode()));
        if (urls == null) {
            return;
        }
        List<CodeKey> others = BY_MEMBERSHIP.get(urls).stream()
                .filter(code -> code.system().equals(SYSTEMS.get(coding.getSystem())))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
        if (!others.isEmpty()) {
            CodeKey other = others.get(random.nextInt(others.size()));
            coding.setSystem(other.system()).setCode(other.code()).setDisplay(null);
        }
    }
}
