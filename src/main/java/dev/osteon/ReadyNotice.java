package dev.osteon;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where it listens, and that nobody is asked for a token when that is so. */
@Component
class ReadyNotice {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

    private final OsteonProperties properties;

    ReadyNotice(OsteonProperties properties) {
        this.properties = properties;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            LOG.info(
                    "Ready on port {}: FHIR at /fhir, CDS Hooks at /cds-services",
                    web.getWebServer().getPort());
        }
        if (properties.security() == SecurityMode.OPEN) {
            LOG.warn(
                    "osteon.security=open: no token is asked for; whoever reaches this address reads and writes all data");
        }
    }
}
