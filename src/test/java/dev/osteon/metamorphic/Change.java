package dev.osteon.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** Copies resources and changes elements of the copies, however deep they are. */
final class Change {
    private Change() {}

    /** @return copies, in each of which {@code change} has seen every element of that type */
    static <T extends Base> List<Resource> each(List<Resource> resources, Class<T> type, Consumer<T> change) {
        List<Resource> copies = new ArrayList<>();
        for (Resource resource : resources) {
            Resource copy = resource.copy();
            visit(copy, type, change);
            copies.add(copy);
        }
        return copies;
    }

    private static <T extends Base> void visit(Base element, Class<T> type, Consumer<T> change) {
        if (type.isInstance(element)) {
            change.accept(type.cast(element));
        }
        if (element instanceof BaseDateTimeType) {
            return;
        }
        for (Property property : element.children()) {
            List.copyOf(property.getValues()).forEach(child -> visit(child, type, change));
        }
    }
}
