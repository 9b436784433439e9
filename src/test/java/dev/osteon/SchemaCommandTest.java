package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.DurablePostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The command {@code schema} against a real PostgreSQL; that a server works on what it makes is shown by every test on PostgreSQL. */
class SchemaCommandTest {
    private static EmbeddedPostgres postgres;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void start() {
        postgres = DurablePostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
        postgres = null;
    }

    private int schema(String url, String... more) {
        return SchemaCommand.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Map.of(
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", "postgres",
                        "SPRING_DATASOURCE_PASSWORD", "postgres"),
                more);
    }

    private static String database(String name) throws SQLException {
        sql("postgres", "create database " + name);
        return postgres.getJdbcUrl("postgres", name);
    }

    private static void sql(String database, String command) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Test
    @DisplayName("makes the tables once, and says the second time that there is nothing to do")
    void makes() throws SQLException {
        String url = database("made");
        assertThat(schema(url)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("steps");
        sql("made", "select * from hfj_resource, osteon_secret, osteon_seen_token");
        assertThat(schema(url)).isZero();
        assertThat(out.toString()).contains("The schema is up to date.");
    }

    @Test
    @DisplayName("a migration that was killed keeps nobody out")
    void killed() throws SQLException {
        String url = database("killed");
        assertThat(schema(url)).as(err.toString()).isZero();
        sql(
                "killed",
                "insert into \"FLY_HFJ_MIGRATION\" (\"installed_rank\", \"type\", \"description\", \"script\", \"installed_by\","
                        + " \"installed_on\", \"execution_time\", \"success\") values (-100, 'hapi-fhir-lock', 'of the dead', 'x', 'x',"
                        + " now(), 0, true)");
        assertThat(schema(url)).as(err.toString()).isZero();
        // Fails by a division when the row is still there.
        sql("killed", "select 1 / (1 - count(*)) from \"FLY_HFJ_MIGRATION\" where \"installed_rank\" = -100");
    }

    @Test
    @DisplayName("leaves alone what the migrator has not made")
    void foreign() throws SQLException {
        String url = database("foreign_tables");
        sql("foreign_tables", "create table hfj_resource (res_id bigint)");
        assertThat(schema(url)).isEqualTo(1);
        assertThat(err.toString()).startsWith("Not done: ").contains("has not made");
    }

    @Test
    @DisplayName("a database that is not PostgreSQL, none at all, and one that does not answer")
    void unusable() {
        assertThat(schema("jdbc:h2:mem:x")).isEqualTo(2);
        assertThat(SchemaCommand.run(new PrintWriter(out), new PrintWriter(err), Map.of()))
                .isEqualTo(2);
        assertThat(schema("jdbc:postgresql://127.0.0.1:1/osteon")).isEqualTo(3);
        assertThat(err.toString()).doesNotContain("\tat ");
    }
}
