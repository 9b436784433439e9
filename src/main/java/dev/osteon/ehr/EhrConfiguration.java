package dev.osteon.ehr;

import dev.osteon.cdshooks.EhrServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills the port of {@code cdshooks}. */
@Configuration(proxyBeanMethods = false)
class EhrConfiguration {

    @Bean(destroyMethod = "close")
    EhrServer ehrServer(EhrSettings settings) {
        return new HttpEhrServer(settings);
    }
}
