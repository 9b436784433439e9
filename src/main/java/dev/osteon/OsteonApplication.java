package dev.osteon;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.osteon.commandline.Commands;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the Osteon server. HAPI FHIR brings its own persistence and scheduler, and neither page templates nor a search engine
 * are used, so what Spring Boot would make of those libraries is left out.
 */
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            JpaRepositoriesAutoConfiguration.class,
            ElasticsearchRestClientAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            QuartzAutoConfiguration.class,
            MustacheAutoConfiguration.class,
            ThymeleafAutoConfiguration.class
        })
@ConfigurationPropertiesScan
public class OsteonApplication {

    /**
     * Runs the program that the first argument names and, for all but the server, ends the process with its exit code.
     *
     * @param arguments none or only {@code --key=value}: the server; a command first: that command; anything else: usage on standard error, exit
     *     code 2
     */
    public static void main(String[] arguments) {
        if (!FirstArgument.isServer(arguments) && FirstArgument.isCommand(arguments)) {
            // Libraries have nothing to say to whoever types a command, and may quote what they read.
            ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            System.exit(
                    FirstArgument.isSchema(arguments)
                            ? SchemaCommand.run(
                                    out, err, System.getenv(), Arrays.copyOfRange(arguments, 1, arguments.length))
                            : Commands.run(out, err, arguments));
        }
        if (!FirstArgument.isServer(arguments)) {
            System.err.print(FirstArgument.USAGE);
            System.exit(FirstArgument.EXIT_USAGE);
        }
        try {
            application().run(arguments);
        } catch (RuntimeException alreadyReported) {
            // Reported by StartFailureReporter or, when it has no line for it, by Spring Boot. Threads that were
            // already
            // started must not keep a server alive that did not start.
            System.exit(1);
        }
    }

    /** @return the application with the checks that come before anything slow or lasting */
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(OsteonApplication.class);
        application.addListeners(new StartChecks());
        return application;
    }
}
