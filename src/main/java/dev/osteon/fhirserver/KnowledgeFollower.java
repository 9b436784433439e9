package dev.osteon.fhirserver;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds whether another node has changed the local codes in the database that both share. */
final class KnowledgeFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeFollower.class);

    private final LiveKnowledge knowledge;
    private final Duration pause;
    private final Thread thread = new Thread(this::run, "knowledge-follower");
    private boolean away;
    private boolean closing;

    /** @param pause between two looks */
    KnowledgeFollower(LiveKnowledge knowledge, Duration pause) {
        this.knowledge = knowledge;
        this.pause = pause;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private synchronized void run() {
        try {
            while (!closing) {
                wait(pause.toMillis());
                if (!closing) {
                    look();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            knowledge.follow();
            away = false;
        } catch (RuntimeException e) {
            if (!away) {
                // The type only: messages of exceptions quote the data they met.
                LOG.warn(
                        "other nodes' changes of local codes are not seen for now: {}",
                        e.getClass().getName());
            }
            away = true;
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
    }
}
