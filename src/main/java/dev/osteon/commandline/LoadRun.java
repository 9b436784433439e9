package dev.osteon.commandline;

import dev.osteon.loading.Counters;
import dev.osteon.loading.DeadLetters;
import dev.osteon.loading.Input;
import dev.osteon.loading.Inputs;
import dev.osteon.loading.LoadOptions;
import dev.osteon.loading.Loader;
import dev.osteon.loading.NoSuchInputException;
import dev.osteon.loading.Report;
import dev.osteon.loading.TargetAwayException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** One run of the loader, from paths to an exit code. */
final class LoadRun {
    private final CommandSpec spec;
    private final ServerOptions server;
    private final LoadOptions options;
    private final Path report;
    private final boolean goOn;
    private final Path deadLetters;

    /**
     * @param report null: none is written
     * @param goOn whether what the report says was loaded is passed over
     * @param deadLetters null: nothing is kept of what is refused
     */
    LoadRun(CommandSpec spec, ServerOptions server, LoadOptions options, Path report, boolean goOn, Path deadLetters) {
        this.spec = spec;
        this.server = server;
        this.options = options;
        this.report = report;
        this.goOn = goOn;
        this.deadLetters = deadLetters;
    }

    int run(List<String> paths) throws IOException {
        HttpTarget target = server.target();
        try (Inputs named = new Inputs(ours(paths), System.in)) {
            List<Input> inputs = inputs(named, paths);
            ServerCheck check = ServerCheck.of(target);
            spec.commandLine()
                    .getOut()
                    .println((options.validateOnly() ? "Validating with " : "Loading to ") + target.base() + ", "
                            + check.software() + " " + check.version());
            return load(target, inputs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Commands.INTERRUPTED;
        }
    }

    /** Files and folders that the run writes to, which are no input. */
    private Set<Path> ours(List<String> paths) {
        Set<Path> ours = new HashSet<>();
        if (report != null) {
            ours.add(report);
        }
        if (deadLetters != null) {
            ours.add(deadLetters);
        }
        // What was refused earlier can be the input, once it is mended.
        ours.removeIf(our -> paths.stream().anyMatch(path -> isSame(path, our)));
        return ours;
    }

    private List<Input> inputs(Inputs named, List<String> paths) throws IOException {
        try {
            return named.named(paths);
        } catch (NoSuchInputException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private int load(HttpTarget target, List<Input> inputs) throws IOException, InterruptedException {
        Counters counters = new Counters();
        try (Report kept = report == null ? Report.none() : Report.at(report, goOn);
                RunDisplay display =
                        new RunDisplay(counters, inputs.size(), spec.commandLine(), options.validateOnly())) {
            kept.tell(display::refused);
            DeadLetters letters = deadLetters == null ? DeadLetters.none() : DeadLetters.in(deadLetters);
            boolean all = new Loader(target, options, kept, letters, counters).load(inputs);
            display.finished(deadLetters);
            return all ? Commands.OK : Commands.REFUSED;
        } catch (TargetAwayException e) {
            spec.commandLine().getErr().println(e.getMessage());
            if (!options.validateOnly()) {
                spec.commandLine()
                        .getErr()
                        .println("What was accepted so far is stored. The same command"
                                + (report == null ? "" : " with --continue") + " loads the rest.");
            }
            return Commands.UNREACHABLE;
        }
    }

    private static boolean isSame(String path, Path our) {
        // A glob need not be a path on every system.
        return !path.matches(".*[*?\\[{].*") && absolute(Path.of(path)).equals(absolute(our));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
