package dev.osteon.knowledge;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hl7.cql.model.DataType;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;

/** Compiles ActivityDefinitions. All of them are compiled, whether a plan names them or not, so that no mistake hides. */
final class ActivityCompiler {
    /** Extension that names a kind of resource that is no request. */
    static final String OTHER_KIND = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-activity-kind";

    private static final Map<String, ActivityKind> KINDS = ActivityKind.all();

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final Map<String, Map<String, DataType>> libraries;
    private final Consumer<Problem> problems;
    private final Map<String, Activity> byCanonical = new HashMap<>();

    ActivityCompiler(
            List<Resource> resources, Map<String, Map<String, DataType>> libraries, Consumer<Problem> problems) {
        this.libraries = libraries;
        this.problems = problems;
        for (Resource resource : resources) {
            if (resource instanceof ActivityDefinition definition) {
                Activity activity = compile(definition);
                byCanonical.put(definition.getUrl(), activity);
                byCanonical.put(definition.getUrl() + "|" + definition.getVersion(), activity);
            }
        }
    }

    /** A compiled definition with the type of resource it makes. */
    record Activity(String resourceType, ActivityTemplate template) {}

    /** @return the definition of that canonical URL, with or without version; null when there is none */
    Activity find(String canonical) {
        return byCanonical.get(canonical);
    }

    private Activity compile(ActivityDefinition definition) {
        Place place = Place.of("ActivityDefinition/" + definition.getIdElement().getIdPart(), problems);
        String type = resourceType(definition);
        ActivityKind kind = KINDS.get(type);
        if (kind == null) {
            place.at("kind").problem("the kind '" + type + "' is not supported; supported: " + KINDS.keySet());
            return new Activity("Basic", null);
        }
        if (!definition.hasUrl()) {
            place.at("url").problem("is missing");
        }
        if (!definition.hasProduct() && !definition.hasCode() && !definition.hasDynamicValue()) {
            place.problem("says neither code nor product, and computes nothing");
        }
        for (Extension extension : definition.getExtension()) {
            if (extension.getValue() instanceof Expression) {
                place.at("extension").problem("an expression in an extension is not evaluated: " + extension.getUrl());
            }
        }
        List<DynamicValue> values = new ArrayList<>();
        if (definition.hasDynamicValue()) {
            Definitions definitions = Definitions.of(definition.getLibrary(), libraries, place.at("library"));
            for (int i = 0; i < definition.getDynamicValue().size(); i++) {
                var value = definition.getDynamicValue().get(i);
                Place at = place.at("dynamicValue[" + i + "]");
                DynamicValue compiled = value(
                        type, value.getPath(), definitions.resolve(value.getExpression(), at.at("expression")), at);
                if (compiled != null) {
                    values.add(compiled);
                }
            }
        }
        return new Activity(type, new ActivityTemplate(definition, kind, values));
    }

    /** @return null, and a problem, when the resource has no such path */
    DynamicValue value(String resourceType, String path, CqlDefinition definition, Place place) {
        try {
            ElementPath compiled = ElementPath.compile(fhir, resourceType, path);
            return definition == null ? null : new DynamicValue(compiled, definition);
        } catch (IllegalArgumentException e) {
            place.at("path").problem(e.getMessage());
            return null;
        }
    }

    private static String resourceType(ActivityDefinition definition) {
        Extension other = definition.getExtensionByUrl(OTHER_KIND);
        if (other != null) {
            return other.getValueAsPrimitive().getValueAsString();
        }
        return definition.hasKind() ? definition.getKind().toCode() : "none";
    }
}
