package dev.osteon.bench;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.knowledge.Service;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Suggestion;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes every decision of every service about every test patient, texts and suggestions included; started by {@code bench/decisions}. */
final class DecisionsWritten {
    private DecisionsWritten() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        List<BenchPatient> patients = new ArrayList<>();
        for (BenchPatient row : BenchPatient.truthTables()) {
            for (Service service : TestKnowledge.base().services()) {
                patients.add(row.askedOf(service.id()));
            }
        }
        patients.addAll(BenchPatient.caseReport());
        try (Reasoner reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1);
                PrintWriter out =
                        new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8))) {
            for (BenchPatient patient : patients) {
                out.println("# " + patient.service() + " | " + patient.name());
                reasoner.decide(patient.service(), patient.newRecord(), patient.at(), patient.context())
                        .decisions()
                        .forEach(decision -> write(decision, out));
            }
        }
    }

    private static void write(Decision decision, PrintWriter out) {
        out.println(List.of(
                decision.actionId(),
                decision.topic().getCode(),
                decision.urgency(),
                String.valueOf(decision.selectionBehavior()),
                decision.source().toString()));
        out.println(decision.summary());
        out.println(decision.detail());
        for (Suggestion suggestion : decision.suggestions()) {
            out.println(List.of(suggestion.actionId(), suggestion.label(), suggestion.recommended()));
            for (ProposedAction action : suggestion.actions()) {
                out.println(List.of(
                        action.actionId(),
                        action.type(),
                        String.valueOf(action.description()),
                        String.valueOf(action.resourceId())));
                if (action.resource() != null) {
                    out.println(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(action.resource()));
                }
            }
        }
    }
}
