package dev.osteon;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The audit trail.
 *
 * @param enabled whether there is one; null: where tokens are asked for
 * @param keepFiles how long its files stay after they are in the store
 */
record AuditProperties(Boolean enabled, @DefaultValue("30d") Duration keepFiles) {}
