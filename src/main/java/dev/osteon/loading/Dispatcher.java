package dev.osteon.loading;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Lets several parcels be delivered at a time, but never two that write the same resource: the later one in the input has to be the later one in the
 * store.
 */
final class Dispatcher implements AutoCloseable {
    /** Delivers one parcel and says what became of its pieces. */
    interface Deliverer {
        void deliver(Parcel parcel) throws TargetAwayException, InterruptedException;
    }

    private static final int LONGEST_TRANSACTION = 30;

    private final int writers;
    private final boolean interruptible;
    private final Deliverer deliverer;
    private final ExecutorService threads;
    private final Set<String> beingWritten = new HashSet<>();
    private int underWay;
    private TargetAwayException away;
    private RuntimeException broken;

    /** @param interruptible whether those that are under way may be interrupted when something else has failed */
    Dispatcher(int writers, boolean interruptible, Deliverer deliverer) {
        this.writers = writers;
        this.interruptible = interruptible;
        this.deliverer = deliverer;
        this.threads = Executors.newFixedThreadPool(writers, work -> {
            Thread thread = new Thread(work, "osteon-load");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits until the parcel may go. */
    synchronized void dispatch(Parcel parcel) throws TargetAwayException, InterruptedException {
        while (!failed() && (underWay >= writers || parcel.writes().stream().anyMatch(beingWritten::contains))) {
            wait();
        }
        complain();
        underWay++;
        beingWritten.addAll(parcel.writes());
        threads.execute(() -> run(parcel));
    }

    private void run(Parcel parcel) {
        try {
            deliverer.deliver(parcel);
        } catch (TargetAwayException e) {
            away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            broken(e);
        } finally {
            done(parcel);
        }
    }

    private synchronized void away(TargetAwayException e) {
        away = e;
    }

    private synchronized void broken(RuntimeException e) {
        broken = e;
    }

    private synchronized void done(Parcel parcel) {
        underWay--;
        beingWritten.removeAll(parcel.writes());
        notifyAll();
    }

    /** Waits until everything is delivered. */
    synchronized void finish() throws TargetAwayException, InterruptedException {
        while (underWay > 0) {
            wait();
        }
        complain();
    }

    private boolean failed() {
        return away != null || broken != null;
    }

    private void complain() throws TargetAwayException {
        if (away != null) {
            throw away;
        }
        if (broken != null) {
            throw broken;
        }
    }

    @Override
    public void close() {
        if (interruptible) {
            threads.shutdownNow();
        } else {
            threads.shutdown();
        }
        try {
            threads.awaitTermination(interruptible ? 1 : LONGEST_TRANSACTION, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
