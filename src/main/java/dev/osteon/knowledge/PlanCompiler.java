package dev.osteon.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hl7.cql.model.DataType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;

/** Compiles the plans of the package into services. */
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
        List<Service> services = new ArrayList<>();
        for (Resource resource : resources) {
            if (resource instanceof PlanDefinition plan) {
                services.add(service(plan, definitions, dataNeeds, problems));
            }
        }
        services.sort(Comparator.comparing(Service::id));
        return services;
    }

    private static Service service(
            PlanDefinition plan,
            Map<String, Map<String, DataType>> definitions,
            Map<String, DataNeeds> dataNeeds,
            Consumer<Problem> problems) {
        String canonical = plan.hasLibrary() ? plan.getLibrary().get(0).getValue() : "";
        String library = canonical.replaceAll("^.*/|\\|.*$", "");
        if (!definitions.containsKey(library)) {
            problems.accept(new Problem(plan.getUrl(), "names the library '" + canonical + "', which does not exist"));
        }
        List<Topic> topics = plan.getAction().stream()
                .map(action -> new Topic(
                        action.getId(),
                        action.getCodeFirstRep().getCodingFirstRep(),
                        action.getConditionFirstRep().getExpression().getExpression()))
                .toList();
        String hook = plan.getActionFirstRep().getTriggerFirstRep().getName();
        return new Service(
                plan.getIdElement().getIdPart(),
                hook,
                plan.getTitle(),
                plan.getDescription(),
                plan.getUsage(),
                library,
                topics,
                dataNeeds.getOrDefault(library, new DataNeeds(Map.of())));
    }
}
