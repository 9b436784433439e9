package dev.osteon.commandline;

import dev.osteon.support.Http;
import dev.osteon.support.PostgresServer;

class LoadOnPostgresTest extends PostgresServer implements LoadContract {
    @Override
    public Http http() {
        return http;
    }
}
