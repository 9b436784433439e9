package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import dev.osteon.audit.LoadAudit;
import dev.osteon.feedback.FeedbackStore;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ports of other packages, filled from the store. */
@Configuration(proxyBeanMethods = false)
class PortConfiguration {

    @Bean
    FeedbackStore feedbackStore(IFhirSystemDao<Bundle, Meta> store) {
        return new CommunicationFeedbackStore(store);
    }

    @Bean
    StoreTarget storeTarget(
            FhirContext fhirContext,
            IFhirSystemDao<Bundle, Meta> store,
            DaoRegistry daos,
            MatchUrlService matchUrls,
            ProfileValidation profiles,
            ProfileWarnings warnings,
            LiveKnowledge knowledge,
            LoadAudit audit) {
        return new StoreTarget(fhirContext, store, daos, matchUrls, profiles, warnings, knowledge, audit);
    }

    @Bean
    SiteSecrets siteSecrets(DataSource dataSource) {
        return new SiteSecrets(dataSource);
    }
}
