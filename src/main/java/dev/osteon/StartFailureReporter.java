package dev.osteon;

import dev.osteon.fhirserver.SchemaException;
import dev.osteon.knowledge.KnowledgeException;
import dev.osteon.validation.ValidationSetupException;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the server did not start, when the reason is a known one; Spring Boot reports the others. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> reason = reason(failure);
        reason.ifPresent(line -> System.err.println("Osteon did not start: " + line));
        return reason.isPresent();
    }

    static Optional<String> reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused) {
                return Optional.of(cause.getMessage());
            }
            if (cause instanceof KnowledgeException
                    || cause instanceof ValidationSetupException
                    || cause instanceof SchemaException) {
                return Optional.of(cause.getMessage());
            }
            if (cause instanceof PortInUseException inUse) {
                return Optional.of("port " + inUse.getPort() + " is in use; choose another with --server.port");
            }
            if (cause instanceof BindException bind) {
                return Optional.of(configuration(bind));
            }
            if (cause instanceof SQLException sql) {
                return Optional.of(database(sql));
            }
        }
        return Optional.empty();
    }

    private static String configuration(BindException failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String detail = deepest.getMessage() == null ? "is not valid" : deepest.getMessage();
        return "configuration " + failure.getName() + ": "
                + detail.lines().findFirst().orElse("is not valid");
    }

    private static String database(SQLException failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return "the database cannot be used: " + message.lines().findFirst().orElse("");
    }
}
