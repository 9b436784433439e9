package dev.osteon.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.cql.model.DataType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Compiles the plans of the package into services and checks all that can be checked without a patient: names, types, ids, paths, canonical
 * references, levels and texts.
 */
final class PlanCompiler {
    private static final String EXTENSION = "https://osteon.dev/fhir/StructureDefinition/";
    private static final String OPTIONAL_DATA = EXTENSION + "optional-data";
    private static final String OVERRIDE_REASONS = EXTENSION + "override-reasons";

    private final Map<String, PlanDefinition> plans = new HashMap<>();
    private final Set<String> valueSets = new HashSet<>();
    private final Map<String, Map<String, DataType>> libraries;
    private final Function<Stream<CqlDefinition>, DataNeeds> dataNeeds;
    private final ActivityCompiler activities;
    private final Wording wording;
    private final Consumer<Problem> problems;

    private PlanCompiler(
            List<Resource> resources,
            Map<String, Map<String, DataType>> libraries,
            Function<Stream<CqlDefinition>, DataNeeds> dataNeeds,
            Wording wording,
            Consumer<Problem> problems) {
        this.libraries = libraries;
        this.dataNeeds = dataNeeds;
        this.activities = new ActivityCompiler(resources, libraries, problems);
        this.wording = wording;
        this.problems = problems;
    }

    /**
     * @param resources of the package
     * @param definitions library name -> definition name -> type, for checking every name a plan uses
     * @param dataNeeds what definitions can ask of a record
     * @param wording language that the words of the resources are in
     * @param problems takes each problem; compilation goes on
     * @return one service a PlanDefinition, ordered by id
     */
    static List<Service> compile(
            List<Resource> resources,
            Map<String, Map<String, DataType>> definitions,
            Function<Stream<CqlDefinition>, DataNeeds> dataNeeds,
            Wording wording,
            Consumer<Problem> problems) {
        return new PlanCompiler(resources, definitions, dataNeeds, wording, problems).services(resources);
    }

    /** @return the cards of each service by its id, in another language: what a service needs does not depend on it */
    static Map<String, List<Topic>> topics(
            List<Resource> resources,
            Map<String, Map<String, DataType>> definitions,
            Wording wording,
            Consumer<Problem> problems) {
        PlanCompiler compiler = new PlanCompiler(resources, definitions, null, wording, problems);
        compiler.know(resources);
        Map<String, List<Topic>> topics = new HashMap<>();
        for (PlanDefinition plan : compiler.plans.values()) {
            Place place = compiler.place(plan);
            Definitions ofPlan = Definitions.of(plan.getLibrary(), definitions, place.at("library"));
            topics.put(plan.getIdElement().getIdPart(), compiler.topics(plan, ofPlan, place));
        }
        return topics;
    }

    private List<Service> services(List<Resource> resources) {
        know(resources);
        return resources.stream()
                .filter(PlanDefinition.class::isInstance)
                .map(plan -> service((PlanDefinition) plan))
                .sorted(Comparator.comparing(Service::id))
                .toList();
    }

    private List<Topic> topics(PlanDefinition plan, Definitions definitions, Place place) {
        return new TopicCompiler(definitions, activities, wording).topics(plan, place, this::included);
    }

    private void know(List<Resource> resources) {
        Set<String> ids = new HashSet<>();
        for (Resource resource : resources) {
            if (resource instanceof PlanDefinition plan) {
                if (!ids.add(plan.getIdElement().getIdPart())) {
                    place(plan).problem("another plan has the same id");
                }
                plans.put(plan.getUrl(), plan);
            } else if (resource instanceof ValueSet valueSet) {
                valueSets.add(valueSet.getUrl());
            }
        }
    }

    private Place place(PlanDefinition plan) {
        return Place.of("PlanDefinition/" + plan.getIdElement().getIdPart(), problems);
    }

    private Service service(PlanDefinition plan) {
        Place place = place(plan);
        Definitions definitions = Definitions.of(plan.getLibrary(), libraries, place.at("library"));
        for (String element : new String[] {"url", "title", "description"}) {
            if (!plan.getNamedProperty(element).hasValues()) {
                place.at(element).problem("is missing");
            }
        }
        List<Topic> topics = topics(plan, definitions, place);
        return new Service(
                plan.getIdElement().getIdPart(),
                hook(plan, place),
                plan.getTitle(),
                plan.getDescription(),
                plan.getUsage(),
                definitions.library(),
                topics,
                optional(plan, dataNeeds.apply(topics.stream().flatMap(Topic::definitions)), place),
                overrideReasons(plan, place));
    }

    private String overrideReasons(PlanDefinition plan, Place place) {
        Extension extension = plan.getExtensionByUrl(OVERRIDE_REASONS);
        if (extension == null) {
            return null;
        }
        String url = String.valueOf(extension.getValue().primitiveValue());
        if (!valueSets.contains(url)) {
            place.at("extension('override-reasons')").problem("'" + url + "' is no value set of the package");
        }
        return url;
    }

    /** @return the needs, with the types that the plan says it can do without */
    private static DataNeeds optional(PlanDefinition plan, DataNeeds needs, Place place) {
        Set<String> types = new HashSet<>();
        for (Extension extension : plan.getExtensionsByUrl(OPTIONAL_DATA)) {
            String type = String.valueOf(extension.getValue().primitiveValue());
            if (type.equals("Patient") || !needs.types().containsKey(type)) {
                place.at("extension('optional-data')")
                        .problem("'" + type + "' is no type that the plan can do without");
            }
            types.add(type);
        }
        return needs.withOptional(types);
    }

    /** The cards of a plan that another one includes; null when there is no such plan, or when it includes others itself. */
    private List<Topic> included(String canonical) {
        PlanDefinition plan = canonical == null ? null : plans.get(canonical.replaceAll("\\|.*$", ""));
        if (plan == null || plan.getAction().stream().anyMatch(PlanDefinitionActionComponent::hasDefinition)) {
            return null;
        }
        // Its own problems are reported where it is compiled as a service of its own.
        Place silent = Place.of("PlanDefinition/" + plan.getIdElement().getIdPart(), problem -> {});
        Definitions definitions = Definitions.of(plan.getLibrary(), libraries, silent);
        return new TopicCompiler(definitions, activities, wording).topics(plan, silent, none -> null);
    }

    /** Every card of a service answers the same hook. */
    private static String hook(PlanDefinition plan, Place place) {
        Set<String> hooks = new HashSet<>();
        for (int i = 0; i < plan.getAction().size(); i++) {
            var action = plan.getAction().get(i);
            var trigger = action.getTriggerFirstRep();
            if (action.getTrigger().size() == 1 && trigger.getType() == TriggerType.NAMEDEVENT && trigger.hasName()) {
                hooks.add(trigger.getName());
            } else {
                place.inAction(action.getId())
                        .at("action[" + i + "].trigger")
                        .problem("must be one named event with the name of a hook");
            }
        }
        if (hooks.size() != 1) {
            place.at("action").problem("the cards of a service answer one hook, not " + hooks);
        }
        return hooks.stream().sorted().findFirst().orElse("");
    }
}
