package dev.osteon.commandline;

import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;

class LoadOnEmbeddedTest extends EmbeddedServer implements LoadContract {
    @Override
    public Http http() {
        return http;
    }
}
