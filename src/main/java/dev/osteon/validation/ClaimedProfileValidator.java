package dev.osteon.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator.NullEvaluationContext;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.Base.ProfileSource;
import org.hl7.fhir.r5.model.Base.ValidationMode;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.ResourcePercentageLogger;
import org.hl7.fhir.validation.instance.utils.NodeStack;
import org.hl7.fhir.validation.instance.utils.ValidationContext;

/**
 * HL7's validator goes through a resource of a bundle once by the definition of its type and once more by each profile that it claims. A profile's snapshot
 * asks for all that the type asks for, so the walk by the type finds nothing of its own: this one leaves it out where the snapshot shows that it does
 * (DECISIONS/0035).
 */
final class ClaimedProfileValidator extends InstanceValidator {
    private final IWorkerContext worker;
    /** By the profile's URL and version: whether its snapshot asks for all that its type does. Shared by all validators of one knowledge. */
    private final Map<String, Boolean> asksForAll;

    ClaimedProfileValidator(IWorkerContext worker, Map<String, Boolean> asksForAll) {
        super(
                worker,
                new NullEvaluationContext(),
                new XVerExtensionManagerOld(worker),
                new ValidatorSession(),
                new ValidatorSettings());
        this.worker = worker;
        this.asksForAll = asksForAll;
    }

    /** @return what {@link ClaimedProfileValidator validators} of one knowledge share */
    static Map<String, Boolean> shared() {
        return new ConcurrentHashMap<>();
    }

    @Override
    public boolean startInner(
            ValidationContext validation,
            List<ValidationMessage> errors,
            Element resource,
            Element element,
            StructureDefinition definition,
            NodeStack stack,
            boolean checkSpecials,
            ResourcePercentageLogger progress,
            ValidationMode mode,
            boolean fromContained) {
        StructureDefinition claimed = isOfType(definition) ? claimed(element, definition) : null;
        return super.startInner(
                validation,
                errors,
                resource,
                element,
                claimed == null ? definition : claimed,
                stack,
                checkSpecials,
                progress,
                claimed == null ? mode : mode.withSource(ProfileSource.MetaProfile),
                fromContained);
    }

    private static boolean isOfType(StructureDefinition definition) {
        return definition.getKind() == StructureDefinitionKind.RESOURCE
                && definition.getDerivation() == TypeDerivationRule.SPECIALIZATION;
    }

    /** @return a profile that the resource claims and that asks for all that its type does, or null */
    private StructureDefinition claimed(Element element, StructureDefinition type) {
        Element meta = element.getNamedChild("meta", false);
        if (meta == null) {
            return null;
        }
        List<Element> urls = new ArrayList<>();
        meta.getNamedChildren("profile", urls);
        for (Element url : urls) {
            StructureDefinition profile = worker.fetchResource(StructureDefinition.class, url.primitiveValue());
            // A claim with a version is one that the validator only speaks of.
            if (profile != null
                    && profile.getUrl().equals(url.primitiveValue())
                    && profile.getType().equals(type.getType())
                    && asksForAll.computeIfAbsent(profile.getVersionedUrl(), any -> asksForAll(profile, type))) {
                return profile;
            }
        }
        return null;
    }

    /** Whoever wrote a snapshot may have left something out of it; then the type is asked as well. */
    private static boolean asksForAll(StructureDefinition profile, StructureDefinition type) {
        if (profile.getDerivation() != TypeDerivationRule.CONSTRAINT || !profile.hasSnapshot()) {
            return false;
        }
        Map<String, ElementDefinition> asked = new HashMap<>();
        profile.getSnapshot().getElement().forEach(element -> asked.putIfAbsent(element.getPath(), element));
        return type.getSnapshot().getElement().stream()
                .allMatch(element -> asksFor(asked.get(element.getPath()), element));
    }

    private static boolean asksFor(ElementDefinition profiled, ElementDefinition typed) {
        return profiled != null
                && profiled.getMin() >= typed.getMin()
                && ("*".equals(typed.getMax()) || !"*".equals(profiled.getMax()))
                && (!isRequired(typed) || isRequired(profiled))
                && constraints(profiled).containsAll(constraints(typed));
    }

    private static boolean isRequired(ElementDefinition element) {
        return element.getBinding().getStrength() == BindingStrength.REQUIRED;
    }

    private static Set<String> constraints(ElementDefinition element) {
        Set<String> keys = new HashSet<>();
        element.getConstraint().stream()
                .map(ElementDefinitionConstraintComponent::getKey)
                .forEach(keys::add);
        return keys;
    }
}
