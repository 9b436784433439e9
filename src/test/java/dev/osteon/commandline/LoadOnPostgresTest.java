package dev.osteon.commandline;

import dev.osteon.support.Http;
import dev.osteon.support.PostgresServer;
import java.nio.file.Path;
import java.util.List;

class LoadOnPostgresTest extends PostgresServer implements LoadContract {
    @Override
    public Http http() {
        return http;
    }

    @Override
    public List<String> token(Path folder) {
        return List.of("--token-file", TRUST.tokenFile(folder).toString());
    }
}
