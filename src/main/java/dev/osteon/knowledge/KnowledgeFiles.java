package dev.osteon.knowledge;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.hl7.fhir.r4.model.Resource;

/** Reads knowledge from folders and from the class path, inside a jar as well as outside. */
final class KnowledgeFiles {
    private static final String CQL = ".cql";
    private static final String JSON = ".json";
    private static final String PO = ".po";
    /** Files of an NPM package that hold no resource. */
    private static final Set<String> NO_RESOURCE = Set.of("package.json", ".index.json");

    private KnowledgeFiles() {}

    static KnowledgeSource classPath() {
        return parse(
                classPathFolder("osteon/cql", CQL),
                classPathFolder("osteon/fhir-profiles/package", JSON),
                classPathFolder("osteon/fhir-profiles/translations", PO));
    }

    static KnowledgeSource folder(Path root) {
        return parse(
                read(root.resolve("cql"), CQL),
                read(root.resolve("fhir-profiles/package"), JSON),
                read(root.resolve("fhir-profiles/translations"), PO));
    }

    private static KnowledgeSource parse(
            Map<String, String> cqlFiles, Map<String, String> jsonFiles, Map<String, String> poFiles) {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        List<Resource> resources = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        jsonFiles.forEach((name, text) -> {
            if (!NO_RESOURCE.contains(name)) {
                try {
                    resources.add((Resource) parser.parseResource(text));
                } catch (DataFormatException e) {
                    problems.add(new Problem(name, e.getMessage()));
                }
            }
        });
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return new LoadedKnowledge(resources, withoutExtension(cqlFiles, CQL), withoutExtension(poFiles, PO));
    }

    private static Map<String, String> withoutExtension(Map<String, String> files, String extension) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, text) -> texts.put(name.substring(0, name.length() - extension.length()), text));
        return texts;
    }

    /** @return texts by file name, sorted; a folder that is not there holds nothing */
    private static Map<String, String> read(Path folder, String extension) {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + extension)) {
            for (Path file : files) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new KnowledgeException(List.of(new Problem(folder.toString(), "cannot be read: " + e.getMessage())));
        }
        return texts;
    }

    private static Map<String, String> classPathFolder(String folder, String extension) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (URL url :
                    Collections.list(KnowledgeFiles.class.getClassLoader().getResources(folder))) {
                if (url.openConnection() instanceof JarURLConnection jar) {
                    texts.putAll(readJar(jar, extension));
                } else {
                    texts.putAll(read(Path.of(url.toURI()), extension));
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new KnowledgeException(List.of(new Problem(folder, "cannot be read: " + e.getMessage())));
        }
        return texts;
    }

    private static Map<String, String> readJar(JarURLConnection connection, String extension) throws IOException {
        // Not shared: a cached JarFile that we close would be closed for the class loader too.
        connection.setUseCaches(false);
        String prefix = connection.getEntryName().replaceAll("/?$", "/");
        Map<String, String> texts = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> isFileOf(entry, prefix, extension))
                    .forEach(entry -> texts.put(entry.getName().substring(prefix.length()), text(jar, entry)));
        }
        return texts;
    }

    private static boolean isFileOf(JarEntry entry, String prefix, String extension) {
        String name = entry.getName();
        return name.startsWith(prefix) && name.endsWith(extension) && name.indexOf('/', prefix.length()) < 0;
    }

    private static String text(JarFile jar, JarEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
