package dev.osteon;

import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;

class AttacksTest extends EmbeddedServer implements AttacksContract {

    @Override
    public Http authorized() {
        return http;
    }
}
