package dev.osteon.support;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;

/** The published package of the implementation guide mCODE, fetched once a version into {@code target/mcode/}. */
public final class McodePackage {
    private static final String NAME = "hl7.fhir.us.mcode";
    private static final String VERSION = "4.0.0";
    private static final Path FOLDER = Path.of("target", "mcode");

    private McodePackage() {}

    /**
     * @param type class of the example
     * @param file its name in the package, e.g. {@code Bundle-mcode-patient-bundle-jenny-m.json}
     * @return the example
     * @throws IllegalStateException in one line, when the package is not there and cannot be fetched
     */
    public static <T extends Resource> T example(Class<T> type, String file) {
        return type.cast(parse(read(open(), "example", file)));
    }

    /** The examples of the package but its bundles, which hold the same resources once more. */
    public static List<Resource> examples() {
        return folder("example", name -> name.endsWith(".json") && !name.startsWith("Bundle-"));
    }

    /** Profiles, value sets and code systems of the package. */
    public static List<Resource> definitions() {
        return folder("package", name -> name.matches("(StructureDefinition|ValueSet|CodeSystem)-.*[.]json"));
    }

    private static List<Resource> folder(String folder, Predicate<String> wanted) {
        NpmPackage mcode = open();
        try {
            return mcode.list(folder).stream()
                    .filter(wanted)
                    .sorted()
                    .map(name -> parse(read(mcode, folder, name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NpmPackage open() {
        try (InputStream archive = Files.newInputStream(archive())) {
            return NpmPackage.fromPackage(archive);
        } catch (IOException e) {
            throw new IllegalStateException("cannot open " + NAME + "@" + VERSION, e);
        }
    }

    private static String read(NpmPackage mcode, String folder, String file) {
        try (InputStream content = mcode.load(folder, file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file + " of " + NAME + "@" + VERSION, e);
        }
    }

    private static Resource parse(String json) {
        return (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json);
    }

    /** @return the file as npm has it */
    public static Path archive() throws IOException {
        Path archive = FOLDER.resolve(NAME + "-" + VERSION + ".tgz");
        Files.createDirectories(FOLDER);
        // Tests run in more than one process.
        try (FileChannel lock =
                        FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            if (!Files.exists(archive)) {
                fetch();
            }
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
