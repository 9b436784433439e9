package dev.osteon.knowledge;

import java.nio.charset.StandardCharsets;
import org.hl7.elm.r1.CodeSystemDef;
import org.hl7.elm.r1.IncludeDef;
import org.hl7.elm.r1.ValueSetDef;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;

/** Compiled CQL as FHIR Library resources, with the CQL and the ELM. */
final class LibraryResources {
    private static final String CANONICAL = "https://osteon.dev/fhir/Library/";
    private static final String TYPES = "http://terminology.hl7.org/CodeSystem/library-type";

    private LibraryResources() {}

    /**
     * @param elm the translated library
     * @param cql the text it was translated from
     * @param json the translated library as JSON
     * @return the resource; its id is the name of the library
     */
    static Library of(org.hl7.elm.r1.Library elm, String cql, String json) {
        VersionedIdentifier identifier = elm.getIdentifier();
        Library library = new Library();
        library.setId(identifier.getId());
        library.setUrl(CANONICAL + identifier.getId());
        library.setVersion(identifier.getVersion());
        library.setName(identifier.getId());
        library.setTitle(identifier.getId().replaceAll("([a-z0-9])([A-Z])", "$1 $2"));
        library.setStatus(PublicationStatus.ACTIVE);
        library.setExperimental(false);
        library.setType(new CodeableConcept(new Coding(TYPES, "logic-library", "Logic Library")));
        addDependencies(library, elm);
        attach(library, "text/cql", cql);
        attach(library, "application/elm+json", json);
        return library;
    }

    private static void addDependencies(Library library, org.hl7.elm.r1.Library elm) {
        if (elm.getIncludes() != null) {
            for (IncludeDef include : elm.getIncludes().getDef()) {
                dependsOn(library, CANONICAL + include.getPath(), include.getVersion());
            }
        }
        if (elm.getCodeSystems() != null) {
            for (CodeSystemDef codeSystem : elm.getCodeSystems().getDef()) {
                dependsOn(library, codeSystem.getId(), codeSystem.getVersion());
            }
        }
        if (elm.getValueSets() != null) {
            for (ValueSetDef valueSet : elm.getValueSets().getDef()) {
                dependsOn(library, valueSet.getId(), valueSet.getVersion());
            }
        }
    }

    private static void dependsOn(Library library, String url, String version) {
        library.addRelatedArtifact()
                .setType(RelatedArtifactType.DEPENDSON)
                .setResource(version == null ? url : url + "|" + version);
    }

    private static void attach(Library library, String contentType, String text) {
        library.addContent().setContentType(contentType).setData(text.getBytes(StandardCharsets.UTF_8));
    }
}
