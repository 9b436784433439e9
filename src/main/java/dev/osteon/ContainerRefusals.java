package dev.osteon;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * What the servlet container refuses before any part of Osteon sees it, such as an address with characters that no URL may have, gets an
 * OperationOutcome too. The container makes the valve by its name, so it is public and has a constructor without arguments.
 */
public final class ContainerRefusals extends ErrorReportValve {

    /** @return makes this the error report of the embedded container */
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> customizer() {
        return factory -> factory.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(ContainerRefusals.class.getName()));
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        OperationOutcome outcome = new OperationOutcome();
        // The request's own words are not repeated: an address may hold a name.
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(response.getStatus() < 500 ? IssueType.INVALID : IssueType.EXCEPTION)
                .setDiagnostics(
                        "The request could not be read as HTTP: its address or a header has characters that do not"
                                + " belong there, or is too long");
        byte[] body = FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(outcome)
                .getBytes(StandardCharsets.UTF_8);
        try {
            response.setContentType("application/fhir+json");
            response.setCharacterEncoding("UTF-8");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException clientIsGone) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, clientIsGone);
        }
    }
}
