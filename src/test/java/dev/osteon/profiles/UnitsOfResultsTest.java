package dev.osteon.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A result's profile takes the units that the rules convert, and warns where the rules call a value implausible. */
class UnitsOfResultsTest {
    private static final Path UNITS = Path.of("cql", "Units.cql");
    private static final Pattern ROW = Pattern.compile(
            "analyte: '([^']+)', unit: '([^']+)', canonical: '[^']+', factor: ([0-9.]+), low: ([0-9.]+), high: ([0-9.]+)");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    /** Profile and example of each analyte of the rules. */
    private static final Map<String, List<String>> ANALYTES = Map.of(
            "calcium", List.of("calcium", "Observation/example-calcium"),
            "ionised-calcium", List.of("ionised-calcium", "Observation/example-ionised-calcium"),
            "albumin", List.of("albumin", "Observation/example-albumin"),
            "creatinine", List.of("creatinine", "Observation/example-creatinine"),
            "egfr", List.of("egfr", "Observation/example-egfr-specimen-lost"),
            "vitamin-d", List.of("vitamin-d-25-hydroxy", "Observation/example-vitamin-d-si"),
            "weight", List.of("body-weight", "Observation/example-body-weight-pounds"));

    static Stream<Arguments> units() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(UNITS)).results().toList();
        assertThat(rows.stream().map(row -> row.group(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(ANALYTES.keySet());
        return ANALYTES.entrySet().stream()
                .flatMap(analyte -> codes(analyte.getValue().get(0))
                        .map(code -> arguments(
                                analyte.getValue().get(1),
                                code,
                                rows.stream()
                                        .filter(row -> row.group(1).equals(analyte.getKey())
                                                && row.group(2).equalsIgnoreCase(code))
                                        .findFirst()
                                        .orElseThrow(() -> new AssertionError(
                                                "no rule converts " + analyte.getKey() + " in " + code)))));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("units")
    void itsLimitsAreThoseOfTheRules(String example, String code, MatchResult row) {
        BigDecimal factor = new BigDecimal(row.group(3));
        BigDecimal low = new BigDecimal(row.group(4)).divide(factor, MathContext.DECIMAL64);
        BigDecimal high = new BigDecimal(row.group(5)).divide(factor, MathContext.DECIMAL64);
        assertThat(warnings(example, code, low, "1.001")).noneMatch(UnitsOfResultsTest::isImplausible);
        assertThat(warnings(example, code, high, "0.999")).noneMatch(UnitsOfResultsTest::isImplausible);
        assertThat(warnings(example, code, low, "0.99")).anyMatch(UnitsOfResultsTest::isImplausible);
        assertThat(warnings(example, code, high, "1.01")).anyMatch(UnitsOfResultsTest::isImplausible);
    }

    private static boolean isImplausible(String warning) {
        return warning.contains("-plausible");
    }

    private static List<String> warnings(String example, String code, BigDecimal limit, String times) {
        Observation observation = (Observation) FhirPackage.example(example);
        observation.setDataAbsentReason(null);
        observation.setValue(new Quantity()
                .setValue(limit.multiply(new BigDecimal(times)).round(new MathContext(8)))
                .setSystem("http://unitsofmeasure.org")
                .setCode(code)
                .setUnit(code));
        String json = FhirPackage.FHIR.newJsonParser().encodeResourceToString(observation);
        assertThat(ProfileValidator.errors(json)).isEmpty();
        return ProfileValidator.warnings(json);
    }

    private static Stream<String> codes(String profile) {
        List<String> codes = FhirPackage.definitions(StructureDefinition.class).stream()
                .filter(definition -> definition.getUrl().equals(FhirPackage.profileUrl(profile)))
                .flatMap(definition -> definition.getDifferential().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .filter(constraint -> constraint.getKey().endsWith("-unit"))
                .map(ElementDefinitionConstraintComponent::getExpression)
                .flatMap(expression -> QUOTED.matcher(expression).results().map(quoted -> quoted.group(1)))
                .toList();
        assertThat(codes).as(profile).isNotEmpty();
        return codes.stream();
    }
}
