package dev.osteon.fhirserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Imports that were asked for and what became of them, in a table that all nodes share. */
final class ImportStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcTemplate database;

    /** Makes the table when it is not there. */
    ImportStore(DataSource dataSource) {
        this.database = new JdbcTemplate(dataSource);
        try {
            database.execute(
                    "create table if not exists osteon_import (id varchar(36) primary key, files text not null,"
                            + " started bigint not null, outcome text)");
        } catch (DataAccessException twoNodesAtOnce) {
            // PostgreSQL refuses the second of two at the same moment; a table that is not there fails here.
            database.queryForList("select id from osteon_import where id = ''", String.class);
        }
    }

    /**
     * One file.
     *
     * @param type of the resources in it, as whoever started the import says
     * @param url where it is
     */
    record ImportFile(String type, String url) {}

    /**
     * An import.
     *
     * @param outcome an OperationOutcome as JSON; empty while it runs
     */
    record Import(String id, List<ImportFile> files, Optional<String> outcome) {}

    void add(String id, List<ImportFile> files, Instant now) {
        try {
            database.update(
                    "delete from osteon_import where outcome is not null and started < ?",
                    now.minus(KEPT).getEpochSecond());
            database.update(
                    "insert into osteon_import (id, files, started) values (?, ?, ?)",
                    id,
                    JSON.writeValueAsString(files),
                    now.getEpochSecond());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void finish(String id, String outcome) {
        database.update("update osteon_import set outcome = ? where id = ?", outcome, id);
    }

    /** @return those that have no outcome yet, the oldest first */
    List<Import> unfinished() {
        return select("where outcome is null order by started");
    }

    Optional<Import> find(String id) {
        return select("where id = ?", id).stream().findFirst();
    }

    private List<Import> select(String which, Object... values) {
        return database.query(
                "select id, files, outcome from osteon_import " + which,
                (row, number) -> new Import(
                        row.getString("id"),
                        files(row.getString("files")),
                        Optional.ofNullable(row.getString("outcome"))),
                values);
    }

    private static List<ImportFile> files(String json) {
        try {
            return List.of(JSON.readValue(json, ImportFile[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
