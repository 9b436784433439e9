package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.loading.Inputs;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** What became of an import: an issue for each file, then one for each thing that was refused, with file, line and element. */
final class ImportOutcome {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_REFUSALS = 1_000;

    private final FhirContext fhir;
    private final Map<String, OperationOutcomeIssueComponent> byFile = new LinkedHashMap<>();
    private final Map<String, long[]> counts = new LinkedHashMap<>();
    private final OperationOutcome refusals = new OperationOutcome();
    private boolean more;

    ImportOutcome(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** @param number in the request, from 0 */
    void fetched(String file, int number) {
        byFile.put(file, issue(IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, number));
        counts.put(file, new long[2]);
    }

    void notFetched(String file, int number, String why) {
        byFile.put(
                file + " " + number,
                issue(IssueSeverity.ERROR, IssueType.NOTFOUND, number).setDiagnostics(file + ": " + why));
    }

    private static OperationOutcomeIssueComponent issue(IssueSeverity severity, IssueType code, int number) {
        OperationOutcomeIssueComponent issue =
                new OperationOutcomeIssueComponent().setSeverity(severity).setCode(code);
        issue.addExpression("Parameters.parameter.where(name='input')[" + number + "]");
        return issue;
    }

    /** @param report of the run that loaded the files */
    void read(Path report) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(report)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode said = JSON.readTree(line);
                long[] count = counts.get(Inputs.file(said.path("file").asText()));
                if (said.path("status").asText().equals("loaded")) {
                    count[0] += said.path("resources").asLong();
                } else {
                    count[1]++;
                    refused(said);
                }
            }
        }
    }

    /** A line that is no resource is passed over by the loader; whoever exports it means something by it. */
    private void refused(JsonNode said) {
        OperationOutcome why = said.has("outcome")
                ? fhir.newJsonParser()
                        .parseResource(
                                OperationOutcome.class, said.path("outcome").toString())
                : new OperationOutcome()
                        .addIssue(Issues.error(
                                "Resource",
                                said.path("file").asText()
                                        + (said.has("line")
                                                ? ", line " + said.path("line").asLong()
                                                : "")
                                        + ": No FHIR resource that could be stored"));
        for (OperationOutcomeIssueComponent issue : why.getIssue()) {
            if (refusals.getIssue().size() < MOST_REFUSALS) {
                refusals.addIssue(issue);
            } else {
                more = true;
            }
        }
    }

    /** @return an OperationOutcome as JSON */
    String json() {
        OperationOutcome outcome = new OperationOutcome();
        byFile.forEach((file, issue) -> {
            long[] count = counts.get(file);
            if (count != null) {
                issue.setDiagnostics(file + ": " + count[0] + " resources accepted, " + count[1] + " refused");
                issue.setSeverity(count[1] > 0 ? IssueSeverity.WARNING : IssueSeverity.INFORMATION);
            }
            outcome.addIssue(issue);
        });
        refusals.getIssue().forEach(outcome::addIssue);
        if (more) {
            outcome.addIssue()
                    .setSeverity(IssueSeverity.INFORMATION)
                    .setCode(IssueType.INCOMPLETE)
                    .setDiagnostics("More was refused; only the first " + MOST_REFUSALS + " issues are here");
        }
        return fhir.newJsonParser().encodeResourceToString(outcome);
    }
}
