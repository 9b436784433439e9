package dev.osteon.fhirserver;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Secrets that no site has to think of: made when they are first asked for and kept in the database, so that they survive restarts
 * and all nodes on one database have the same.
 */
public final class SiteSecrets {
    private static final int BYTES = 32;

    private final JdbcTemplate database;

    SiteSecrets(DataSource dataSource) {
        this.database = new JdbcTemplate(dataSource);
    }

    /**
     * @param name of the secret, at most 50 characters
     * @return 32 random bytes, always the same
     */
    public byte[] secret(String name) {
        createTable();
        List<String> found = read(name);
        if (found.isEmpty()) {
            byte[] made = new byte[BYTES];
            new SecureRandom().nextBytes(made);
            try {
                database.update(
                        "insert into osteon_secret (name, content) values (?, ?)",
                        name,
                        Base64.getEncoder().encodeToString(made));
            } catch (DuplicateKeyException anotherNodeWasFaster) {
                // Its secret is the one.
            }
            found = read(name);
        }
        return Base64.getDecoder().decode(found.get(0));
    }

    private List<String> read(String name) {
        return database.queryForList("select content from osteon_secret where name = ?", String.class, name);
    }

    void createTable() {
        try {
            database.execute(
                    "create table if not exists osteon_secret (name varchar(50) primary key, content varchar(100) not"
                            + " null)");
        } catch (DataAccessException twoNodesAtOnce) {
            // PostgreSQL refuses the second of two at the same moment; a table that is not there fails below.
            database.queryForList("select name from osteon_secret where name = ''", String.class);
        }
    }
}
