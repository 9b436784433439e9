package dev.osteon.fhirserver;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationLock;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.MigrationResult;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tables of a PostgreSQL database, made and brought up to date by HAPI's migrator, which notes its steps in a table of its own. */
public final class PostgresSchema {
    private static final DriverTypeEnum DRIVER = DriverTypeEnum.POSTGRES_9_4;
    private static final String STEPS = SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME;

    private static final long LOCK = 0x6f7374656f6eL;
    private static final int PATIENCE_SECONDS = 60;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource database;

    /** @param database whose user may make tables, unless it is only checked */
    public PostgresSchema(DataSource database) {
        this.database = database;
    }

    /**
     * Makes what is missing; several nodes may do so at once.
     *
     * @return how many steps were taken: none when the schema was of this version
     * @throws SchemaException when the tables were made in another way
     */
    public int migrate() {
        if (has("hfj_resource") && !has(STEPS)) {
            throw new SchemaException("the database has tables of a FHIR server that HAPI's migrator has not made");
        }
        try (Connection alone = database.getConnection();
                Statement statement = alone.createStatement()) {
            // Ends with the connection, whatever ends that.
            statement.execute("set lock_timeout = '" + PATIENCE_SECONDS + "s'");
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                return migrateAlone();
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
                statement.execute("reset lock_timeout");
            }
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new SchemaException("another process has been changing the schema for " + PATIENCE_SECONDS
                        + " seconds; try again when it has ended");
            }
            throw new IllegalStateException(e);
        }
    }

    private int migrateAlone() {
        HapiMigrator migrator = new HapiMigrator(STEPS, database, DRIVER);
        migrator.createMigrationTableIfRequired();
        // Nobody else is migrating: whoever has left HAPI's own lock there has been killed, and would keep everybody
        // out for ever.
        new JdbcTemplate(database)
                .update("delete from \"" + STEPS + "\" where \"installed_rank\" = ?", HapiMigrationLock.LOCK_PID);
        migrator.addTasks(steps());
        MigrationResult result = migrator.migrate();
        new StoredTokens(database);
        StoredLocks.in(database);
        new ImportStore(database);
        new SiteSecrets(database).createTable();
        return result.succeededTasks.size();
    }

    /** @throws SchemaException when a step of this version has not been taken */
    void check() {
        if (!has(STEPS) || storage().diff(steps()).getUnskippableTasks().size() > 0) {
            throw new SchemaException(
                    "the database has not the schema of this version; run: java -jar osteon.jar schema");
        }
    }

    private HapiMigrationStorageSvc storage() {
        return new HapiMigrationStorageSvc(new HapiMigrationDao(database, DRIVER, STEPS));
    }

    private static MigrationTaskList steps() {
        return new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
    }

    private boolean has(String table) {
        return new JdbcTemplate(database)
                        .queryForObject(
                                "select count(*) from information_schema.tables where table_schema = current_schema()"
                                        + " and lower(table_name) = lower(?)",
                                Long.class,
                                table)
                > 0;
    }
}
