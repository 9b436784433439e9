package dev.osteon.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** Where knowledge is read from; it reads and knows no meaning. */
public interface KnowledgeSource {
    /** @return the R4 resources of the FHIR package, in the order of their file names */
    List<Resource> resources();

    /** @return CQL text by library name (the file name without {@code .cql}), in the order of the names */
    Map<String, String> cql();

    /** @return content of each file of translations (PO format) by its language: the file name without {@code .po} */
    default Map<String, String> translations() {
        return Map.of();
    }

    /**
     * The knowledge this build was made with: {@code osteon/cql/*.cql}, {@code osteon/fhir-profiles/package/*.json}
     * and {@code osteon/fhir-profiles/translations/*.po} of the class path.
     *
     * @return what was found; without CQL and package it is empty
     * @throws KnowledgeException naming each file that cannot be read
     */
    static KnowledgeSource classPath() {
        return KnowledgeFiles.classPath();
    }

    /**
     * Knowledge in a folder: {@code root/cql/*.cql}, {@code root/fhir-profiles/package/*.json} and
     * {@code root/fhir-profiles/translations/*.po}.
     *
     * @param root an existing folder
     * @return what was found
     * @throws KnowledgeException naming each file that cannot be read
     */
    static KnowledgeSource folder(Path root) {
        return KnowledgeFiles.folder(root);
    }

    /**
     * This knowledge with another on top.
     *
     * @param more adds to this, and replaces what has the same canonical URL (without URL: type and id) or the same
     *     library name; its translations add to these
     * @return both, as one
     */
    default KnowledgeSource with(KnowledgeSource more) {
        return LoadedKnowledge.layered(this, more);
    }
}
