package dev.osteon.commandline;

import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import java.nio.file.Path;
import java.util.List;

class LoadOnEmbeddedTest extends EmbeddedServer implements LoadContract {
    @Override
    public Http http() {
        return http;
    }

    @Override
    public List<String> token(Path folder) {
        return List.of();
    }
}
