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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: brings files to a server. */
@Command(
        name = "load",
        sortOptions = false,
        description = {
            "Loads FHIR R4 resources and bundles into a server. The same input can be loaded again: what is there already stays as it is.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  java -jar osteon.jar load export/",
            "  java -jar osteon.jar load 'synthea/*.json' --parallel 4 --report report.ndjson",
            "  zcat Observation.ndjson.gz | java -jar osteon.jar load -",
            "  java -jar osteon.jar load export.zip --dry-run",
            "  java -jar osteon.jar load export/ --report report.ndjson --continue",
            "  java -jar osteon.jar load dead-letters/",
            "",
            "Exit codes: 0 all accepted, 1 some refused, 2 usage, 3 server unreachable or not ready, 130 interrupted."
        })
final class LoadCommand implements Callable<Integer> {
    private static final int MOST_AT_ONCE = 5_000;
    private static final int MOST_WRITERS = 64;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "files, folders, globs, or - for standard input: Bundle, resource, NDJSON, .gz, .zip; JSON or XML")
    private List<String> paths;

    @Mixin
    private ServerOptions server;

    @Option(names = "--dry-run", description = "validates every resource on the server and stores none")
    private boolean dryRun;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "2",
            description = "how many transactions are under way at a time; default: ${DEFAULT-VALUE}")
    private int parallel;

    @Option(
            names = "--batch-size",
            paramLabel = "N",
            defaultValue = "100",
            description = "how many single resources travel in one transaction; default: ${DEFAULT-VALUE}")
    private int batchSize;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "writes a line of JSON for each file, line and entry")
    private Path report;

    @Option(names = "--continue", description = "passes over what the report says was accepted, and adds to the report")
    private boolean goOn;

    @Option(
            names = "--dead-letter",
            paramLabel = "FOLDER",
            defaultValue = "dead-letters",
            description = "gets what was refused, with the reasons beside it; default: ${DEFAULT-VALUE}")
    private Path deadLetters;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "how long a server may be away during the run; default: ${DEFAULT-VALUE}")
    private int wait;

    @Override
    public Integer call() throws IOException {
        check("--parallel", parallel, MOST_WRITERS);
        check("--batch-size", batchSize, MOST_AT_ONCE);
        LoadOptions options = new LoadOptions(batchSize, parallel, dryRun, Duration.ofSeconds(wait));
        return new LoadRun(spec, server, options, report, goOn, dryRun ? null : deadLetters).run(paths);
    }

    private void check(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new ParameterException(spec.commandLine(), option + " is a number from 1 to " + most);
        }
    }
}
