package dev.osteon.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.osteon.support.McodePackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our examples against mCODE 4.0.0, and mCODE's examples against our profiles. Which profile has which counterpart stands in the
 * package ({@code StructureDefinition.mapping}). It is a second opinion of nobody here, and needs npm.
 */
class McodeIT {
    private static final Path FOLDER = Path.of("test-data", "mcode");
    private static final McodeValidator VALIDATOR = new McodeValidator();
    private static final Map<String, String> COUNTERPARTS = counterparts();

    /** A message that an example of ours may get from a profile of mCODE, and why. */
    record Allowed(String profile, String message, String path, String reason) {
        Key key() {
            return new Key(profile, message, path);
        }
    }

    /** What tells messages apart: the profile of mCODE, HAPI's name of the message, the element without its index. */
    record Key(String profile, String message, String path) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    /** An example of mCODE: which of our profiles it has to pass, or why it passes none. */
    record Foreign(String example, String profile, String why) {}

    /** Our profiles by URL, with the URL of their counterpart. */
    private static Map<String, String> counterparts() {
        Map<String, String> counterparts = new TreeMap<>();
        for (StructureDefinition profile : FhirPackage.definitions(StructureDefinition.class)) {
            profile.getMapping().stream()
                    .filter(mapping -> mapping.getIdentity().equals("mcode"))
                    .forEach(mapping -> counterparts.put(profile.getUrl(), mapping.getUri()));
        }
        return counterparts;
    }

    static Stream<Arguments> ours() {
        return FhirPackage.examples().stream().flatMap(example -> FhirPackage.claims(example).stream()
                .filter(COUNTERPARTS::containsKey)
                .map(claim -> arguments(example.getId(), example, COUNTERPARTS.get(claim))));
    }

    @Test
    void aProfileThatHasACounterpartHasExamples() {
        assertThat(FhirPackage.examples().stream().flatMap(example -> FhirPackage.claims(example).stream()))
                .containsAll(COUNTERPARTS.keySet());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("ours")
    void anExampleOfOursIsValidAgainstItsCounterpart(String id, Resource example, String counterpart)
            throws IOException {
        Set<Key> allowed = new TreeSet<>(allowed().stream().map(Allowed::key).toList());
        assertThat(VALIDATOR.errors(example, counterpart))
                .filteredOn(message -> !allowed.contains(key(message, counterpart)))
                .extracting(message -> key(message, counterpart) + " " + message.getMessage())
                .isEmpty();
    }

    @Test
    void everyAllowedMessageOccurs() throws IOException {
        Set<Key> seen = new TreeSet<>();
        ours().forEach(argument -> {
            String counterpart = (String) argument.get()[2];
            VALIDATOR
                    .errors((Resource) argument.get()[1], counterpart)
                    .forEach(message -> seen.add(key(message, counterpart)));
        });
        assertThat(allowed()).isNotEmpty().allSatisfy(allowed -> {
            assertThat(seen).contains(allowed.key());
            assertThat(allowed.reason()).isNotBlank();
        });
    }

    static Stream<Arguments> theirs() throws IOException {
        return foreign().stream()
                .filter(foreign -> foreign.profile() != null)
                .map(foreign -> arguments(foreign.example(), foreign.profile()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("theirs")
    void anExampleOfMcodePassesOurProfile(String id, String profile) {
        Resource example = McodePackage.examples().stream()
                .filter(candidate -> id(candidate).equals(id))
                .findFirst()
                .orElseThrow();
        example.getMeta().getProfile().clear();
        assertThat(VALIDATOR.errors(example, FhirPackage.profileUrl(profile)))
                .extracting(SingleValidationMessage::getMessage)
                .isEmpty();
    }

    @Test
    void noExampleOfACounterpartIsForgotten() throws IOException {
        assertThat(foreign())
                .allSatisfy(foreign -> assertThat(foreign.profile() == null).isNotEqualTo(foreign.why() == null));
        assertThat(foreign())
                .extracting(Foreign::example)
                .containsExactlyInAnyOrderElementsOf(McodePackage.examples().stream()
                        .filter(example -> FhirPackage.claims(example).stream().anyMatch(COUNTERPARTS::containsValue))
                        .map(McodeIT::id)
                        .toList());
    }

    private static String id(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    private static Key key(SingleValidationMessage message, String profile) {
        return new Key(
                profile.substring(profile.lastIndexOf('/') + 1),
                message.getMessageId(),
                message.getLocationString().replaceAll("\\[[0-9]+]", ""));
    }

    private static List<Allowed> allowed() throws IOException {
        return new YAMLMapper()
                .readValue(FOLDER.resolve("allowed-messages.yaml").toFile(), new TypeReference<>() {});
    }

    private static List<Foreign> foreign() throws IOException {
        return new YAMLMapper().readValue(FOLDER.resolve("examples.yaml").toFile(), new TypeReference<>() {});
    }
}
