package dev.osteon.evaluator;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildChoiceDefinition;
import ca.uhn.fhir.context.RuntimeChildPrimitiveDatatypeDefinition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Quantity;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/**
 * Elements of values by their name, as the CQL engine's model resolver reads them. What is known of a class and a name is looked up once; what is
 * out of the ordinary is left to the resolver.
 */
final class Properties {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Map<Key, Reader> READERS = new ConcurrentHashMap<>();

    private record Key(Class<?> type, String name) {}

    /** Reads one element of one class. */
    @FunctionalInterface
    interface Reader {
        Object read(Object target, Run run);
    }

    private Properties() {}

    /** @param target neither null nor a {@link Tuple} */
    static Reader reader(Object target, String name) {
        return READERS.computeIfAbsent(new Key(target.getClass(), name), key -> newReader(target, name));
    }

    private static Reader newReader(Object target, String name) {
        Reader stock = (value, run) -> run.state().getEnvironment().resolvePath(value, name);
        if (target instanceof Code) {
            return switch (name) {
                case "code" -> (value, run) -> ((Code) value).getCode();
                case "system" -> (value, run) -> ((Code) value).getSystem();
                default -> stock;
            };
        }
        if (target instanceof Quantity) {
            return switch (name) {
                case "value" -> (value, run) -> ((Quantity) value).getValue();
                case "unit" -> (value, run) -> ((Quantity) value).getUnit();
                default -> stock;
            };
        }
        if (target instanceof PrimitiveType<?> primitive) {
            return name.equals("value") ? ofPrimitive(primitive, stock) : stock;
        }
        return target instanceof Base base ? ofComposite(base, name, stock) : stock;
    }

    private static Reader ofPrimitive(PrimitiveType<?> primitive, Reader stock) {
        if (primitive instanceof BaseDateTimeType) {
            return (value, run) -> {
                Object moment = run.moments().get(value);
                if (moment == null) {
                    moment = stock.read(value, run);
                    run.moments().put(value, moment);
                }
                return moment;
            };
        }
        if (primitive instanceof Enumeration<?>) {
            return (value, run) -> ((Enumeration<?>) value).getValueAsString();
        }
        boolean plain = primitive instanceof StringType
                || primitive instanceof UriType
                || primitive instanceof BooleanType
                || primitive instanceof IntegerType
                || primitive instanceof DecimalType;
        // An id is text too, and is read without its type.
        return plain && !primitive.fhirType().equals("id")
                ? (value, run) -> {
                    PrimitiveType<?> text = (PrimitiveType<?>) value;
                    return text.hasValue() ? text.getValue() : null;
                }
                : stock;
    }

    private static Reader ofComposite(Base base, String name, Reader stock) {
        BaseRuntimeElementDefinition<?> definition = base instanceof Resource resource
                ? FHIR.getResourceDefinition(resource)
                : FHIR.getElementDefinition(base.getClass());
        if (!(definition instanceof BaseRuntimeElementCompositeDefinition<?> composite)
                || Character.isUpperCase(name.charAt(0))) {
            return stock;
        }
        BaseRuntimeChildDefinition child = composite.getChildByName(name);
        if (child == null) {
            child = choice(composite, name);
        }
        if (child == null
                || child instanceof RuntimeChildChoiceDefinition
                        && !child.getElementName().equalsIgnoreCase(name)) {
            return stock;
        }
        BaseRuntimeChildDefinition.IAccessor accessor = child.getAccessor();
        boolean one = child.getMax() >= 1;
        boolean primitive = child instanceof RuntimeChildPrimitiveDatatypeDefinition;
        return (value, run) -> {
            List<IBase> values = accessor.getValues((IBase) value);
            if (values == null || values.isEmpty()) {
                return null;
            }
            IBase first = values.get(0);
            if (primitive && first instanceof IPrimitiveType<?> text && !text.hasValue()) {
                return null;
            }
            return one ? first : values;
        };
    }

    private static BaseRuntimeChildDefinition choice(BaseRuntimeElementCompositeDefinition<?> definition, String name) {
        for (BaseRuntimeChildDefinition child : definition.getChildren()) {
            if (child instanceof RuntimeChildChoiceDefinition
                    && child.getElementName().startsWith(name)) {
                return child;
            }
        }
        return null;
    }
}
