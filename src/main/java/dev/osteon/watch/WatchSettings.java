package dev.osteon.watch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Which folder is watched, and how.
 *
 * @param folder exists; files directly in it are loaded
 * @param quiet how long a file has to stay as it is until it counts as written
 */
public record WatchSettings(Path folder, Duration quiet) {}
