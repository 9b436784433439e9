package dev.osteon.knowledge;

import java.util.Objects;
import org.cqframework.cql.cql2elm.tracking.Trackable;
import org.cqframework.cql.elm.visiting.BaseElmLibraryVisitor;
import org.hl7.cql.model.DataType;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.Union;

/** Gives unions in ELM that was read the types by which the engine tells a union of lists, where one is null, from others. */
final class UnionTypes extends BaseElmLibraryVisitor<Void, Void> {
    private final ElmTypes types;

    private UnionTypes(ElmTypes types) {
        this.types = types;
    }

    static void set(Library library, ElmTypes types) {
        new UnionTypes(types).visitLibrary(library, null);
    }

    @Override
    public Void visitUnion(Union union, Void context) {
        super.visitUnion(union, context);
        union.getOperand().forEach(operand -> types.find(operand).ifPresent(type -> set(operand, type)));
        types.find(union)
                // Of three and more the inner unions carry no type; it is that of what they unite.
                .or(() -> union.getOperand().stream()
                        .map(Trackable.INSTANCE::getResultType)
                        .filter(Objects::nonNull)
                        .findFirst())
                .ifPresent(type -> set(union, type));
        return null;
    }

    private static void set(Element element, DataType type) {
        Trackable.INSTANCE.setResultType(element, type);
    }

    @Override
    protected Void defaultResult(Element element, Void context) {
        return null;
    }
}
