package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import dev.osteon.cdshooks.PatientSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Patients of our own store. */
final class StorePatientSource implements PatientSource {
    /** No person has as many; a search that finds more is not answered with a part. */
    private static final int MAX_MATCHES = 100_000;

    private static final Pattern PLAIN = Pattern.compile("([A-Za-z]+)\\?patient=([A-Za-z0-9\\-.]{1,64})");
    private static final String MEDICATION = "medication";

    private final DaoRegistry daos;
    private final MatchUrlService matchUrls;
    private final FhirContext fhir;
    private final SearchBuilderFactory<JpaPid> builders;
    private final PatientLinks links;
    private final ReadVersions known = new ReadVersions();
    /** Each search would else open and commit a transaction, most of them two. */
    private final TransactionTemplate together;

    StorePatientSource(
            DaoRegistry daos,
            MatchUrlService matchUrls,
            FhirContext fhir,
            SearchBuilderFactory<JpaPid> builders,
            PatientLinks links,
            PlatformTransactionManager transactions) {
        this.together = new TransactionTemplate(transactions);
        together.setReadOnly(true);
        this.daos = daos;
        this.matchUrls = matchUrls;
        this.fhir = fhir;
        this.builders = builders;
        this.links = links;
    }

    @Override
    public Optional<Patient> patient(String id) {
        return together.execute(transaction -> links.patient(id))
                .flatMap(version -> known.get(version).map(Patient.class::cast).or(() -> readPatient(id)));
    }

    private Optional<Patient> readPatient(String id) {
        try {
            Patient patient =
                    daos.getResourceDao(Patient.class).read(new IdType("Patient", id), new SystemRequestDetails());
            known.keep(patient);
            return Optional.of(patient);
        } catch (ResourceNotFoundException | ResourceGoneException e) {
            return Optional.empty();
        }
    }

    /** What names nothing but the patient is looked up for all types at once; the rest is searched for. Both are read at once. */
    @Override
    public List<Resource> search(List<String> queries) {
        return queries.isEmpty() ? List.of() : together.execute(transaction -> found(queries));
    }

    private List<Resource> found(List<String> queries) {
        Map<String, Set<String>> typesOf = new LinkedHashMap<>();
        Set<JpaPid> found = new LinkedHashSet<>();
        for (String query : queries) {
            Matcher plain = PLAIN.matcher(query);
            if (plain.matches()) {
                typesOf.computeIfAbsent(plain.group(2), patient -> new TreeSet<>())
                        .add(plain.group(1));
            } else {
                found.addAll(searched(query));
            }
        }
        typesOf.forEach((patient, types) -> found.addAll(linked(patient, types)));
        return read(found);
    }

    private List<Resource> read(Set<JpaPid> found) {
        Map<Long, Resource> resources = new HashMap<>();
        for (StoredVersion version : links.versions(JpaPid.toLongList(found))) {
            known.get(version).ifPresent(resource -> resources.put(version.number(), resource));
        }
        Set<JpaPid> missing = new LinkedHashSet<>(found);
        missing.removeIf(pid -> resources.containsKey(pid.getId()));
        if (!missing.isEmpty()) {
            for (Resource resource : load(missing)) {
                known.keep(resource);
                resources.put(StoredVersion.of(resource).number(), resource);
            }
        }
        return found.stream()
                .map(pid -> resources.get(pid.getId()))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Resource> load(Set<JpaPid> found) {
        List<IBaseResource> resources = new ArrayList<>();
        builders.newSearchBuilder("Patient", Patient.class)
                .loadResourcesByPid(found, Set.of(), resources, false, new SystemRequestDetails());
        return resources.stream().map(Resource.class::cast).toList();
    }

    private List<JpaPid> linked(String patient, Set<String> types) {
        Map<String, List<Long>> about = links.about(patient, types, "patient", MAX_MATCHES);
        List<Long> sources = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        about.forEach((type, numbers) -> {
            all.addAll(numbers.stream().sorted().toList());
            if (refersToMedication(type)) {
                sources.addAll(numbers);
            }
        });
        refuseTooMany(all.size());
        all.addAll(links.referred(sources, about.keySet(), MEDICATION));
        return JpaPid.fromLongList(all);
    }

    private List<JpaPid> searched(String query) {
        String type = query.substring(0, query.indexOf('?'));
        SearchParameterMap search = matchUrls.translateMatchUrl(query, fhir.getResourceDefinition(type));
        search.setLoadSynchronousUpTo(MAX_MATCHES);
        List<JpaPid> found = daos.getResourceDao(type).searchForIds(search, new SystemRequestDetails());
        refuseTooMany(found.size());
        if (!refersToMedication(type)) {
            return found;
        }
        List<JpaPid> all = new ArrayList<>(found);
        all.addAll(JpaPid.fromLongList(links.referred(JpaPid.toLongList(found), Set.of(type), MEDICATION)));
        return all;
    }

    private static void refuseTooMany(int found) {
        if (found >= MAX_MATCHES) {
            throw new IllegalStateException("more than " + MAX_MATCHES + " resources");
        }
    }

    private boolean refersToMedication(String type) {
        RuntimeSearchParam parameter = fhir.getResourceDefinition(type).getSearchParam(MEDICATION);
        return parameter != null && parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE;
    }
}
