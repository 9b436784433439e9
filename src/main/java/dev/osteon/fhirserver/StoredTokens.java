package dev.osteon.fhirserver;

import dev.osteon.security.SeenTokens;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tokens that were used, in a table of the store's database: hashes, no token and no id of one. */
public final class StoredTokens implements SeenTokens.Shared {
    private final JdbcTemplate database;

    /** Makes the table when it is not there. */
    public StoredTokens(DataSource dataSource) {
        this.database = new JdbcTemplate(dataSource);
        try {
            database.execute(
                    "create table if not exists osteon_seen_token (id varchar(64) primary key, expires bigint not"
                            + " null)");
        } catch (DataAccessException twoNodesAtOnce) {
            // PostgreSQL refuses the second of two at the same moment; a table that is not there fails here.
            database.queryForList("select id from osteon_seen_token where id = ''", String.class);
        }
    }

    @Override
    public boolean add(String token, Instant expires) {
        try {
            database.update(
                    "insert into osteon_seen_token (id, expires) values (?, ?)", token, expires.getEpochSecond());
            return true;
        } catch (DuplicateKeyException seen) {
            return false;
        }
    }

    @Override
    public void clear(Instant expiredBefore) {
        database.update("delete from osteon_seen_token where expires < ?", expiredBefore.getEpochSecond());
    }
}
