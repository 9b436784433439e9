package dev.osteon.fhirserver;

import javax.sql.DataSource;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Locks that all nodes on one database share, in a table of it; by the database's clock, because those of nodes differ. */
public final class StoredLocks {
    private static final String TABLE = "osteon_lock";

    private StoredLocks() {}

    /** Makes the table when it is not there. */
    public static JdbcTemplateLockProvider in(DataSource dataSource) {
        JdbcTemplate database = new JdbcTemplate(dataSource);
        try {
            database.execute("create table if not exists " + TABLE + " (name varchar(64) primary key, lock_until"
                    + " timestamp(3) not null, locked_at timestamp(3) not null, locked_by varchar(255) not null)");
        } catch (DataAccessException twoNodesAtOnce) {
            // PostgreSQL refuses the second of two at the same moment; a table that is not there fails here.
            database.queryForList("select name from " + TABLE + " where name = ''", String.class);
        }
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(database)
                .withTableName(TABLE)
                .usingDbTime()
                .build());
    }
}
