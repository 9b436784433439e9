package dev.osteon.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.cql.model.DataType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;

/**
 * Compiles the plans of the package into services and checks all that can be checked without a patient: names, types, ids, paths, canonical
 * references, levels and texts.
 */
final class PlanCompiler {
    private PlanCompiler() {}

    /**
     * @param resources of the package
     * @param definitions library name -> definition name -> type, for checking every name a plan uses
     * @param dataNeeds library name -> what it can ask of a record
     * @param problems takes each problem; compilation goes on
     * @return one service a PlanDefinition, ordered by id
     */
    static List<Service> compile(
            List<Resource> resources,
            Map<String, Map<String, DataType>> definitions,
            Map<String, DataNeeds> dataNeeds,
            Consumer<Problem> problems) {
        ActivityCompiler activities = new ActivityCompiler(resources, definitions, problems);
        List<Service> services = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Resource resource : resources) {
            if (resource instanceof PlanDefinition plan) {
                String id = plan.getIdElement().getIdPart();
                Place place = Place.of("PlanDefinition/" + id, problems);
                if (!ids.add(id)) {
                    place.problem("another plan has the same id");
                }
                services.add(service(plan, definitions, dataNeeds, activities, place));
            }
        }
        services.sort(Comparator.comparing(Service::id));
        return services;
    }

    private static Service service(
            PlanDefinition plan,
            Map<String, Map<String, DataType>> libraries,
            Map<String, DataNeeds> dataNeeds,
            ActivityCompiler activities,
            Place place) {
        Definitions definitions = Definitions.of(plan.getLibrary(), libraries, place.at("library"));
        for (String element : new String[] {"url", "title", "description"}) {
            if (!plan.getNamedProperty(element).hasValues()) {
                place.at(element).problem("is missing");
            }
        }
        return new Service(
                plan.getIdElement().getIdPart(),
                hook(plan, place),
                plan.getTitle(),
                plan.getDescription(),
                plan.getUsage(),
                definitions.library(),
                new TopicCompiler(definitions, activities).topics(plan, place),
                dataNeeds.getOrDefault(definitions.library(), new DataNeeds(Map.of())));
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
