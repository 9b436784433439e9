package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import dev.osteon.fhirserver.ImportStore.Import;
import dev.osteon.fhirserver.ImportStore.ImportFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * {@code $import}: the server fetches NDJSON from addresses that the site allows, as HL7's proposal for bulk import has it and as HAPI's own
 * operation is called.
 */
public final class ImportOperation {
    private static final String STATUS = ImportOperation.class.getName();
    private static final String POLL = "$import-poll-status";
    private static final int ACCEPTED = 202;
    private static final Set<String> FORMATS = Set.of("application/fhir+ndjson", "application/ndjson", "ndjson");

    private final ImportJobs jobs;
    private final AllowedBases allowed;

    ImportOperation(ImportJobs jobs, List<URI> allowed) {
        this.jobs = jobs;
        this.allowed = new AllowedBases(allowed);
    }

    /**
     * Begins an import.
     *
     * @param parameters {@code inputFormat}, and an {@code input} with {@code type} and {@code url} for each file
     * @return what is under way; the header {@code Content-Location} says where to ask
     */
    @Operation(name = "$import")
    public OperationOutcome start(@ResourceParam Parameters parameters, ServletRequestDetails request) {
        if (!String.valueOf(request.getHeader("Prefer"))
                .toLowerCase(Locale.ROOT)
                .contains("respond-async")) {
            throw refusal(List.of(Issues.error(
                    "http.Prefer",
                    "Send the header Prefer: respond-async; the answer then says where to ask for the result")));
        }
        String id = jobs.start(files(parameters == null ? new Parameters() : parameters));
        request.getResponse().addHeader("Content-Location", request.getFhirServerBase() + "/" + POLL + "?_jobId=" + id);
        return underWay(request);
    }

    /**
     * Says how far an import is.
     *
     * @param job its id
     * @return with status 202 while it runs; afterwards what became of each file, and why what was refused
     */
    @Operation(name = POLL, idempotent = true)
    public OperationOutcome poll(
            @OperationParam(name = "_jobId", max = 1) StringType job, ServletRequestDetails request) {
        Import found = jobs.find(job == null ? "" : job.getValue())
                .orElseThrow(
                        () -> new ResourceNotFoundException("There is no import of this id, or it ended long ago"));
        return found.outcome()
                .map(outcome -> request.getFhirContext().newJsonParser().parseResource(OperationOutcome.class, outcome))
                .orElseGet(() -> underWay(request));
    }

    /** Answers 202 where something is under way. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void answered(RequestDetails request, ResponseDetails response) {
        if (request.getUserData().remove(STATUS) instanceof Integer status) {
            response.setResponseCode(status);
        }
    }

    private static OperationOutcome underWay(RequestDetails request) {
        request.getUserData().put(STATUS, ACCEPTED);
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDiagnostics("The import is under way");
        return outcome;
    }

    private List<ImportFile> files(Parameters parameters) {
        List<OperationOutcomeIssueComponent> issues = new ArrayList<>();
        List<ImportFile> files = new ArrayList<>();
        for (int i = 0; i < parameters.getParameter().size(); i++) {
            ParametersParameterComponent parameter = parameters.getParameter().get(i);
            String place = "Parameters.parameter[" + i + "]";
            switch (String.valueOf(parameter.getName())) {
                case "input" -> files.add(file(parameter, place, issues));
                case "inputFormat" -> {
                    if (!FORMATS.contains(String.valueOf(parameter.getValue().primitiveValue()))) {
                        issues.add(Issues.error(place + ".value", "Only application/fhir+ndjson can be imported"));
                    }
                }
                case "inputSource" -> {}
                case "storageDetail" -> storage(parameter, place, issues);
                default -> issues.add(Issues.error(place + ".name", "Not known to this server"));
            }
        }
        if (files.isEmpty()) {
            issues.add(Issues.error("Parameters.parameter", "An input with type and url is needed for each file"));
        }
        if (!issues.isEmpty()) {
            throw refusal(issues);
        }
        return files;
    }

    private ImportFile file(
            ParametersParameterComponent input, String place, List<OperationOutcomeIssueComponent> issues) {
        String type = part(input, "type");
        String url = part(input, "url");
        if (type == null || !type.matches("[A-Z][A-Za-z]+")) {
            issues.add(Issues.error(place + ".part.where(name='type')", "The type of the resources in the file"));
        }
        if (!allowed.allows(url)) {
            OperationOutcomeIssueComponent issue = Issues.error(
                    place + ".part.where(name='url')",
                    "The server may not call this address; the site allows addresses with osteon.loading.import-from");
            issues.add(issue.setCode(IssueType.FORBIDDEN));
        }
        return new ImportFile(type, url);
    }

    private static void storage(
            ParametersParameterComponent detail, String place, List<OperationOutcomeIssueComponent> issues) {
        String type = part(detail, "type");
        if (type != null && !type.equals("https") && !type.equals("http")) {
            issues.add(Issues.error(place + ".part.where(name='type')", "Only https is supported"));
        }
        if (detail.getPart().stream().anyMatch(part -> "credentialHttpBasic".equals(part.getName()))) {
            issues.add(Issues.error(
                    place + ".part.where(name='credentialHttpBasic')",
                    "Credentials are not kept; use addresses that hold their own"));
        }
    }

    private static String part(ParametersParameterComponent parameter, String name) {
        return parameter.getPart().stream()
                .filter(part -> name.equals(part.getName()) && part.getValue() != null)
                .map(part -> part.getValue().primitiveValue())
                .findFirst()
                .orElse(null);
    }

    private static InvalidRequestException refusal(List<OperationOutcomeIssueComponent> issues) {
        OperationOutcome outcome = new OperationOutcome();
        issues.forEach(outcome::addIssue);
        return new InvalidRequestException("The import cannot be begun", outcome);
    }
}
