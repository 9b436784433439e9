package dev.osteon.fhirserver;

import ca.uhn.fhir.jpa.subscription.match.config.SubscriptionProcessorConfig;
import ca.uhn.fhir.jpa.subscription.match.deliver.email.IEmailSender;
import ca.uhn.fhir.jpa.subscription.submit.config.SubscriptionSubmitterConfig;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.AnnotatedTypeMetadata;

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
    static final class EndpointNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Binder.get(context.getEnvironment())
                    .bind("osteon.fhir.subscription-endpoints", Bindable.listOf(String.class))
                    .map(endpoints -> !endpoints.isEmpty())
                    .orElse(false);
        }
    }
}
