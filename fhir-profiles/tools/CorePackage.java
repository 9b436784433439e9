import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * Rebuilds the FHIR package {@code hl7.fhir.r4.core#4.0.1} from the definitions that HAPI FHIR carries, because SUSHI
 * wants the package on disk and the build must work without a network.
 *
 * <p>Usage: {@code java -cp <HAPI FHIR> CorePackage.java <folder>}. Writes {@code package.json} and one JSON file for
 * each resource into the folder. A resource that stands in two of HAPI's bundles is written once.
 */
public final class CorePackage {
    private static final String DEFINITIONS = "/org/hl7/fhir/r4/model/";

    private static final List<String> BUNDLES = List.of(
            "profile/profiles-types.xml",
            "profile/profiles-resources.xml",
            "profile/profiles-others.xml",
            "extension/extension-definitions.xml",
            "valueset/valuesets.xml",
            "valueset/v2-tables.xml",
            "valueset/v3-codesystems.xml",
            "sp/search-parameters.json");

    private static final String MANIFEST =
            """
            {
              "name": "hl7.fhir.r4.core",
              "version": "4.0.1",
              "fhirVersions": ["4.0.1"],
              "type": "Core",
              "canonical": "http://hl7.org/fhir",
              "url": "http://hl7.org/fhir/R4"
            }
            """;

    private CorePackage() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        FhirContext fhir = FhirContext.forR4();
        IParser json = fhir.newJsonParser();
        for (String name : BUNDLES) {
            IParser parser = name.endsWith(".xml") ? fhir.newXmlParser() : json;
            try (InputStream stream = CorePackage.class.getResourceAsStream(DEFINITIONS + name);
                    Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                for (Bundle.BundleEntryComponent entry :
                        parser.parseResource(Bundle.class, reader).getEntry()) {
                    write(entry.getResource(), folder, json);
                }
            }
        }
        // Written last: a folder that has it is whole, one left by a build that was killed has not.
        Files.writeString(folder.resolve("package.json"), MANIFEST);
    }

    private static void write(Resource resource, Path folder, IParser json) throws IOException {
        String file = resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
        Files.writeString(folder.resolve(file), json.encodeResourceToString(resource));
    }
}
