package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import dev.osteon.validation.ProfilePolicy;
import dev.osteon.validation.ValidationFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.BodyStructure;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A profile whose policy is to warn: what breaks it goes through, is counted, and is told to who wants to know. */
class ProfileWarningsTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ProfileWarnings warnings = new ProfileWarnings(meters);
    private final ProfileValidation validation = new ProfileValidation(
            ValidationFixture.validator(List.of(), Map.of("bone-lesion", ProfilePolicy.WARN)), warnings);

    /** A lesion without its place. */
    private static BodyStructure lesion() {
        BodyStructure lesion = new BodyStructure();
        lesion.getPatient().setDisplay("somebody");
        lesion.getMeta().addProfile("https://osteon.dev/fhir/StructureDefinition/bone-lesion");
        return lesion;
    }

    private static ServletRequestDetails request(String prefer) {
        ServletRequestDetails request = new ServletRequestDetails();
        MockHttpServletRequest http = new MockHttpServletRequest();
        http.addHeader("Prefer", prefer);
        request.setServletRequest(http);
        return request;
    }

    private double counted() {
        return meters.counter("osteon.validation.warned", "profile", "bone-lesion")
                .count();
    }

    @Test
    @DisplayName("alone: warnings in the OperationOutcome that the client has asked for")
    void alone() {
        ServletRequestDetails request = request("return=OperationOutcome");
        OperationOutcome answer = new OperationOutcome();
        validation.created(lesion(), request);
        warnings.answered(request, answer);
        assertThat(answer.getIssue())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.WARNING))
                .anySatisfy(issue ->
                        assertThat(issue.getExpression().get(0).getValue()).startsWith("BodyStructure"));
        assertThat(counted()).isEqualTo(1);
        warnings.answered(request, answer);
        assertThat(counted()).as("counted once").isEqualTo(1);
    }

    @Test
    @DisplayName("in a batch or transaction: at the entry; nothing is added for who has not asked, but it is counted")
    void bundle() {
        for (String prefer : List.of("return=OperationOutcome", "return=minimal")) {
            ServletRequestDetails request = request(prefer);
            Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
            bundle.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl("Patient/1");
            BodyStructure lesion = lesion();
            bundle.addEntry()
                    .setResource(lesion)
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl("BodyStructure");
            request.setResource(bundle);
            Bundle answer = new Bundle();
            answer.addEntry();
            answer.addEntry();
            double before = counted();

            validation.bundle(request, RestOperationTypeEnum.TRANSACTION);
            validation.created(lesion, request);
            warnings.answered(request, answer);

            assertThat(counted()).isEqualTo(before + 1);
            assertThat(answer.getEntry().get(0).getResponse().hasOutcome()).isFalse();
            OperationOutcome outcome =
                    (OperationOutcome) answer.getEntry().get(1).getResponse().getOutcome();
            if (prefer.equals("return=minimal")) {
                assertThat(outcome).isNull();
            } else {
                assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue())
                        .startsWith("Bundle.entry[1].resource");
            }
        }
    }
}
