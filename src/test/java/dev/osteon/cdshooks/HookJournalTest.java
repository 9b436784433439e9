package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.SERVICE;
import static dev.osteon.cdshooks.HooksFixture.entry;
import static dev.osteon.cdshooks.HooksFixture.observation;
import static dev.osteon.cdshooks.HooksFixture.request;
import static dev.osteon.cdshooks.HooksFixture.requestWithObservations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.Counter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.MediaType;

/** Invariant 7 of ARCHITECTURE.md, CH-123, CH-255: no patient data and no token in any log line, whoever logs it. */
class HookJournalTest {
    private static final String TOKEN = "secret-access-token";
    private static final List<String> SECRETS =
            List.of("Wintergreen", "4711", "1970-05-05", "oddPatient", "odd-value", TOKEN, "hostile");

    private final HooksFixture hooks = new HooksFixture();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Level before;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.setLevel(Level.DEBUG);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        root.setLevel(before);
    }

    @Test
    @DisplayName("7: nothing of the patient and no token is logged, whether the call is answered, refused or fails")
    void logScan() throws Exception {
        String good = request(
                PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null",
                "\"fhirServer\": \"https://ehr.example.org/r4\"",
                "\"fhirAuthorization\": {\"access_token\": \"" + TOKEN + "\"}");
        List<String> bodies = List.of(
                good,
                good.substring(0, good.length() - 5),
                good.replace("\"observations\": null", "\"observations\": \"odd-value\""),
                good.replace("\"patientId\": \"p\"", "\"patientId\": \"oddPatient\""),
                good.replace("d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", "hostile\\nhook service=x"),
                requestWithObservations(
                        entry(observation("1", "{\"reference\": \"Patient/oddPatient\"}")),
                        entry("{\"resourceType\": \"Observation\", \"valueQuantity\": {\"value\": \"odd-value\"}}"),
                        entry("{\"resourceType\": \"Observation\", \"extension\": \"odd-value\"}"),
                        entry("{\"resourceType\": \"odd-value\"}")));
        for (String body : bodies) {
            hooks.call(body);
        }
        hooks.support.failure = new IllegalStateException("Wintergreen", new IllegalStateException("4711"));
        hooks.call(good);
        hooks.send(post("/cds-services/oddPatient")
                .contentType(MediaType.APPLICATION_JSON)
                .content(good));

        assertThat(log.list).hasSizeGreaterThan(8);
        // The test's own servlet logs the address at DEBUG; in the server nothing of Spring is logged below WARN.
        assertThat(log.list)
                .filteredOn(event -> !event.getLoggerName().contains("TestDispatcherServlet"))
                .allSatisfy(event -> assertThat(
                                event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .doesNotContain(SECRETS));
    }

    @Test
    @DisplayName("one line a call, with service, instance, status, cards and time; the same in a timer")
    void line() throws Exception {
        hooks.call(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null"));
        hooks.call("{}");
        assertThat(log.list)
                .filteredOn(event -> event.getLoggerName().equals(HookJournal.class.getName()))
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("hook service=example-service instance=d1577c69-dfbe-44ad-ba6d-3e05e953b2ea"
                                        + " status=200 cards=0 ms=\\d+"),
                        line -> assertThat(line)
                                .matches("hook service=example-service instance=- status=400 cards=- ms=\\d+"));
        assertThat(hooks.meters
                        .get("osteon.hooks")
                        .tags("service", SERVICE, "status", "200")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(hooks.meters
                        .get("osteon.hooks")
                        .tags("service", SERVICE, "status", "400")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "each line that is logged for a call carries its hookInstance when that is a UUID, and no line after it")
    void correlation() throws Exception {
        String good = request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null");
        hooks.support.failure = new IllegalStateException("Wintergreen");
        hooks.call(good);
        hooks.call(good.replace("d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", "Wintergreen"));
        List<ILoggingEvent> lines = log.list.stream()
                .filter(event -> event.getLoggerName().equals(HookJournal.class.getName()))
                .toList();
        assertThat(lines)
                .extracting(event -> event.getMDCPropertyMap().get("hookInstance"))
                .containsExactly(
                        "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", "-", "-");
        assertThat(MDC.get("hookInstance")).isNull();
    }

    @Test
    @DisplayName("where the data of a call came from is counted by queries: sent, fetched, stored, missing")
    void sources() throws Exception {
        hooks.call(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null"));
        assertThat(queries("sent")).isEqualTo(4);
        assertThat(queries("missing")).isZero();
        hooks.call(request(PATIENT + ", " + NOTHING_ELSE));
        assertThat(queries("sent")).isEqualTo(7);
        assertThat(queries("missing")).isEqualTo(1);
        hooks.call(request(PATIENT + ", " + NOTHING_ELSE, "\"fhirServer\": \"https://ehr.example.org/r4\""));
        assertThat(queries("fetched") + queries("missing")).isEqualTo(2);
        assertThat(queries("stored")).isZero();
        assertThat(hooks.meters.get("osteon.fetch").timer().count()).isEqualTo(1);
    }

    private double queries(String source) {
        return hooks.meters.find("osteon.prefetch").tags("service", SERVICE, "source", source).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
