package dev.osteon.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** FHIR packages that a site has put into a folder, each a file {@code *.tgz}. Nothing is ever fetched. */
public final class PackageFolder {
    private static final Logger LOG = LoggerFactory.getLogger(PackageFolder.class);
    private static final String[] DEFINITIONS = {"StructureDefinition", "ValueSet", "CodeSystem"};
    private static final String FHIR_VERSION = "4.0";
    /** What every package is built on, and HAPI brings. */
    private static final Set<String> BUILT_IN = Set.of("hl7.fhir.r4.core");

    private PackageFolder() {}

    /**
     * @param folder one that is not there holds nothing
     * @return the profiles and terminology of all packages
     * @throws ValidationSetupException when a file is not a package of FHIR R4
     */
    public static List<MetadataResource> read(FhirContext fhirContext, Path folder) {
        List<NpmPackage> packages = new ArrayList<>();
        List<MetadataResource> definitions = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            // Strict as the server's own parser is, it would refuse what others have published.
            IParser parser = fhirContext.newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));
            for (Path file : archives(folder)) {
                NpmPackage npm = open(file);
                packages.add(npm);
                definitions.addAll(definitions(npm, file, parser));
            }
        }
        packages.forEach(npm -> tellMissing(npm, packages));
        return definitions;
    }

    private static Set<Path> archives(Path folder) {
        Set<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.tgz")) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new ValidationSetupException("the folder " + folder + " cannot be read");
        }
        return files;
    }

    private static NpmPackage open(Path file) {
        NpmPackage npm;
        try (InputStream in = Files.newInputStream(file)) {
            npm = NpmPackage.fromPackage(in);
            if (npm.getNpm() == null || npm.name() == null) {
                throw new IOException("it has no package.json");
            }
        } catch (IOException | RuntimeException e) {
            throw new ValidationSetupException(file + " is not a FHIR package: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        if (npm.fhirVersion() == null || !npm.fhirVersion().startsWith(FHIR_VERSION)) {
            throw new ValidationSetupException(
                    file + " is a package for FHIR " + npm.fhirVersion() + "; this server speaks 4.0.1");
        }
        return npm;
    }

    private static List<MetadataResource> definitions(NpmPackage npm, Path file, IParser parser) {
        List<MetadataResource> definitions = new ArrayList<>();
        try {
            for (String name : npm.listResources(Set.of(DEFINITIONS))) {
                try (InputStream in = npm.loadResource(name)) {
                    definitions.add((MetadataResource) parser.parseResource(in));
                } catch (DataFormatException | ClassCastException e) {
                    throw new ValidationSetupException(
                            file + " holds " + name + ", which is not FHIR R4: " + e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new ValidationSetupException(file + " cannot be read to its end: " + e.getMessage());
        }
        LOG.info(
                "Package {}#{}: {} profiles, value sets and code systems",
                npm.name(),
                npm.version(),
                definitions.size());
        return definitions;
    }

    private static void tellMissing(NpmPackage npm, List<NpmPackage> present) {
        Set<String> names = present.stream().map(NpmPackage::name).collect(Collectors.toSet());
        names.addAll(BUILT_IN);
        String missing = npm.dependencies().stream()
                .filter(dependency -> !names.contains(dependency.split("#", 2)[0]))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            LOG.warn(
                    "Package {}#{} builds on {}, not in the folder: what it takes from there is not checked",
                    npm.name(),
                    npm.version(),
                    missing);
        }
    }
}
