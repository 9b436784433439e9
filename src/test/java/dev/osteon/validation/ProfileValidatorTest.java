package dev.osteon.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.BodyStructure;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProfileValidatorTest {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String BASE = "https://osteon.dev/fhir/StructureDefinition/";
    private static final ProfileValidator ENFORCING = ValidationFixture.validator(List.of(), Map.of());

    private static final Path EXAMPLES = Path.of("fhir-profiles/package/example");

    private static final int BUNDLES = 30;
    private static final int IN_BUNDLE = 40;
    /** Of heap, in MB; validators that keep what they read keep four times as much of these bundles. */
    private static final long MOST_KEPT = 25;

    private static Resource read(Path file) {
        try {
            return (Resource) FHIR.newJsonParser().parseResource(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Observation ki67(int percent) {
        Observation observation = (Observation) read(EXAMPLES.resolve("Observation-example-ki-67.json"));
        observation.getValueQuantity().setValue(percent);
        return observation;
    }

    private static Bundle bundle(BundleType type, Resource... resources) {
        Bundle bundle = new Bundle().setType(type);
        for (Resource resource : resources) {
            bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl(resource.fhirType());
        }
        return bundle;
    }

    @Test
    @DisplayName("a bad percentage is found, with its element; a good one is not")
    void single() {
        assertThat(ENFORCING.validate(ki67(14))).isEmpty();
        assertThat(ENFORCING.validate(ki67(140)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expression()).startsWith("Observation.value"))
                .satisfies(finding -> assertThat(finding.policy()).isEqualTo(ProfilePolicy.ENFORCE))
                .satisfies(finding -> assertThat(finding.profiles()).containsExactly("ki-67-labelling-index"));
    }

    @Test
    @DisplayName("in a bundle its entry is named; what claims no profile, or is no resource at all, is not looked at")
    void inBundle() {
        Observation unclaimed = ki67(140);
        unclaimed.setMeta(null);
        for (BundleType type : List.of(BundleType.TRANSACTION, BundleType.BATCH)) {
            Bundle bundle = bundle(type, new Patient(), unclaimed, ki67(14), ki67(140));
            bundle.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl("Observation/1");
            assertThat(ENFORCING.validate(bundle))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.entry()).isEqualTo(3))
                    .satisfies(finding -> assertThat(finding.expression()).startsWith("Bundle.entry[3].resource.value"))
                    .satisfies(finding -> assertThat(finding.resource())
                            .isSameAs(bundle.getEntry().get(3).getResource()));
        }
    }

    @Test
    @DisplayName("each profile has its own policy, also where one resource claims several")
    void policies() {
        Map<String, ProfilePolicy> warn = Map.of("ki-67-labelling-index", ProfilePolicy.WARN);
        assertThat(ValidationFixture.validator(List.of(), warn).validate(ki67(140)))
                .extracting(Finding::policy)
                .containsExactly(ProfilePolicy.WARN);
        Map<String, ProfilePolicy> off = Map.of("ki-67-labelling-index", ProfilePolicy.OFF);
        ProfileValidator partly = ValidationFixture.validator(List.of(), off);
        assertThat(partly.validate(ki67(140))).isEmpty();
        assertThat(partly.validate(bundle(BundleType.TRANSACTION, ki67(140)))).isEmpty();

        Observation both = ki67(140);
        both.getMeta().addProfile(BASE + "bone-lesion-finding");
        List<Finding> findings = partly.validate(both);
        assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(finding.profiles())
                .containsExactly("bone-lesion-finding"));
        assertThat(findings).extracting(Finding::message).noneMatch(message -> message.contains("percent-in-range"));
        assertThat(both.getMeta().getProfile())
                .as("the resource itself is left alone")
                .hasSize(2);
    }

    @Test
    @DisplayName("a policy for a profile that is not there is refused with its name")
    void unknownProfile() {
        assertThatThrownBy(() -> ValidationFixture.validator(List.of(), Map.of("bone-lesoin", ProfilePolicy.OFF)))
                .isInstanceOf(ValidationSetupException.class)
                .hasMessageContaining("osteon.validation.profiles")
                .hasMessageContaining("bone-lesoin");
    }

    @Test
    @DisplayName(
            "validators that are used again say what HAPI's say, which are made anew each time; by several threads too")
    void asHapi() throws Exception {
        FhirValidator hapi = hapi();
        List<Resource> resources = goodAndBad();
        List<List<String>> expected =
                resources.stream().map(resource -> messages(hapi, resource)).toList();

        FhirValidator ours = FHIR.newValidator().registerValidatorModule(ENFORCING.module());
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> checks = new ArrayList<>();
            for (int thread = 0; thread < 3; thread++) {
                int first = thread * 7;
                checks.add(threads.submit(() -> {
                    for (int i = 0; i < resources.size(); i++) {
                        int at = (first + i) % resources.size();
                        assertThat(messages(ours, resources.get(at)))
                                .as(resources.get(at).getId())
                                .isEqualTo(expected.get(at));
                    }
                }));
            }
            for (Future<?> check : checks) {
                check.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName(
            "what is wrong with a resource of a bundle is said once, though it is wrong by its type and by its profile")
    void once() {
        Observation unfinished = ki67(14);
        unfinished.setStatus(null);
        assertThat(ENFORCING.validate(bundle(BundleType.TRANSACTION, unfinished)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("status"));
    }

    @Test
    @DisplayName(
            "a resource that claims the profile of another type is told so, before and after one that may claim it")
    void profileOfAnotherType() {
        Condition mistaken = new Condition();
        mistaken.setMeta(ki67(14).getMeta().copy());
        // Of no Observation could be said that it is both active and abated.
        mistaken.setClinicalStatus(new CodeableConcept()
                .addCoding(new Coding("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", null)));
        mistaken.setAbatement(new DateTimeType("2026-01-01"));
        for (Bundle bundle : List.of(
                bundle(BundleType.TRANSACTION, mistaken, ki67(14)),
                bundle(BundleType.TRANSACTION, ki67(14), mistaken))) {
            FhirValidator ours = FHIR.newValidator()
                    .registerValidatorModule(
                            ValidationFixture.validator(List.of(), Map.of()).module());
            Set<String> expected = errors(hapi(), bundle);
            assertThat(expected).anyMatch(error -> error.contains("con-4"));
            assertThat(errors(ours, bundle)).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName(
            "in a bundle every element of every example may be missing: HAPI's validator finds errors at the same places")
    void asHapiInBundles() throws IOException {
        FhirValidator hapi = hapi();
        FhirValidator ours = FHIR.newValidator().registerValidatorModule(ENFORCING.module());
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                Bundle bundle = withoutEach(file);
                assertThat(errors(ours, bundle)).as("%s", file).isEqualTo(errors(hapi, bundle));
            }
        }
    }

    /** The resource, and the resource without its first element, without its second, and so on. */
    private static Bundle withoutEach(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode whole = (ObjectNode) json.readTree(file.toFile());
        List<Resource> resources = new ArrayList<>(List.of(read(file)));
        whole.fieldNames().forEachRemaining(name -> {
            if (!Set.of("resourceType", "id", "meta").contains(name)) {
                resources.add((Resource) FHIR.newJsonParser()
                        .parseResource(whole.deepCopy().without(name).toString()));
            }
        });
        return bundle(BundleType.TRANSACTION, resources.toArray(Resource[]::new));
    }

    private static Set<String> errors(FhirValidator validator, Resource resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                // An invariant of the type is named with the profile, which has it too.
                .map(message -> message.getLocationString() + " "
                        + message.getMessageId().replaceFirst(".*#", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("what was validated is let go: a thousand large resources later the heap is as it was")
    void letsGo() {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (int i = 0; i < IN_BUNDLE; i++) {
            bundle.addEntry(bundle(BundleType.TRANSACTION, ki67(14)).getEntryFirstRep());
        }
        ENFORCING.validate(bundle);
        ENFORCING.validate(ki67(14));
        long before = heap();
        for (int i = 0; i < BUNDLES; i++) {
            assertThat(ENFORCING.validate(bundle)).isEmpty();
        }
        assertThat((heap() - before) / 1_000_000).as("MB of heap more").isLessThan(MOST_KEPT);
        for (int i = 0; i < BUNDLES * IN_BUNDLE; i++) {
            assertThat(ENFORCING.validate(ki67(14))).isEmpty();
        }
        assertThat((heap() - before) / 1_000_000).as("MB of heap more").isLessThan(MOST_KEPT);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static FhirValidator hapi() {
        FhirInstanceValidator module =
                new FhirInstanceValidator(ValidationFixture.knowledge(List.of()).support());
        module.setAnyExtensionsAllowed(true);
        module.setErrorForUnknownProfiles(false);
        module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        return FHIR.newValidator().registerValidatorModule(module);
    }

    private static List<Resource> goodAndBad() throws IOException {
        List<Resource> resources = new ArrayList<>(List.of(ki67(140)));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            files.sorted().limit(12).map(ProfileValidatorTest::read).forEach(resources::add);
        }
        BodyStructure nowhere = new BodyStructure();
        nowhere.getMeta().addProfile(BASE + "bone-lesion");
        resources.add(nowhere);
        Patient unknown = new Patient();
        unknown.getMeta().addProfile("http://example.org/unknown");
        resources.add(unknown);
        resources.add(new Observation());
        return Collections.unmodifiableList(resources);
    }

    private static List<String> messages(FhirValidator validator, Resource resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                // HAPI says of an unknown profile a second time, and of no place, that it does not know it.
                .filter(message -> message.getLocationString() != null)
                .map(ProfileValidatorTest::text)
                .sorted()
                .toList();
    }

    private static String text(SingleValidationMessage message) {
        return message.getSeverity() + " " + message.getLocationString() + " " + message.getMessage();
    }
}
