package dev.osteon.fhirserver;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * From where may be imported.
 *
 * @param from addresses that files may be fetched from, and what is below them; without one there is no {@code $import}
 * @param folder for files while they are loaded; made when it is needed
 */
public record ImportSettings(List<URI> from, Path folder) {}
