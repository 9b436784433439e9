package dev.osteon;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import dev.osteon.access.AccessSettings;
import dev.osteon.audit.AuditSettings;
import dev.osteon.audit.AuditStore;
import dev.osteon.fhirserver.StoredAuditEvents;
import dev.osteon.fhirserver.StoredTokens;
import dev.osteon.security.AccessTokens;
import dev.osteon.security.HookSecurity;
import dev.osteon.security.HookTokens;
import dev.osteon.security.SeenTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is there only when tokens are asked for, and what says how it fares. */
@Configuration(proxyBeanMethods = false)
class TokenWiring {

    @Bean
    @ConditionalOnProperty(name = "osteon.security", havingValue = "required")
    SeenTokens seenTokens(DataSource dataSource, Clock clock, MeterRegistry meters) {
        return new SeenTokens(new StoredTokens(dataSource), clock, meters);
    }

    @Bean
    @ConditionalOnProperty(name = "osteon.security", havingValue = "required")
    HookSecurity hookSecurity(OsteonProperties properties, SeenTokens seen, Clock clock) {
        OsteonProperties.Hooks hooks = properties.hooks();
        return new HookSecurity(
                new HookTokens(properties.trustedIssuers(), hooks.jwt().rules(), clock), seen, hooks.openDiscovery());
    }

    /** @return who may reach the FHIR endpoint: anybody, or who shows an access token for it */
    @Bean
    AccessSettings accessSettings(OsteonProperties properties, Clock clock) {
        if (properties.security() == SecurityMode.OPEN) {
            return new AccessSettings(null);
        }
        String base = properties.baseUrl().toString().replaceAll("/+$", "");
        return new AccessSettings(new AccessTokens(
                properties.access().trusted(),
                List.of(base + "/fhir", base),
                properties.hooks().jwt().rules().with(properties.access().algorithms()),
                clock));
    }

    @Bean
    AuditSettings auditSettings(OsteonProperties properties) {
        return new AuditSettings(
                properties.dataFolder().resolve("audit"), properties.audit().keepFiles());
    }

    @Bean
    AuditStore auditStore(IFhirSystemDao<Bundle, Meta> store) {
        return new StoredAuditEvents(store);
    }

    /** @return says whether a replay would be seen on every node; the server is up either way */
    @Bean
    HealthIndicator replayHealthIndicator(ObjectProvider<SeenTokens> seen) {
        return () -> {
            SeenTokens tokens = seen.getIfAvailable();
            String scope = tokens == null ? "no tokens asked for" : tokens.isShared() ? "all nodes" : "this node only";
            return Health.up().withDetail("replaySeenBy", scope).build();
        };
    }
}
