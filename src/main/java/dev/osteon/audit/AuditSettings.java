package dev.osteon.audit;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What the trail must be told.
 *
 * @param folder of its files
 * @param keepFiles how long files stay after they are in the store
 */
public record AuditSettings(Path folder, Duration keepFiles) {}
