package dev.osteon.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.ValueSets;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.PatientCase;
import dev.osteon.testkit.TestKnowledge;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What our plans propose to the patients of the decision tables, against the profiles that we ask others to keep. */
class ProposalsConformTest {
    private static final String VALUE_SET = "https://osteon.dev/fhir/ValueSet/";

    /** One proposal for each JSON text, because most patients get the same ones. */
    private static final Map<String, Resource> PROPOSALS = new HashMap<>();

    @BeforeAll
    static void propose() {
        try (Reasoner reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1)) {
            CaseFile.readAll(Path.of("test-data/patients")).stream()
                    .flatMap(row -> creations(reasoner, row))
                    .forEach(proposal -> PROPOSALS.put(json(proposal), proposal));
        }
    }

    @Test
    void aProposalThatClaimsAProfileOfOursConforms() {
        assertThat(PROPOSALS).isNotEmpty();
        PROPOSALS.forEach((json, proposal) -> {
            if (!FhirPackage.claims(proposal).isEmpty()) {
                assertThat(ProfileValidator.errors(json)).as(json).isEmpty();
            }
        });
    }

    @Test
    void everyAntiresorptiveClaimsItsProfile() {
        assertThat(PROPOSALS.values())
                .filteredOn(proposal -> proposal instanceof MedicationRequest request
                        && isIn(request.getMedicationCodeableConcept(), "bone-modifying-agent"))
                .isNotEmpty()
                .allSatisfy(proposal -> assertThat(FhirPackage.claims(proposal))
                        .containsExactly(FhirPackage.profileUrl("bone-modifying-agent-request")));
    }

    @Test
    void everyReferralForRadiotherapyClaimsItsProfile() {
        assertThat(PROPOSALS.values())
                .filteredOn(proposal ->
                        proposal instanceof ServiceRequest request && isIn(request.getCode(), "radiotherapy-referral"))
                .isNotEmpty()
                .allSatisfy(proposal -> assertThat(FhirPackage.claims(proposal))
                        .containsExactly(FhirPackage.profileUrl("radiotherapy-referral")));
    }

    private static Stream<Resource> creations(Reasoner reasoner, PatientCase row) {
        return reasoner
                .decide(row.service(), PatientRecord.of(row.patient(), row.others()), row.now(), row.context())
                .decisions()
                .stream()
                .flatMap(decision -> decision.suggestions().stream())
                .flatMap(suggestion -> suggestion.actions().stream())
                .filter(action -> action.type() == ProposedAction.Type.CREATE)
                .map(ProposedAction::resource);
    }

    private static String json(Resource proposal) {
        return FhirPackage.FHIR.newJsonParser().encodeResourceToString(proposal);
    }

    private static boolean isIn(CodeableConcept concept, String valueSet) {
        ValueSets valueSets = TestKnowledge.base().valueSets();
        return concept.getCoding().stream()
                .anyMatch(coding -> valueSets.contains(VALUE_SET + valueSet, coding.getSystem(), coding.getCode()));
    }
}
