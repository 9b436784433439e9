package dev.osteon.casereport;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.utilities.npm.NpmPackage;

/** The published package of the implementation guide mCODE, fetched once a version into {@code target/mcode/}. */
final class McodePackage {
    private static final String NAME = "hl7.fhir.us.mcode";
    private static final String VERSION = "4.0.0";
    private static final Path FOLDER = Path.of("target", "mcode");

    private McodePackage() {}

    /**
     * @param file name of an example in the package, e.g. {@code Bundle-mcode-patient-bundle-jenny-m.json}
     * @return the example
     * @throws IllegalStateException in one line, when the package is not there and cannot be fetched
     */
    static Bundle example(String file) {
        try (InputStream archive = Files.newInputStream(archive())) {
            InputStream example = NpmPackage.fromPackage(archive).load("example", file);
            return FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(Bundle.class, new String(example.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file + " of " + NAME + "@" + VERSION, e);
        }
    }

    private static Path archive() throws IOException {
        Path archive = FOLDER.resolve(NAME + "-" + VERSION + ".tgz");
        if (!Files.exists(archive)) {
            Files.createDirectories(FOLDER);
            fetch();
        }
        return archive;
    }

    private static void fetch() {
        String wanted = NAME + "@" + VERSION;
        try {
            Process npm = new ProcessBuilder("npm", "pack", wanted, "--pack-destination", FOLDER.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("npm.log").toFile())
                    .start();
            if (npm.waitFor() != 0) {
                throw new IllegalStateException("npm pack " + wanted + " failed, see " + FOLDER.resolve("npm.log"));
            }
        } catch (IOException e) {
            throw new IllegalStateException("this test needs npm on the path: it fetches " + wanted, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while npm fetched " + wanted, e);
        }
    }
}
