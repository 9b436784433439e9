package dev.osteon;

import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;

class UnharmedTest extends EmbeddedServer implements UnharmedContract {

    @Override
    public Http authorized() {
        return http;
    }

    @Override
    public Answer hook() {
        return http.post("/cds-services/radiotherapy-referral", """
                {"hook": "patient-view", "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
                 "context": {"userId": "Practitioner/1", "patientId": "osteon-demo"}}\
                """, "Content-Type", "application/json");
    }
}
