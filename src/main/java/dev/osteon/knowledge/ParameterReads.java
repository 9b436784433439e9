package dev.osteon.knowledge;

import java.util.Map;
import java.util.TreeMap;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.elm.visiting.BaseElmLibraryVisitor;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.Expression;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.Literal;
import org.hl7.elm.r1.ParameterRef;
import org.hl7.elm.r1.Quantity;
import org.hl7.elm.r1.VersionedIdentifier;

/** Finds the parameters that one definition names itself, with the values that are in force. */
final class ParameterReads extends BaseElmLibraryVisitor<Void, CompiledLibrary> {
    private final LibraryManager libraries;
    private final Map<String, String> found = new TreeMap<>();

    private ParameterReads(LibraryManager libraries) {
        this.libraries = libraries;
    }

    /** @return name -> value as text; parameters without a simple value in force are left out */
    static Map<String, String> of(CqlDefinition definition, LibraryManager libraries) {
        ParameterReads reads = new ParameterReads(libraries);
        CompiledLibrary library = reads.library(definition.library());
        ExpressionDef expression = library == null ? null : library.resolveExpressionRef(definition.name());
        if (expression != null) {
            reads.visitElement(expression, library);
        }
        return reads.found;
    }

    @Override
    public Void visitParameterRef(ParameterRef reference, CompiledLibrary library) {
        CompiledLibrary declaring = reference.getLibraryName() == null
                ? library
                : library(library.resolveIncludeRef(reference.getLibraryName()).getPath());
        String value = text(declaring.resolveParameterRef(reference.getName()).getDefault());
        if (value != null) {
            found.put(reference.getName(), value);
        }
        return null;
    }

    private CompiledLibrary library(String name) {
        return libraries.getCompiledLibraries().get(new VersionedIdentifier().withId(name));
    }

    private static String text(Expression value) {
        if (value instanceof Quantity quantity) {
            return quantity.getValue().toPlainString() + " " + quantity.getUnit();
        }
        return value instanceof Literal literal ? literal.getValue() : null;
    }

    @Override
    protected Void defaultResult(Element element, CompiledLibrary library) {
        return null;
    }
}
