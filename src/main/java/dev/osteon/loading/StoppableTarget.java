package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** A target that goes away when whoever loads has to end: what is under way ends, and nothing more begins. */
public final class StoppableTarget implements Target {
    private final Target target;
    private volatile boolean stopped;

    /** @param target what is loaded to until then */
    public StoppableTarget(Target target) {
        this.target = target;
    }

    /** Nothing more begins. */
    public void stop() {
        stopped = true;
    }

    /** @return whether {@link #stop} was called */
    public boolean isStopped() {
        return stopped;
    }

    private Target running() throws TargetAwayException {
        if (stopped) {
            throw new TargetAwayException("Loading is being stopped");
        }
        return target;
    }

    @Override
    public Answer send(byte[] bundle) throws TargetAwayException, InterruptedException {
        return running().send(bundle);
    }

    @Override
    public Answer validate(String type, byte[] resource) throws TargetAwayException, InterruptedException {
        return running().validate(type, resource);
    }

    @Override
    public List<JsonNode> find(String type, Set<String> identifiers) throws TargetAwayException, InterruptedException {
        return running().find(type, identifiers);
    }

    @Override
    public void probe() throws TargetAwayException, InterruptedException {
        running().probe();
    }

    @Override
    public boolean isInterruptible() {
        return target.isInterruptible();
    }
}
