package dev.osteon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Clients that ask again as soon as they have their answer, by wrk: a client in Java has a share in each figure. */
final class Wrk {
    private static final long NANOSECONDS_IN_MICROSECOND = 1_000;
    private static final int OK = 200;
    private static final int NOT_OK = 0;
    private static final int CALLS_FOR_AN_ERROR = 100;

    private final Path folder;

    /** @param folder for files that are there while it runs */
    Wrk(Path folder) {
        this.folder = folder;
    }

    /**
     * @param seconds at least one
     * @return the answers; a call that had to wait for a slow answer counts with the time that it waited
     * @throws IllegalStateException when more than one call in a hundred was not answered with success
     */
    Measured closed(int clients, double seconds, BenchCall call) throws IOException, InterruptedException {
        Path body = Files.writeString(folder.resolve("body.json"), call.body());
        Path tokens = folder.resolve("tokens");
        List<String> command = new ArrayList<>(List.of(
                "wrk",
                "--threads=1",
                "--connections=" + clients,
                "--duration=" + (int) Math.ceil(seconds) + "s",
                "--timeout=10s",
                "--script=bench/wrk.lua",
                call.address().toString(),
                "--",
                body.toString()));
        if (call.needsTokens()) {
            command.add(Files.write(tokens, call.takeTokens()).toString());
        }
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
            return read(output);
        } finally {
            Files.deleteIfExists(body);
            Files.deleteIfExists(tokens);
        }
    }

    private static Measured read(String output) {
        Measured measured = new Measured();
        for (String line : output.split("\n")) {
            String[] words = line.split(" ");
            if (words[0].equals("calls")) {
                long calls = Long.parseLong(words[1]);
                long errors = Long.parseLong(words[2]);
                if (calls < CALLS_FOR_AN_ERROR * errors || calls == 0) {
                    throw new IllegalStateException(String.format(Locale.ROOT, "%d of %d failed", errors, calls));
                }
                measured.count(OK, calls - errors);
                measured.count(NOT_OK, errors);
                measured.took(Long.parseLong(words[3]) * NANOSECONDS_IN_MICROSECOND);
            } else if (words[0].equals("took")) {
                measured.answered(Long.parseLong(words[1]) * NANOSECONDS_IN_MICROSECOND, Long.parseLong(words[2]));
            }
        }
        return measured;
    }
}
