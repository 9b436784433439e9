package dev.osteon.knowledge;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBase;

/**
 * The path of a dynamic value, resolved against FHIR once: {@code status}, {@code dosageInstruction[0].doseAndRate[0].doseQuantity}. A choice
 * element is named with its type; an index has one digit, as in the clinical-reasoning library. Immutable.
 */
public final class ElementPath {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d)])?");

    private final String text;
    private final List<Step> steps;

    private ElementPath(String text, List<Step> steps) {
        this.text = text;
        this.steps = List.copyOf(steps);
    }

    private record Step(BaseRuntimeChildDefinition child, BaseRuntimeElementDefinition<?> type, int index) {}

    /** @throws IllegalArgumentException saying which step FHIR does not know */
    static ElementPath compile(FhirContext fhir, String resourceType, String path) {
        BaseRuntimeElementDefinition<?> parent = fhir.getResourceDefinition(resourceType);
        List<Step> steps = new ArrayList<>();
        for (String part : path.split("\\.")) {
            Matcher step = STEP.matcher(part);
            if (!step.matches() || !(parent instanceof BaseRuntimeElementCompositeDefinition<?> composite)) {
                throw new IllegalArgumentException("no step of a path in " + resourceType + ": " + part);
            }
            String name = step.group(1);
            BaseRuntimeChildDefinition child = composite.getChildByName(name);
            BaseRuntimeElementDefinition<?> type = child == null ? null : child.getChildByName(name);
            if (type == null) {
                throw new IllegalArgumentException("no element '" + name + "' in " + composite.getName()
                        + (composite.getChildByName(name + "[x]") == null ? "" : "; a choice is named with its type"));
            }
            int index = step.group(2) == null ? 0 : Integer.parseInt(step.group(2));
            if (index > 0 && child.getMax() == 1) {
                throw new IllegalArgumentException("'" + name + "' does not repeat");
            }
            steps.add(new Step(child, type, index));
            parent = type;
        }
        return new ElementPath(path, steps);
    }

    /** @return the FHIR class that stands at the end of the path */
    public Class<? extends IBase> type() {
        return last().type().getImplementingClass();
    }

    /** @return a new element of the class that stands at the end of the path */
    public IBase newElement() {
        return newInstance(last());
    }

    /**
     * Sets the element, creating those on the way that are not there yet. Where the element repeats, one value directly in the resource
     * replaces what is there; several values, and values further down, are added.
     *
     * @param resource of the type the path was compiled for; it is changed
     * @param values of the class {@link #type()}
     */
    public void set(IBase resource, List<? extends IBase> values) {
        IBase target = resource;
        for (Step step : steps.subList(0, steps.size() - 1)) {
            List<IBase> present = step.child().getAccessor().getValues(target);
            if (present.size() > step.index()) {
                target = present.get(step.index());
            } else {
                IBase created = newInstance(step);
                step.child().getMutator().addValue(target, created);
                target = created;
            }
        }
        if (steps.size() == 1 && values.size() == 1) {
            last().child().getMutator().setValue(target, values.get(0));
        } else {
            for (IBase value : values) {
                last().child().getMutator().addValue(target, value);
            }
        }
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    private static IBase newInstance(Step step) {
        return step.type().newInstance(step.child().getInstanceConstructorArguments());
    }

    @Override
    public String toString() {
        return text;
    }
}
