package dev.osteon.knowledge;

import java.util.Map;
import java.util.function.Consumer;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.hl7.elm.r1.CodeDef;
import org.hl7.elm.r1.CodeSystemRef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.ValueSetDef;

/** Holds what a library names against what the package has. */
final class TerminologyChecks {
    private TerminologyChecks() {}

    static void check(
            CompiledLibrary compiled,
            Map<String, CompiledLibrary> libraries,
            ValueSets valueSets,
            CodeSystems codeSystems,
            Consumer<Problem> problems) {
        Library library = compiled.getLibrary();
        String name = library.getIdentifier().getId();
        if (library.getValueSets() != null) {
            for (ValueSetDef valueSet : library.getValueSets().getDef()) {
                if (!valueSets.urls().contains(valueSet.getId())) {
                    problems.accept(new Problem(
                            name, "valueset \"" + valueSet.getName() + "\": the package has no " + valueSet.getId()));
                }
            }
        }
        if (library.getCodes() != null) {
            for (CodeDef code : library.getCodes().getDef()) {
                CodeSystemRef reference = code.getCodeSystem();
                CompiledLibrary declaring = LibraryScan.library(reference.getLibraryName(), compiled, libraries);
                String system =
                        declaring.resolveCodeSystemRef(reference.getName()).getId();
                if (codeSystems.isUnknown(new CodeKey(system, code.getId()))) {
                    problems.accept(new Problem(
                            name, "code \"" + code.getName() + "\": " + system + " has no code " + code.getId()));
                }
            }
        }
    }
}
