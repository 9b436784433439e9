package dev.osteon.profiles;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;

/** The generated FHIR package and its examples, as they are committed. */
final class FhirPackage {
    static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Path FOLDER = Path.of("fhir-profiles", "package");
    private static final List<Resource> DEFINITIONS = read(FOLDER);
    private static final List<Resource> EXAMPLES = read(FOLDER.resolve("example"));

    private FhirPackage() {}

    /** Read once, and not to be changed. */
    static List<Resource> definitions() {
        return DEFINITIONS;
    }

    static <T extends Resource> List<T> definitions(Class<T> type) {
        return definitions().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Read once, and not to be changed. */
    static List<Resource> examples() {
        return EXAMPLES;
    }

    /** A copy to be changed at will. */
    static Resource example(String typeAndId) {
        return (Resource) FHIR.newJsonParser().parseResource(exampleJson(typeAndId));
    }

    static String exampleJson(String typeAndId) {
        return text(FOLDER.resolve("example").resolve(typeAndId.replace('/', '-') + ".json"));
    }

    /** Canonical URLs of the profiles that a resource claims. */
    static List<String> claims(Resource resource) {
        return resource.getMeta().getProfile().stream()
                .map(CanonicalType::getValue)
                .toList();
    }

    /** Canonical URL of one of our profiles. */
    static String profileUrl(String id) {
        return "https://osteon.dev/fhir/StructureDefinition/" + id;
    }

    private static List<Resource> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(FhirPackage::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource parse(Path file) {
        return (Resource) FHIR.newJsonParser().parseResource(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
