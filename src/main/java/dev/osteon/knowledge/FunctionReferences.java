package dev.osteon.knowledge;

import java.util.Collection;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.elm.visiting.BaseElmLibraryVisitor;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.FunctionRef;

/**
 * Gives each call of a function a local id that no other call has.
 *
 * <p>The engine remembers which function a call means, and tells calls apart by their content. Without this, two
 * libraries that each have a function of the same name, called with the same arguments, would get each other's function:
 * whichever was called first.
 */
final class FunctionReferences extends BaseElmLibraryVisitor<Void, Void> {
    private int next;

    private FunctionReferences() {}

    static void makeDistinct(Collection<CompiledLibrary> libraries) {
        FunctionReferences references = new FunctionReferences();
        libraries.forEach(library -> references.visitLibrary(library.getLibrary(), null));
    }

    @Override
    public Void visitFunctionRef(FunctionRef reference, Void context) {
        reference.setLocalId("call-" + next++);
        return super.visitFunctionRef(reference, context);
    }

    @Override
    protected Void defaultResult(Element element, Void context) {
        return null;
    }
}
