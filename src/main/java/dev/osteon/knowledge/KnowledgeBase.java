package dev.osteon.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.hl7.cql.model.DataType;
import org.hl7.fhir.r4.model.Resource;

/** Everything the server knows of medicine: compiled, expanded, immutable, safe for many threads. */
public final class KnowledgeBase {
    private final String version;
    private final String hash;
    private final List<Service> services;
    private final ValueSets valueSets;
    private final CodeSystems codeSystems;
    private final List<Resource> resources;
    private final LibraryManager libraryManager;
    private final Map<String, Map<String, DataType>> definitions;

    KnowledgeBase(
            String version,
            String hash,
            List<Service> services,
            ValueSets valueSets,
            CodeSystems codeSystems,
            List<Resource> resources,
            LibraryManager libraryManager,
            Map<String, Map<String, DataType>> definitions) {
        this.version = version;
        this.hash = hash;
        this.services = List.copyOf(services);
        this.valueSets = valueSets;
        this.codeSystems = codeSystems;
        this.resources = List.copyOf(resources);
        this.libraryManager = libraryManager;
        this.definitions = definitions;
    }

    /** @return version of the content, with {@code +site.<hash>} when a site set parameters */
    public String version() {
        return version;
    }

    /** @return SHA-256 of all that {@link #resources()} publishes, in lower-case hexadecimal */
    public String hash() {
        return hash;
    }

    /** @return the services, in the order of their ids */
    public List<Service> services() {
        return services;
    }

    /** @return the service of that id, empty when there is none */
    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /** @return the expanded value sets */
    public ValueSets valueSets() {
        return valueSets;
    }

    /** @return the display of a code of one of the package's code systems */
    public Optional<String> display(String system, String code) {
        return Optional.ofNullable(codeSystems.display(new CodeKey(system, code)));
    }

    /** @return the definition of a code of one of the package's code systems */
    public Optional<String> definition(String system, String code) {
        return Optional.ofNullable(codeSystems.definition(new CodeKey(system, code)));
    }

    /** @return everything to publish: the package, the value sets expanded, the libraries with CQL and ELM; not to be changed */
    public List<Resource> resources() {
        return resources;
    }

    /** @return the compiled libraries; nothing is compiled after this point */
    public LibraryManager libraryManager() {
        return libraryManager;
    }

    /** @return library name -> definition name -> its CQL type; functions are left out */
    public Map<String, Map<String, DataType>> definitions() {
        return definitions;
    }
}
