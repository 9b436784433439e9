package dev.osteon.cdshooks;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.URI;
import java.util.Map;

/** Measures how long hook calls wait for what they fetch, and whether all of it came. */
final class MeasuredEhrServer implements EhrServer {
    private final EhrServer server;
    private final MeterRegistry meters;

    MeasuredEhrServer(EhrServer server, MeterRegistry meters) {
        this.server = server;
        this.meters = meters;
    }

    @Override
    public Session open(URI base, AccessToken token) {
        Session session = server.open(base, token);
        return queries -> {
            Timer.Sample started = Timer.start(meters);
            Map<String, Answer> answers = session.fetch(queries);
            boolean whole = answers.values().stream().allMatch(answer -> answer.failure() == null);
            started.stop(meters.timer("osteon.fetch", "outcome", whole ? "whole" : "incomplete"));
            return answers;
        };
    }
}
