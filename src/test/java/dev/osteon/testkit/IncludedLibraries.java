package dev.osteon.testkit;

import dev.osteon.knowledge.KnowledgeBase;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.elm.r1.IncludeDef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.VersionedIdentifier;

/** Which libraries a library includes, directly or through others; those that ship with the translator are left out. */
public final class IncludedLibraries {
    private static final String FHIR_HELPERS = "FHIRHelpers";

    private final KnowledgeBase knowledge;

    /** @param knowledge whose libraries they are */
    public IncludedLibraries(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** @return that library too */
    public Set<String> of(String library) {
        Set<String> included = new TreeSet<>();
        collect(library, included);
        return included;
    }

    private void collect(String name, Set<String> included) {
        if (name.equals(FHIR_HELPERS) || !included.add(name)) {
            return;
        }
        Library library = knowledge
                .libraryManager()
                .resolveLibrary(new VersionedIdentifier().withId(name))
                .getLibrary();
        if (library.getIncludes() != null) {
            for (IncludeDef include : library.getIncludes().getDef()) {
                collect(include.getPath(), included);
            }
        }
    }
}
