package dev.osteon.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.elm.serializing.ElmJsonLibraryReader;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.Library;

/** ELM -> compiled libraries, as the translator leaves them. */
final class ElmReader {
    private ElmReader() {}

    /**
     * @param elm by library name: what {@link Translation#translate} made of CQL without problems, complete
     * @param site values that are set in what was read
     * @param ours names of the libraries that a site's values concern
     * @return the same as that translation, of the CQL with the site's values
     */
    static Translation.Result read(Map<String, String> elm, SiteParameters site, Set<String> ours) {
        Map<String, CompiledLibrary> libraries = new TreeMap<>(elm.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> compiled(entry.getValue()))));
        if (site.isEmpty()) {
            return Translation.ofRead(libraries, elm);
        }
        libraries.values().forEach(library -> site.applyTo(library.getLibrary(), ours));
        return Translation.ofRead(libraries, Map.of());
    }

    /** Without the functions: calls of them are resolved already, and the engine looks for them in the ELM. */
    private static CompiledLibrary compiled(String elm) {
        Library library = new ElmJsonLibraryReader().read(elm);
        CompiledLibrary compiled = new CompiledLibrary();
        compiled.setLibrary(library);
        compiled.setIdentifier(library.getIdentifier());
        each(library.getUsings(), usings -> usings.getDef().forEach(compiled::add));
        each(library.getIncludes(), includes -> includes.getDef().forEach(compiled::add));
        each(library.getCodeSystems(), systems -> systems.getDef().forEach(compiled::add));
        each(library.getValueSets(), valueSets -> valueSets.getDef().forEach(compiled::add));
        each(library.getCodes(), codes -> codes.getDef().forEach(compiled::add));
        each(library.getConcepts(), concepts -> concepts.getDef().forEach(compiled::add));
        each(library.getParameters(), parameters -> parameters.getDef().forEach(compiled::add));
        LibraryScan.definitions(compiled).forEach(definition -> {
            if (!(definition instanceof FunctionDef)) {
                compiled.add(definition);
            }
        });
        return compiled;
    }

    private static <T> void each(T part, Consumer<T> action) {
        if (part != null) {
            action.accept(part);
        }
    }
}
