package dev.osteon.knowledge;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.elm.visiting.BaseElmLibraryVisitor;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.ExpressionRef;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.FunctionRef;
import org.hl7.elm.r1.Retrieve;
import org.hl7.elm.r1.ValueSetRef;

/** Follows definitions through all libraries and notes what they retrieve. */
final class LibraryScan extends BaseElmLibraryVisitor<Void, CompiledLibrary> {
    private final Map<String, CompiledLibrary> libraries;
    private final Map<String, Set<String>> valueSets = new TreeMap<>();
    private final Set<String> unfiltered = new HashSet<>();
    /** By identity of the definition: names repeat from library to library, overloads within one. */
    private final Set<ExpressionDef> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private LibraryScan(Map<String, CompiledLibrary> libraries) {
        this.libraries = libraries;
    }

    /**
     * @param definitions of {@code libraries}
     * @param libraries by name; complete
     * @return what evaluating the definitions can retrieve
     */
    static DataNeeds dataNeeds(Stream<CqlDefinition> definitions, Map<String, CompiledLibrary> libraries) {
        LibraryScan scan = new LibraryScan(libraries);
        definitions.distinct().forEach(definition -> {
            CompiledLibrary library = libraries.get(definition.library());
            scan.follow(library.resolveExpressionRef(definition.name()), library);
        });
        scan.unfiltered.forEach(type -> scan.valueSets.put(type, Set.of()));
        return new DataNeeds(scan.valueSets);
    }

    @Override
    public Void visitRetrieve(Retrieve retrieve, CompiledLibrary library) {
        String type = retrieve.getDataType().getLocalPart();
        Set<String> named = valueSets.computeIfAbsent(type, key -> new TreeSet<>());
        if (retrieve.getCodes() instanceof ValueSetRef reference
                && retrieve.getCodeProperty() != null
                && retrieve.getCodeProperty().equals(Translation.primaryCodePath(type))) {
            named.add(library(reference.getLibraryName(), library)
                    .resolveValueSetRef(reference.getName())
                    .getId());
        } else {
            unfiltered.add(type);
        }
        return super.visitRetrieve(retrieve, library);
    }

    @Override
    public Void visitExpressionRef(ExpressionRef reference, CompiledLibrary library) {
        if (!(reference instanceof FunctionRef)) {
            CompiledLibrary target = library(reference.getLibraryName(), library);
            follow(target.resolveExpressionRef(reference.getName()), target);
        }
        return super.visitExpressionRef(reference, library);
    }

    @Override
    public Void visitFunctionRef(FunctionRef reference, CompiledLibrary library) {
        CompiledLibrary target = library(reference.getLibraryName(), library);
        for (ExpressionDef definition : definitions(target)) {
            if (definition instanceof FunctionDef && definition.getName().equals(reference.getName())) {
                follow(definition, target);
            }
        }
        return super.visitFunctionRef(reference, library);
    }

    @Override
    protected Void defaultResult(Element element, CompiledLibrary library) {
        return null;
    }

    private void follow(ExpressionDef definition, CompiledLibrary library) {
        if (definition != null && seen.add(definition)) {
            visitElement(definition, library);
        }
    }

    private CompiledLibrary library(String alias, CompiledLibrary from) {
        return library(alias, from, libraries);
    }

    /** @return the library that an alias stands for in another one; without alias that other one */
    static CompiledLibrary library(String alias, CompiledLibrary from, Map<String, CompiledLibrary> libraries) {
        return alias == null
                ? from
                : libraries.get(from.resolveIncludeRef(alias).getPath());
    }

    static Iterable<ExpressionDef> definitions(CompiledLibrary library) {
        return library.getLibrary().getStatements() == null
                ? Set.of()
                : library.getLibrary().getStatements().getDef();
    }
}
