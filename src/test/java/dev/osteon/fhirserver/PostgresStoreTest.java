package dev.osteon.fhirserver;

import dev.osteon.support.Http;
import dev.osteon.support.PostgresServer;

class PostgresStoreTest extends PostgresServer implements FhirRestContract {

    @Override
    public Http http() {
        return http;
    }
}
