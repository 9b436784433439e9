package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Brings things to the target and does not give up at once: while it is away there is waiting, and what fails for a reason that passes is sent
 * again. Whatever is sent may be sent twice.
 */
final class Courier {
    private static final int CONFLICTS = 8;
    private static final int FAILURES = 3;
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    private final Target target;
    private final long patience;

    /** @param patience how long a target may be away */
    Courier(Target target, Duration patience) {
        this.target = target;
        this.patience = patience.toNanos();
    }

    private interface Call<T> {
        T make() throws TargetAwayException, InterruptedException;
    }

    Answer send(byte[] bundle) throws TargetAwayException, InterruptedException {
        return answered(() -> target.send(bundle));
    }

    Answer validate(String type, byte[] resource) throws TargetAwayException, InterruptedException {
        return answered(() -> target.validate(type, resource));
    }

    List<JsonNode> find(String type, Set<String> identifiers) throws TargetAwayException, InterruptedException {
        return patiently(() -> target.find(type, identifiers));
    }

    private Answer answered(Call<Answer> call) throws TargetAwayException, InterruptedException {
        int conflicts = 0;
        int failures = 0;
        while (true) {
            Answer answer = patiently(() -> {
                Answer made = call.make();
                if (made.status() >= 500) {
                    // Is it what was sent, or the target?
                    target.probe();
                }
                return made;
            });
            boolean again =
                    answer.status() == 409 ? ++conflicts < CONFLICTS : answer.status() >= 500 && ++failures < FAILURES;
            if (!again) {
                return answer;
            }
            pause(FIRST_PAUSE * (conflicts + failures));
        }
    }

    private <T> T patiently(Call<T> call) throws TargetAwayException, InterruptedException {
        long until = 0;
        long pause = FIRST_PAUSE;
        while (true) {
            try {
                return call.make();
            } catch (TargetAwayException e) {
                long now = System.nanoTime();
                until = until == 0 ? now + patience : until;
                if (now - until >= 0) {
                    throw e;
                }
                pause(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE);
            }
        }
    }

    /** Not all writers at the same time again. */
    private static void pause(long milliseconds) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(milliseconds / 2, milliseconds + 1));
    }
}
