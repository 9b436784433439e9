package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.HookReceiver;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker sends who may do everything, or needs no token: injections, entities, and addresses that the server had better not call. */
interface AttacksContract {
    /** Somewhere inside the hospital, where anybody would see that the server has called. */
    String INSIDE = HookReceiver.base() + "/inside";

    /** @return the server, for somebody who may do everything */
    Http authorized();

    @BeforeEach
    default void victim() {
        authorized().put("/fhir/Patient/victim", """
                {"resourceType": "Patient", "id": "victim", "name": [{"family": "Victim"}]}""");
    }

    @AfterEach
    default void nobodyWasCalled() {
        assertThat(HookReceiver.received()).noneMatch(call -> call.contains("/inside"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "'; drop table patients; --",
                "\" or \"\"=\"",
                "x') union select res_id from patients --",
                "%",
                "_ictim",
                "Victim\\",
                "${jndi:ldap://127.0.0.1/a}",
                "#{1+1}",
                "\u0000"
            })
    @DisplayName("injections in values of searches find nothing, break nothing, and tell nothing of the database")
    default void valuesOfSearches(String attack) {
        for (String parameter : List.of(
                "family:exact=",
                "family:contains=",
                "identifier=",
                "_id=",
                "birthdate=",
                "organization=",
                "_tag=",
                "_lastUpdated=",
                "_profile=",
                "_has:Observation:patient:code=",
                "general-practitioner.name=")) {
            Answer answer = authorized().get("/fhir/Patient?" + parameter + encoded(attack));
            assertThat(answer.status()).as(parameter + attack).isIn(200, 400, 405);
            if (answer.status() == 200) {
                assertThat(answer.as(Bundle.class).getEntry())
                        .as(parameter + attack)
                        .isEmpty();
            }
            assertThat(answer.body()).doesNotContainIgnoringCase("sql", "hfj_", "hibernate", "org.h2");
        }
        assertThat(authorized().get("/fhir/Patient/victim").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_sort=family;drop table patients",
                "_sort=(select 1)",
                "family'=a",
                "family:exact'--=a",
                "_include=Patient:' or 1=1",
                "_elements=*;--",
                "_count=1;drop table patients",
                "_offset=1 union select 1",
                "_summary=' or '1'='1"
            })
    @DisplayName("injections in names and controls of searches neither")
    default void controlsOfSearches(String attack) {
        String[] parts = attack.split("=", 2);
        Answer answer = authorized().get("/fhir/Patient?_id=victim&" + encoded(parts[0]) + "=" + encoded(parts[1]));
        assertThat(answer.status()).as(answer.body()).isIn(200, 400);
        assertThat(answer.body()).doesNotContainIgnoringCase("hfj_", "hibernate", "org.h2");
        assertThat(authorized().get("/fhir/Patient/victim").status()).isEqualTo(200);
    }

    private static String xml(String declarations, String family) {
        return "<?xml version=\"1.0\"?><!DOCTYPE Patient [" + declarations + "]>"
                + "<Patient xmlns=\"http://hl7.org/fhir\"><name><family value=\"" + family + "\"/></name></Patient>";
    }

    @Test
    @DisplayName("XML entities, a billion laughs among them, are neither expanded nor fetched")
    default void xmlEntities() {
        StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        for (String bomb : List.of(
                xml(laughs.toString(), "&l29;"),
                xml("<!ENTITY f SYSTEM \"file:///etc/passwd\">", "&f;"),
                xml("<!ENTITY f SYSTEM \"" + INSIDE + "\">", "&f;"),
                xml("<!ENTITY % p SYSTEM \"" + INSIDE + "\"> %p;", "a"))) {
            for (String path : List.of("/fhir/Patient", "/fhir/Patient/$validate")) {
                Answer answer = authorized()
                        .post(path, bomb, "Content-Type", "application/fhir+xml", "Accept", "application/fhir+json");
                // An entity of the declarations alone is passed over; one that stands in the resource is refused.
                assertThat(answer.status())
                        .as(answer.body())
                        .isIn(bomb.contains("%p;") ? List.of(200, 201) : List.of(400));
                assertThat(answer.body()).doesNotContain("root:", "hahaha");
            }
        }
    }

    @Test
    @DisplayName("addresses in resources and parameters are not called, whatever they are given as")
    default void addresses() {
        authorized().post("/fhir/Observation", """
                {"resourceType": "Observation", "status": "final", "code": {"text": "a"},
                 "subject": {"reference": "%1$s/Patient/1"}, "meta": {"profile": ["%1$s/profile"]}}""".formatted(INSIDE));
        authorized().post("/fhir/ValueSet/$expand", """
                {"resourceType": "Parameters", "parameter": [{"name": "valueSet", "resource":
                 {"resourceType": "ValueSet", "status": "active", "url": "%1$s/v",
                  "compose": {"include": [{"system": "%1$s/s", "valueSet": ["%1$s/w"]}]}}}]}""".formatted(INSIDE));
        authorized().get("/fhir/ValueSet/$expand?url=" + encoded(INSIDE + "/v"));
        authorized().get("/fhir/CodeSystem/$lookup?code=a&system=" + encoded(INSIDE + "/s"));
        authorized()
                .post(
                        "/fhir/Patient/$validate?profile=" + encoded(INSIDE + "/profile"),
                        "{\"resourceType\": \"Patient\"}");
        authorized().post("/fhir", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                 {"fullUrl": "%1$s/Patient/1", "resource": {"resourceType": "Patient",
                   "managingOrganization": {"reference": "%1$s/Organization/1"}},
                  "request": {"method": "POST", "url": "Patient"}}]}""".formatted(INSIDE));
        authorized().post("/fhir/DocumentReference", """
                {"resourceType": "DocumentReference", "status": "current",
                 "content": [{"attachment": {"contentType": "text/plain", "url": "%s/file"}}]}""".formatted(INSIDE));
        for (String endpoint : List.of("dataEndpoint", "contentEndpoint", "terminologyEndpoint")) {
            Answer answer = authorized().post("/fhir/$cql", """
                    {"resourceType": "Parameters", "parameter": [{"name": "expression", "valueString": "1"},
                     {"name": "%s", "resource": {"resourceType": "Endpoint", "status": "active", "address": "%s",
                      "connectionType": {"code": "hl7-fhir-rest"}, "payloadType": [{"text": "a"}]}}]}""".formatted(endpoint, INSIDE));
            assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        }
    }
}
