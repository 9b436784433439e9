package dev.osteon.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The ELM that the build made of the CQL on the class path, so that a start reads it and does not translate again. It is used for
 * exactly the text it was made of; other text (a site's parameters, a topic from a folder) is translated.
 */
public final class TranslatedElm {
    private static final String FOLDER = "osteon/elm";
    private static final String DIGEST = "cql.sha256";
    private static final String JSON = ".json";

    private TranslatedElm() {}

    /**
     * Run by the build, after the CQL was copied: writes the ELM of each library, unless it is there for the same CQL.
     *
     * @param arguments folder of the compiled classes, version of the translator
     * @throws IOException when a file cannot be written
     * @throws KnowledgeException when the CQL has errors or warnings
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], FOLDER);
        Map<String, String> cql = KnowledgeSource.classPath().cql();
        Path made = folder.resolve(DIGEST);
        String digest = digest(cql) + "\n" + arguments[1];
        if (Files.exists(made) && Files.readString(made).equals(digest)) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Translation.Result translated = Translation.translate(cql, problems::add);
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(made);
        for (String library : translated.libraries().keySet()) {
            Files.writeString(folder.resolve(library + JSON), translated.elm(library));
        }
        Files.writeString(made, digest);
    }

    /**
     * @param cql text by library name
     * @return ELM as JSON by library name, with FHIRHelpers; empty when the build made none of just this CQL
     */
    static Map<String, String> of(Map<String, String> cql) {
        String made = read(DIGEST);
        if (made == null || !made.lines().findFirst().orElse("").equals(digest(cql))) {
            return Map.of();
        }
        Map<String, String> elm = new TreeMap<>();
        cql.keySet().forEach(library -> elm.put(library, read(library + JSON)));
        elm.put(Translation.FHIR_HELPERS, read(Translation.FHIR_HELPERS + JSON));
        return elm.containsValue(null) ? Map.of() : elm;
    }

    private static String digest(Map<String, String> cql) {
        return DigestUtils.sha256Hex(Translation.OPTIONS.toString() + new TreeMap<>(cql));
    }

    private static String read(String file) {
        try (InputStream in = TranslatedElm.class.getClassLoader().getResourceAsStream(FOLDER + "/" + file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
