package dev.osteon.watch;

import dev.osteon.loading.Target;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;

class HotFolderOnEmbeddedTest extends EmbeddedServer implements HotFolderContract {
    @Autowired
    private Target store;

    @Autowired
    private DataSource dataSource;

    @Override
    public Http http() {
        return http;
    }

    @Override
    public Target store() {
        return store;
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }
}
