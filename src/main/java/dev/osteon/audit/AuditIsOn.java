package dev.osteon.audit;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether there is a trail: as the site says, else where tokens tell who calls. */
final class AuditIsOn implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        return environment.getProperty(
                "osteon.audit.enabled",
                Boolean.class,
                "required".equalsIgnoreCase(environment.getProperty("osteon.security", "open")));
    }
}
