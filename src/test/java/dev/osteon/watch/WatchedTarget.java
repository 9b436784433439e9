package dev.osteon.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.loading.Answer;
import dev.osteon.loading.Target;
import dev.osteon.loading.TargetAwayException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A store that notes what it was sent, and may go away. */
final class WatchedTarget implements Target {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Happens once. */
    interface Event {
        void happen() throws IOException;
    }

    private final Target store;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private Event event;

    WatchedTarget(Target store) {
        this.store = store;
    }

    void awayAfter(int transactions) {
        left.set(transactions);
    }

    synchronized void beforeSending(Event once) {
        event = once;
    }

    /** @return URLs of what was stored, in the order of time */
    List<String> sent() {
        return sent;
    }

    @Override
    public Answer send(byte[] bundle) throws TargetAwayException, InterruptedException {
        if (left.getAndDecrement() <= 0) {
            throw new TargetAwayException("away");
        }
        try {
            happen();
            Answer answer = store.send(bundle);
            if (answer.accepted()) {
                JSON.readTree(bundle)
                        .path("entry")
                        .forEach(entry ->
                                sent.add(entry.path("request").path("url").asText()));
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void happen() throws IOException {
        if (event != null) {
            event.happen();
            event = null;
        }
    }

    @Override
    public Answer validate(String type, byte[] resource) throws TargetAwayException, InterruptedException {
        return store.validate(type, resource);
    }

    @Override
    public List<JsonNode> find(String type, Set<String> identifiers) throws TargetAwayException, InterruptedException {
        return store.find(type, identifiers);
    }

    @Override
    public boolean isInterruptible() {
        return store.isInterruptible();
    }

    @Override
    public void probe() throws TargetAwayException, InterruptedException {
        store.probe();
    }
}
