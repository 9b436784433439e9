package peer;

import ca.uhn.hapi.fhir.cdshooks.api.ICdsHooksDaoAuthorizationSvc;
import ca.uhn.hapi.fhir.cdshooks.config.CdsHooksConfig;
import ca.uhn.hapi.fhir.cdshooks.controller.CdsHooksController;
import ca.uhn.hapi.fhir.cdshooks.svc.CdsHooksContextBooter;
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cr.hapi.config.CrCdsHooksConfig;
import org.opencds.cqf.fhir.cr.hapi.config.RepositoryConfig;
import org.opencds.cqf.fhir.cr.hapi.config.r4.ApplyOperationConfig;
import org.opencds.cqf.fhir.utility.client.TerminologyServerClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** HAPI's CDS Hooks endpoint, with clinical reasoning behind it: a PlanDefinition in the store becomes a service of its id. */
@Configuration
@Import({
    RepositoryConfig.class,
    ApplyOperationConfig.class,
    CdsHooksConfig.class,
    CrCdsHooksConfig.class,
    CdsHooksController.class
})
class PeerHooks {
    @Bean
    EvaluationSettings evaluationSettings() {
        return EvaluationSettings.getDefault();
    }

    @Bean
    TerminologyServerClientSettings terminologyServerClientSettings() {
        return TerminologyServerClientSettings.getDefault();
    }

    @Bean
    CdsHooksContextBooter cdsHooksContextBooter() {
        return new CdsHooksContextBooter();
    }

    /** Everybody may see everything, as on the FHIR endpoint. */
    @Bean
    ICdsHooksDaoAuthorizationSvc cdsHooksDaoAuthorizationSvc() {
        return resource -> {};
    }
}
