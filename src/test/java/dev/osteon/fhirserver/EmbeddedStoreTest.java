package dev.osteon.fhirserver;

import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;

class EmbeddedStoreTest extends EmbeddedServer implements FhirRestContract {

    @Override
    public Http http() {
        return http;
    }
}
