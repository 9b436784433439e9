package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.fhirserver.ImportSource.NotFetchedException;
import dev.osteon.fhirserver.ImportStore.Import;
import dev.osteon.fhirserver.ImportStore.ImportFile;
import dev.osteon.loading.Counters;
import dev.osteon.loading.DeadLetters;
import dev.osteon.loading.Input;
import dev.osteon.loading.LoadOptions;
import dev.osteon.loading.Loader;
import dev.osteon.loading.Report;
import dev.osteon.loading.StoppableTarget;
import dev.osteon.loading.Target;
import dev.osteon.loading.TargetAwayException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.ExtensibleLockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Imports, one at a time on each node. One whose node has died is made again by whatever node looks first: what is loaded twice stays as it is.
 */
final class ImportJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final Duration LOCK_EXPIRES = Duration.ofMinutes(1);
    private static final long LOOKS_EVERY = 60;
    private static final long LAST_TRANSACTION = 25;
    private static final int BATCH_SIZE = 100;
    private static final int WRITERS = 2;

    private final ImportStore store;
    private final StoppableTarget target;
    private final LockProvider locks;
    private final Path folder;
    private final FhirContext fhir;
    private final Clock clock;
    private final ImportSource source = new ImportSource();
    private final ScheduledExecutorService keepAlive = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();

    /**
     * @param locks shared by all nodes
     * @param folder for files while they are loaded
     */
    ImportJobs(
            ImportStore store,
            Target target,
            ExtensibleLockProvider locks,
            Path folder,
            FhirContext fhir,
            Clock clock) {
        this.store = store;
        this.target = new StoppableTarget(target);
        this.locks = new KeepAliveLockProvider(locks, keepAlive);
        this.folder = folder;
        this.fhir = fhir;
        this.clock = clock;
    }

    /** Takes up what was left, and looks for what other nodes have left from now on. */
    void begin() {
        worker.scheduleWithFixedDelay(this::work, 0, LOOKS_EVERY, TimeUnit.SECONDS);
    }

    /** @return the id of the import, which begins soon */
    String start(List<ImportFile> files) {
        String id = UUID.randomUUID().toString();
        store.add(id, files, clock.instant());
        worker.execute(this::work);
        return id;
    }

    Optional<Import> find(String id) {
        return store.find(id);
    }

    private void work() {
        try {
            for (Import job : store.unfinished()) {
                Optional<SimpleLock> lock = target.isStopped()
                        ? Optional.empty()
                        : locks.lock(new LockConfiguration(
                                Instant.now(), "osteon-import-" + job.id(), LOCK_EXPIRES, Duration.ZERO));
                if (lock.isPresent()) {
                    try {
                        run(job);
                    } finally {
                        lock.get().unlock();
                    }
                }
            }
        } catch (RuntimeException e) {
            // A scheduler forgets a task that throws; the next look may find the database again.
            LOG.error("Imports cannot be worked on: {}", e.getClass().getSimpleName());
        }
    }

    private void run(Import job) {
        if (store.find(job.id()).flatMap(Import::outcome).isPresent()) {
            // Another node has ended it between the look and the lock.
            return;
        }
        Path files = folder.resolve(job.id());
        try {
            store.finish(job.id(), load(job, Files.createDirectories(files)));
        } catch (TargetAwayException e) {
            LOG.warn("The store does not answer; an import is taken up again when it does");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.error(
                    "The folder for imports cannot be written to: {}",
                    e.getClass().getSimpleName());
        } finally {
            delete(files);
        }
    }

    private String load(Import job, Path files) throws IOException, TargetAwayException, InterruptedException {
        ImportOutcome outcome = new ImportOutcome(fhir);
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < job.files().size(); i++) {
            ImportFile file = job.files().get(i);
            String name = name(file);
            Path copy = files.resolve(i + ".ndjson");
            try {
                source.fetch(URI.create(file.url()), copy);
                outcome.fetched(name.replaceFirst("!/.*", ""), i);
                inputs.add(new Input(name, Files.size(copy), () -> Files.newInputStream(copy), true));
            } catch (NotFetchedException e) {
                outcome.notFetched(name.replaceFirst("!/.*", ""), i, e.getMessage());
            }
        }
        Path report = files.resolve("report.ndjson");
        Counters counters = new Counters();
        try (Report kept = Report.at(report, false)) {
            LoadOptions options = new LoadOptions(BATCH_SIZE, WRITERS, false, Duration.ZERO);
            new Loader(target, options, kept, DeadLetters.none(), counters).load(inputs);
        }
        outcome.read(report);
        LOG.info(
                "Imported {} files: {} resources accepted, {} refused",
                inputs.size(),
                counters.accepted(),
                counters.refused());
        return outcome.json();
    }

    /** Without what follows a question mark, which may be a secret; with an ending that says what is in it. */
    private static String name(ImportFile file) {
        String address = file.url().replaceFirst("[?#].*", "");
        return address.matches(".*[.]ndjson([.]gz)?") ? address : address + "!/" + file.type() + ".ndjson";
    }

    private static void delete(Path files) {
        try {
            FileSystemUtils.deleteRecursively(files);
        } catch (IOException e) {
            LOG.warn("Files of an import cannot be deleted: {}", e.getClass().getSimpleName());
        }
    }

    /** Lets what is being stored become stored, and begins nothing more. */
    @Override
    public void close() throws IOException {
        target.stop();
        worker.shutdown();
        // Closes what is being fetched as well.
        source.close();
        try {
            worker.awaitTermination(LAST_TRANSACTION, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        keepAlive.shutdown();
    }
}
