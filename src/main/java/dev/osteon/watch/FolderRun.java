package dev.osteon.watch;

import dev.osteon.loading.Counters;
import dev.osteon.loading.DeadLetters;
import dev.osteon.loading.Input;
import dev.osteon.loading.Inputs;
import dev.osteon.loading.LoadOptions;
import dev.osteon.loading.Loader;
import dev.osteon.loading.Report;
import dev.osteon.loading.Target;
import dev.osteon.loading.TargetAwayException;
import dev.osteon.watch.WrittenFiles.FileState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads files of the watched folder in one run, so that they may refer to each other, and moves each where it belongs. Cut off at any moment, it is
 * made again: what was loaded is known from its report, and what is loaded twice stays as it is.
 */
final class FolderRun {
    static final String DONE = "done";
    static final String FAILED = "failed";
    static final String DEAD_LETTERS = "dead-letters";
    static final String REPORT = ".report.ndjson";

    private static final Logger LOG = LoggerFactory.getLogger(FolderRun.class);
    private static final String WORK = ".osteon";
    private static final int BATCH_SIZE = 100;
    private static final int WRITERS = 2;

    private final Path folder;
    private final Target target;

    FolderRun(Path folder, Target target) {
        this.folder = folder;
        this.target = target;
    }

    /** @throws TargetAwayException when the target is away, and the files stay where they are */
    void run(List<Path> files) throws IOException, TargetAwayException, InterruptedException {
        Map<String, FileState> loaded = new LinkedHashMap<>();
        for (Path file : files) {
            FileState state = FileState.of(file);
            // Another node may have been faster.
            if (state != null) {
                loaded.put(file.getFileName().toString(), state);
            }
        }
        if (loaded.isEmpty()) {
            return;
        }
        FolderReport report =
                new FolderReport(Files.createDirectories(folder.resolve(WORK)).resolve("report.ndjson"));
        report.resume(loaded.keySet());
        Set<String> refused;
        try (Inputs archives = new Inputs(Set.of(), InputStream.nullInputStream())) {
            List<Input> inputs = new ArrayList<>();
            for (String name : loaded.keySet()) {
                inputs.addAll(archives.of(folder.resolve(name), name));
            }
            refused = load(inputs, report.path());
        }
        putAway(loaded, refused, report);
    }

    private Set<String> load(List<Input> inputs, Path report)
            throws IOException, TargetAwayException, InterruptedException {
        Set<String> refused = ConcurrentHashMap.newKeySet();
        Counters counters = new Counters();
        DeadLetters letters = DeadLetters.in(folder.resolve(FAILED).resolve(DEAD_LETTERS));
        try (Report kept = Report.at(report, true)) {
            kept.tell(line -> refused.add(FolderReport.file(line)));
            // Whoever watches is patient by itself.
            LoadOptions options = new LoadOptions(BATCH_SIZE, WRITERS, false, Duration.ZERO);
            new Loader(target, options, kept, letters, counters).load(inputs);
        }
        LOG.info(
                "Loaded {} files and members of archives from the watched folder: {} resources accepted, {} refused",
                inputs.size(),
                counters.accepted(),
                counters.refused());
        return refused;
    }

    private void putAway(Map<String, FileState> loaded, Set<String> refused, FolderReport report) throws IOException {
        Map<String, Path> places = new LinkedHashMap<>();
        Map<String, Path> reports = new LinkedHashMap<>();
        for (Map.Entry<String, FileState> file : loaded.entrySet()) {
            String name = file.getKey();
            // Whoever has gone on writing it gets it loaded again.
            if (file.getValue().equals(FileState.of(folder.resolve(name)))) {
                Path place =
                        free(Files.createDirectories(folder.resolve(refused.contains(name) ? FAILED : DONE)), name);
                places.put(name, place);
                reports.put(name, place.resolveSibling(place.getFileName() + REPORT));
            }
        }
        report.divide(reports);
        // From here on a run that is cut off begins anew.
        Files.delete(report.path());
        for (Map.Entry<String, Path> place : places.entrySet()) {
            Files.move(folder.resolve(place.getKey()), place.getValue(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Files of one name come every day. */
    private static Path free(Path folder, String name) {
        Path place = folder.resolve(name);
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(i + "-" + name);
        }
        return place;
    }
}
