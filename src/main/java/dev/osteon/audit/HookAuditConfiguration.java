package dev.osteon.audit;

import dev.osteon.cdshooks.HookAudit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What hooks and loads write to: the trail, or nothing where there is none. */
@Configuration(proxyBeanMethods = false)
class HookAuditConfiguration {

    @Bean
    HookAudit hookAudit(ObjectProvider<AuditTrail> trail) {
        AuditTrail on = trail.getIfAvailable();
        return on == null ? HookAudit.NONE : new HookAuditTrail(on);
    }

    @Bean
    LoadAudit loadAudit(ObjectProvider<AuditTrail> trail) {
        return new LoadAudit(trail.getIfAvailable());
    }
}
