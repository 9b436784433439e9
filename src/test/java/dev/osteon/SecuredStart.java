package dev.osteon;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert;
import org.springframework.boot.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The checks of a start on environment variables, without a start. */
public final class SecuredStart {
    private SecuredStart() {}

    /**
     * @param variables environment variables, by the names that operators write
     * @return why the server would not start; empty when it would
     */
    public static String refusal(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(variables)));
        environment.getPropertySources().addFirst(new MapPropertySource("arguments", Map.of("server.port", "0")));
        Throwable refused = ThrowableAssert.catchThrowable(() -> new StartChecks()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment)));
        return refused == null ? "" : StartFailureReporter.reason(refused).orElse(refused.toString());
    }
}
