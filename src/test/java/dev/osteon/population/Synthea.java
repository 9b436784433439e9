package dev.osteon.population;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Women made by Synthea 3.3.0 (Apache License 2.0), in a JVM and on a class path of its own. Their records end two months before our evaluation, so that
 * its laboratory, which knows nothing of the hidden course, does not answer for it. What it made is kept in {@code target/}, by version, seed and number.
 */
public final class Synthea {
    private static final String VERSION = "3.3.0";
    private static final String LAST_DAY = "20260109";

    private Synthea() {}

    /** @return transaction bundles, one a woman, in the order of their file names; each read when it is asked for, for five hundred fill gigabytes */
    static Stream<Bundle> women(long seed, int people) throws IOException, InterruptedException {
        Path fhir = files(seed, people, false);
        List<Path> bundles;
        try (Stream<Path> files = Files.list(fhir)) {
            bundles = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        IParser json = FhirContext.forR4Cached().newJsonParser();
        return bundles.stream().map(file -> json.parseResource(Bundle.class, text(file)));
    }

    /**
     * @param others whether there are files of hospitals and practitioners too, which the women's refer to
     * @return the folder with the files
     */
    public static Path files(long seed, int people, boolean others) throws IOException, InterruptedException {
        Path folder = Path.of("target/synthea", VERSION + "-" + seed + "-" + people + (others ? "-others" : ""))
                .toAbsolutePath();
        Files.createDirectories(folder);
        // Tests run in more than one process.
        try (FileChannel lock = FileChannel.open(
                        folder.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            if (!Files.exists(folder.resolve("complete"))) {
                make(seed, people, others, folder);
                Files.createFile(folder.resolve("complete"));
            }
        }
        return folder.resolve("fhir");
    }

    private static void make(long seed, int people, boolean others, Path folder)
            throws IOException, InterruptedException {
        Path classPath = Path.of("target/synthea/class-path.txt").toAbsolutePath();
        if (!Files.exists(classPath)) {
            run(
                    folder,
                    "mvn",
                    "-q",
                    "-B",
                    "-f",
                    Path.of("src/test/synthea/pom.xml").toAbsolutePath().toString(),
                    "dependency:build-classpath",
                    "-Dmdep.outputFile=" + classPath);
        }
        run(
                folder,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Files.readString(classPath).strip(),
                "App",
                "-s",
                Long.toString(seed),
                "-cs",
                Long.toString(seed),
                "-p",
                Integer.toString(people),
                "-g",
                "F",
                "-a",
                "35-84",
                "-e",
                LAST_DAY,
                "-r",
                LAST_DAY,
                "--exporter.baseDirectory=" + folder,
                "--exporter.hospital.fhir.export=" + others,
                "--exporter.practitioner.fhir.export=" + others,
                "--exporter.years_of_history=3",
                "--generate.only_alive_patients=true");
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        File log = folder.resolve("log.txt").toFile();
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(command[0] + " ended with " + code + ", see " + log);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
