package dev.osteon.fhirserver;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;

/**
 * Whether PostgreSQL answers. Asks over a connection of its own: one of the pool would be waited for, half a minute when the database is
 * away, and under load though it is there.
 */
final class DatabaseHealth implements HealthIndicator, AutoCloseable {
    private static final int SECONDS = 2;
    private static final String TIMEOUT = String.valueOf(SECONDS);

    private final DataSourceProperties database;
    private Connection connection;

    DatabaseHealth(DataSourceProperties database) {
        this.database = database;
    }

    @Override
    public synchronized Health health() {
        try {
            if (connection == null || !connection.isValid(SECONDS)) {
                close();
                connection = connect();
            }
            return Health.up().build();
        } catch (SQLException e) {
            return Health.down().build();
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("connectTimeout", TIMEOUT);
        properties.setProperty("loginTimeout", TIMEOUT);
        properties.setProperty("socketTimeout", TIMEOUT);
        return DriverManager.getConnection(database.getUrl(), properties);
    }

    @Override
    public synchronized void close() throws SQLException {
        Connection old = connection;
        connection = null;
        if (old != null) {
            old.close();
        }
    }
}
