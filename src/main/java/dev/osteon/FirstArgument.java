package dev.osteon;

import dev.osteon.commandline.Commands;
import java.util.Arrays;

/** Decides from the command line alone, before any Spring context, whether the server is meant. */
final class FirstArgument {

    static final int EXIT_USAGE = 2;

    static final String USAGE = """
            Usage: java -jar osteon.jar [--key=value ...]
                   java -jar osteon.jar load PATH... [--to URL]
                   java -jar osteon.jar validate PATH... [--to URL]
                   java -jar osteon.jar check [--to URL]
                   java -jar osteon.jar cards (--request FILE | PATIENT) [--to URL] [--service ID] [--json]
                   java -jar osteon.jar schema [--url URL] [--username NAME]

            Without a command the server starts on http://127.0.0.1:8080 (FHIR under /fhir, CDS Hooks under /cds-services).
            Common keys:
              --server.port=8081                  another port
              --osteon.data-folder=/var/osteon    another place for the data (default ./data)
              --spring.profiles.active=postgres   PostgreSQL, named by SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD
            All keys: docs/configuration.md

            load brings files to a running server, validate says what it would find wrong with them, check whether it is there and ready,
            cards shows the cards that it answers; each has --help. docs/command-line.md
            schema makes the tables of a PostgreSQL database; docs/postgresql.md
            """;

    private FirstArgument() {}

    /** @return true when the first argument names a command */
    static boolean isCommand(String... arguments) {
        return isSchema(arguments) || arguments.length > 0 && Commands.names().contains(arguments[0]);
    }

    /** @return true when the first argument names the command that makes the tables of a database */
    static boolean isSchema(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(SchemaCommand.NAME);
    }

    /** @return true when there are no arguments, or only options of the form {@code --...} */
    static boolean isServer(String... arguments) {
        return Arrays.stream(arguments).allMatch(argument -> argument.startsWith("--"));
    }
}
