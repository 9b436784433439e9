package dev.osteon.commandline;

import java.io.PrintWriter;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the jar: the first argument names a command. */
@Command(
        name = "java -jar osteon.jar",
        description = "Without a command the server starts.",
        subcommands = {LoadCommand.class, ValidateCommand.class, CheckCommand.class, CardsCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Commands implements Runnable {
    /** Everything was accepted. */
    static final int OK = 0;
    /** Some was refused; the output says what. */
    static final int REFUSED = 1;
    /** The command line cannot be meant. */
    static final int USAGE = 2;
    /** The server cannot be reached, or is not ready. */
    static final int UNREACHABLE = 3;
    /** The user has interrupted. */
    static final int INTERRUPTED = 130;

    @Spec
    private CommandSpec spec;

    /** @return the names of the commands */
    public static Set<String> names() {
        return new CommandLine(new Commands()).getSubcommands().keySet();
    }

    /**
     * Runs one command.
     *
     * @param out what the command has to say
     * @param err what went wrong
     * @param arguments the command and what belongs to it
     * @return exit code: 0 all accepted, 1 some refused, 2 usage, 3 server unreachable or not ready, 130 interrupted
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(new Commands());
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("shows this")
                        .build()));
        return commands.setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    // A message of ours, or none: others quote what they met.
                    command.getErr()
                            .println(
                                    failure instanceof ServerUnreachableException
                                            ? failure.getMessage()
                                            : "The command failed: "
                                                    + failure.getClass().getName());
                    return failure instanceof ServerUnreachableException ? UNREACHABLE : REFUSED;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }
}
