package dev.osteon.support;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that reach the embedded database, whoever sends them, by the statistics of the database itself. */
public final class StatementCount implements AutoCloseable {
    private static final int CALLS = 12;

    private final JdbcTemplate database;

    /** Begins to count. */
    public StatementCount(DataSource dataSource) {
        this.database = new JdbcTemplate(dataSource);
        database.execute("set query_statistics_max_entries 10000");
        database.execute("set query_statistics true");
    }

    /** @return the fewest of several calls, because what the server does by itself meanwhile is counted too */
    public long fewest(Runnable call) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < CALLS; i++) {
            long before = total();
            call.run();
            fewest = Math.min(fewest, total() - before);
        }
        return fewest;
    }

    /** @return the statements that were sent and contain that, without their values */
    public List<String> containing(String text) {
        return database.queryForList(
                "select sql_statement from information_schema.query_statistics"
                        + " where sql_statement like ? and lower(sql_statement) not like '%query_statistics%'",
                String.class, "%" + text + "%");
    }

    private long total() {
        Long total = database.queryForObject(
                "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                        + " where lower(sql_statement) not like '%query_statistics%'"
                        // The driver of H2 tells its own process so before and after each statement; no other database
                        // is told.
                        + " and lower(sql_statement) not like 'set query_timeout%'",
                Long.class);
        return total == null ? 0 : total;
    }

    @Override
    public void close() {
        database.execute("set query_statistics false");
    }
}
