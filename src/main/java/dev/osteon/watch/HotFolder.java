package dev.osteon.watch;

import dev.osteon.loading.StoppableTarget;
import dev.osteon.loading.Target;
import dev.osteon.loading.TargetAwayException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
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

/**
 * Watches a folder and loads what is put into it. Of several nodes that watch the same folder one loads at a time; when it dies the next takes over as
 * soon as its lock has expired.
 */
public final class HotFolder implements AutoCloseable {
    static final String LOCK = "osteon-watch";

    private static final Logger LOG = LoggerFactory.getLogger(HotFolder.class);
    /** Of a node that has died. */
    private static final Duration LOCK_EXPIRES = Duration.ofMinutes(1);

    private static final long LOOKS_EVERY = 1_000;
    private static final long PAUSE_AFTER_FAILURE = 10_000;
    private static final long LAST_TRANSACTION = 25_000;

    private final WrittenFiles files;
    private final StoppableTarget target;
    private final FolderRun run;
    private final LockProvider locks;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ScheduledExecutorService keepAlive = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "osteon-watch-lock");
        thread.setDaemon(true);
        return thread;
    });
    private final Thread thread = new Thread(this::watch, "osteon-watch");

    /** @param locks shared by all nodes */
    public HotFolder(WatchSettings settings, Target target, ExtensibleLockProvider locks) {
        Path folder = settings.folder().toAbsolutePath().normalize();
        this.files = new WrittenFiles(folder, settings.quiet(), System::nanoTime);
        this.target = new StoppableTarget(target);
        this.run = new FolderRun(folder, this.target);
        this.locks = new KeepAliveLockProvider(locks, keepAlive);
        thread.setDaemon(true);
    }

    /** Begins to watch. */
    public void start() {
        thread.start();
    }

    private void watch() {
        long pause = 0;
        while (!isStopped(pause)) {
            pause = LOOKS_EVERY;
            try {
                look();
            } catch (TargetAwayException e) {
                if (!target.isStopped()) {
                    LOG.warn(
                            "The store does not answer; files of the watched folder stay where they are until it does");
                }
                pause = PAUSE_AFTER_FAILURE;
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                // Messages of these quote names of files, which may be names of people.
                LOG.error(
                        "The watched folder cannot be worked on: {}",
                        e.getClass().getSimpleName());
                pause = PAUSE_AFTER_FAILURE;
            }
        }
    }

    private boolean isStopped(long pause) {
        try {
            return stopped.await(pause, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Loads what is written, unless another node is at it. */
    void look() throws IOException, TargetAwayException, InterruptedException {
        List<Path> written = files.look();
        if (written.isEmpty()) {
            return;
        }
        Optional<SimpleLock> lock = locks.lock(new LockConfiguration(Instant.now(), LOCK, LOCK_EXPIRES, Duration.ZERO));
        if (lock.isPresent()) {
            try {
                run.run(written);
            } finally {
                lock.get().unlock();
            }
        }
    }

    /** Lets what is being stored become stored, and begins nothing more. */
    @Override
    public void close() {
        target.stop();
        stopped.countDown();
        // Nobody is interrupted: the embedded store would close its file.
        try {
            thread.join(LAST_TRANSACTION);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        keepAlive.shutdown();
    }
}
