package dev.osteon;

import dev.osteon.fhirserver.PostgresSchema;
import dev.osteon.fhirserver.SchemaException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code java -jar osteon.jar schema}: makes the tables of a PostgreSQL database, or brings them up to date, without a server. */
@Command(
        name = SchemaCommand.NAME,
        mixinStandardHelpOptions = true,
        description = {
            "Makes the tables of a PostgreSQL database, or brings them to this version.",
            "The password is read from SPRING_DATASOURCE_PASSWORD."
        },
        footer = {"", "Exit codes: 0 done, 1 refused, 2 usage, 3 the database cannot be reached."})
final class SchemaCommand implements Callable<Integer> {
    static final String NAME = "schema";

    private static final int OK = 0;
    private static final int REFUSED = 1;
    private static final int UNREACHABLE = 3;

    private final Map<String, String> environment;

    @Option(names = "--url", description = "e.g. jdbc:postgresql://localhost/osteon; else SPRING_DATASOURCE_URL")
    private String url;

    @Option(names = "--username", description = "who owns the tables; else SPRING_DATASOURCE_USERNAME")
    private String username;

    @Spec
    private CommandSpec spec;

    private SchemaCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * @param environment where URL, user and password are, unless the arguments name the first two
     * @param arguments what follows the name of the command
     * @return exit code: 0 done, 1 refused, 2 usage, 3 the database cannot be reached
     */
    static int run(PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
        return new CommandLine(new SchemaCommand(environment))
                .setOut(out)
                .setErr(err)
                .execute(arguments);
    }

    @Override
    public Integer call() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        try {
            database.setUrl(chosen(url, "SPRING_DATASOURCE_URL"));
        } catch (IllegalArgumentException notPostgres) {
            throw usage("--url is not one of PostgreSQL, such as jdbc:postgresql://localhost/osteon");
        }
        database.setUser(chosen(username, "SPRING_DATASOURCE_USERNAME"));
        database.setPassword(environment.get("SPRING_DATASOURCE_PASSWORD"));
        PrintWriter err = spec.commandLine().getErr();
        try (Connection connection = database.getConnection()) {
            connection.getMetaData();
        } catch (SQLException e) {
            err.println("The database cannot be reached: " + e.getMessage());
            return UNREACHABLE;
        }
        try {
            int steps = new PostgresSchema(database).migrate();
            spec.commandLine()
                    .getOut()
                    .println(
                            steps == 0
                                    ? "The schema is up to date."
                                    : "The schema is up to date now: " + steps + " steps.");
            return OK;
        } catch (SchemaException e) {
            err.println("Not done: " + e.getMessage());
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            err.println("Not done: " + cause.getMessage());
        }
        return REFUSED;
    }

    private String chosen(String option, String variable) {
        String value = option == null ? environment.get(variable) : option;
        if (value == null) {
            throw usage("Neither an option nor " + variable + " says which database, and whose");
        }
        return value;
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
