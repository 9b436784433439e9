package dev.osteon.commandline;

import dev.osteon.loading.LoadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: says what is wrong with files, and stores none of them. */
@Command(
        name = "validate",
        sortOptions = false,
        description = {
            "Has every resource validated by a server, with the profiles and codes that it knows, and stores none.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  java -jar osteon.jar validate bundle.json",
            "  java -jar osteon.jar validate export/ --report findings.ndjson",
            "",
            "Exit codes: 0 all valid, 1 some not, 2 usage, 3 server unreachable or not ready, 130 interrupted."
        })
final class ValidateCommand implements Callable<Integer> {
    private static final int WRITERS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "as for load")
    private List<String> paths;

    @Mixin
    private ServerOptions server;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "writes a line of JSON for each file, line and entry")
    private Path report;

    @Override
    public Integer call() throws IOException {
        LoadOptions options = new LoadOptions(LoadOptions.defaults().batchSize(), WRITERS, true, PATIENCE);
        return new LoadRun(spec, server, options, report, false, null).run(paths);
    }
}
