package dev.osteon.knowledge;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackageIndexBuilder;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Writes knowledge as a FHIR package that other tools read: every definition, the value sets with their expansion, the libraries
 * with CQL and ELM, and the examples. The same content gives the same bytes.
 */
public final class PackageArchive {
    private static final String ROOT = "package/";
    private static final String EXAMPLES = ROOT + "example/";

    private PackageArchive() {}

    /**
     * Run by the build.
     *
     * @param arguments the folder {@code fhir-profiles}, the version, and the file to write
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path profiles = Path.of(arguments[0]);
        KnowledgeBase knowledge = KnowledgeCompiler.compile(KnowledgeSource.classPath(), KnowledgeOptions.defaults());
        write(
                knowledge.resources(),
                examples(profiles.resolve("package/example")),
                manifest(profiles.resolve("sushi-config.yaml"), arguments[1]),
                Path.of(arguments[2]));
    }

    /**
     * @param examples content by file name
     * @param manifest what package.json says
     */
    static void write(List<Resource> resources, Map<String, byte[]> examples, Map<String, Object> manifest, Path file)
            throws IOException {
        Map<String, byte[]> definitions = new TreeMap<>();
        IParser parser = FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true);
        for (Resource resource : resources) {
            String name = resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
            definitions.put(name, parser.encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(
                        new GzipCompressorOutputStream(bytes), StandardCharsets.UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            add(
                    tar,
                    ROOT + "package.json",
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            addFolder(tar, ROOT, definitions);
            addFolder(tar, EXAMPLES, examples);
        }
    }

    /** The guide's own configuration says what the package says of itself. */
    static Map<String, Object> manifest(Path configuration, String version) throws IOException {
        Map<String, Object> guide =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(configuration));
        Map<?, ?> publisher = (Map<?, ?>) guide.get("publisher");
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", guide.get("id"));
        manifest.put("version", version);
        manifest.put("type", "IG");
        manifest.put("title", guide.get("title"));
        manifest.put("description", guide.get("description"));
        manifest.put("canonical", guide.get("canonical"));
        manifest.put("license", guide.get("license"));
        manifest.put("author", publisher.get("name"));
        manifest.put("fhirVersions", List.of(guide.get("fhirVersion")));
        manifest.put("dependencies", Map.of("hl7.fhir.r4.core", guide.get("fhirVersion")));
        return manifest;
    }

    private static Map<String, byte[]> examples(Path folder) throws IOException {
        Map<String, byte[]> examples = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                examples.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return examples;
    }

    private static void addFolder(TarArchiveOutputStream tar, String folder, Map<String, byte[]> files)
            throws IOException {
        NpmPackageIndexBuilder index = new NpmPackageIndexBuilder();
        index.start(null);
        files.forEach(index::seeFile);
        add(tar, folder + ".index.json", index.build().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            add(tar, folder + file.getKey(), file.getValue());
        }
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        // The hour of the build is no part of the content.
        entry.setModTime(0L);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
