package dev.osteon.cdshooks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs so many calls at once and no more, and waits so long for each and no longer. A run that is given up keeps its place until it ends. */
final class BoundedRuns implements AutoCloseable {
    private static final int IDLE_SECONDS = 60;

    private final Duration deadline;
    private final ThreadPoolExecutor threads;

    BoundedRuns(int concurrent, Duration deadline) {
        this.deadline = deadline;
        this.threads = new ThreadPoolExecutor(
                concurrent, concurrent, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "hook");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * @return what the call returns
     * @throws HookRefusedException 503 when too many run already, or this one takes too long
     */
    <T> T run(Callable<T> call) {
        Future<T> running;
        try {
            running = threads.submit(call);
        } catch (RejectedExecutionException e) {
            throw HookRefusedException.busy();
        }
        try {
            return running.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Not interrupted: an interrupt closes the file of the embedded store for everybody.
            throw HookRefusedException.tooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HookRefusedException.busy();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
