package dev.osteon.fhirserver;

import ca.uhn.fhir.jpa.subscription.match.config.SubscriptionProcessorConfig;
import ca.uhn.fhir.jpa.subscription.match.deliver.email.IEmailSender;
import ca.uhn.fhir.jpa.subscription.submit.config.SubscriptionSubmitterConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Subscriptions by rest-hook, where a site has named an endpoint. Without one none could be delivered, and every write would be
 * matched for nothing.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(SubscriptionConfiguration.EndpointNamed.class)
@Import({SubscriptionSubmitterConfig.class, SubscriptionProcessorConfig.class})
class SubscriptionConfiguration {

    @Bean
    IEmailSender emailSender() {
        return details -> {
            throw new UnsupportedOperationException("Subscriptions are delivered by rest-hook alone");
        };
    }

    /** Whether there is an endpoint that subscriptions may be delivered to. */
    static final class EndpointNamed extends SiteNames {
        EndpointNamed() {
            super("osteon.fhir.subscription-endpoints");
        }
    }
}
