package dev.osteon.fhirserver;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The companion value sets as the store holds them.
 *
 * @param ids of those that are there
 * @param filled those with content, without what the server itself adds
 */
record StoredCompanions(Set<String> ids, List<ValueSet> filled) {

    private static final Logger LOG = LoggerFactory.getLogger(StoredCompanions.class);

    /** @param companions as they ship */
    static StoredCompanions read(DaoRegistry daos, Collection<ValueSet> companions) {
        TokenOrListParam ids = new TokenOrListParam();
        companions.forEach(companion -> ids.add(companion.getIdElement().getIdPart()));
        SearchParameterMap search =
                new SearchParameterMap().add(Resource.SP_RES_ID, ids).setLoadSynchronousUpTo(companions.size());
        Set<String> found = new TreeSet<>();
        List<ValueSet> filled = new ArrayList<>();
        daos.getResourceDao(ValueSet.class).search(search, new SystemRequestDetails()).getAllResources().stream()
                .map(ValueSet.class::cast)
                .forEach(stored -> {
                    found.add(stored.getIdElement().getIdPart());
                    if (stored.hasCompose()) {
                        filled.add(content(stored));
                    }
                });
        LOG.debug("{} companions in the store, {} of them with codes", found.size(), filled.size());
        return new StoredCompanions(found, List.copyOf(filled));
    }

    /** @return a copy without version, time and expansion: what the site has written */
    static ValueSet content(ValueSet stored) {
        ValueSet content = stored.copy();
        content.setMeta(null);
        content.setExpansion(null);
        content.setIdElement(new IdType(stored.getIdElement().getIdPart()));
        return content;
    }
}
