package dev.osteon.fhirserver;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether a site names anything in a list that is empty otherwise. */
abstract class SiteNames implements Condition {
    private final String key;

    SiteNames(String key) {
        this.key = key;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bind(key, Bindable.listOf(String.class))
                .map(names -> !names.isEmpty())
                .orElse(false);
    }
}
