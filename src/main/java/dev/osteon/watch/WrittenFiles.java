package dev.osteon.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files of a folder that nobody is writing any more, as far as that can be told: for a while neither their length nor their time has changed. The clock
 * of whoever writes is not relied on. A link is no file: it may lead out of the folder.
 */
final class WrittenFiles {
    /** How programs name what they have not finished. */
    private static final Pattern UNFINISHED =
            Pattern.compile("[.].*|.*[.](part|partial|filepart|tmp|temp|crdownload|swp|lock)|.*~");

    private final Path folder;
    private final long quiet;
    private final LongSupplier clock;
    private Map<Path, Seen> seen = new HashMap<>();

    private record Seen(FileState state, long since) {}

    /**
     * What a file looked like.
     *
     * @param size in bytes
     */
    record FileState(long size, FileTime modified) {
        /** @return null when it is no file, or not any more */
        static FileState of(Path file) throws IOException {
            try {
                BasicFileAttributes found =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return found.isRegularFile() ? new FileState(found.size(), found.lastModifiedTime()) : null;
            } catch (NoSuchFileException e) {
                return null;
            }
        }
    }

    /**
     * @param quiet how long a file has to stay as it is
     * @param clock nanoseconds from any moment
     */
    WrittenFiles(Path folder, Duration quiet, LongSupplier clock) {
        this.folder = folder;
        this.quiet = quiet.toNanos();
        this.clock = clock;
    }

    /** @return those that have been as they are for long enough, in the order of their names; to be asked again and again */
    List<Path> look() throws IOException {
        long now = clock.getAsLong();
        Map<Path, Seen> found = new HashMap<>();
        List<Path> written = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                FileState state = isUnfinished(file) ? null : FileState.of(file);
                if (state == null) {
                    continue;
                }
                Seen before = seen.get(file);
                long since = before != null && before.state().equals(state) ? before.since() : now;
                found.put(file, new Seen(state, since));
                if (now - since >= quiet) {
                    written.add(file);
                }
            }
        }
        seen = found;
        return written;
    }

    private static boolean isUnfinished(Path file) {
        return UNFINISHED
                .matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                .matches();
    }
}
