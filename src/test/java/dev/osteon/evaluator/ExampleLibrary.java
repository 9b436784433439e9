package dev.osteon.evaluator;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kotlinx.io.Buffer;
import org.cqframework.cql.cql2elm.CqlCompilerException.ErrorSeverity;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.LibraryBuilder.SignatureLevel;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.Libraries;
import org.opencds.cqf.cql.engine.execution.State;
import org.opencds.cqf.cql.engine.fhir.model.R4FhirModelResolver;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;

/** A library of CQL with one definition for each of a list of expressions, and a person for whom it is evaluated. */
final class ExampleLibrary {
    static final int GIVEN = 5;

    private static final String HEAD = """
            library Example version '1'
            using FHIR version '4.0.1'
            include FHIRHelpers version '4.0.1'
            codesystem "Codes": 'urn:codes'
            code "A": 'a' from "Codes" display 'words'
            parameter "Given" Integer default 1
            parameter "Not Given" Integer default 2
            context Patient
            define function "Twice"(n Integer): n * 2
            """;

    private final List<String> expressions;
    private final LibraryManager libraries;
    private final State state;
    private final Program program;
    private final Run run;

    ExampleLibrary(List<String> expressions) {
        this.expressions = expressions;
        this.libraries = libraries(expressions);
        this.state = state(libraries);
        this.program = Program.of(libraries, Set.of("Example"));
        this.run = program.newRun(state, record());
    }

    boolean isLeftToEngine(String cql) {
        return program.leftToEngine().stream().anyMatch(left -> left.startsWith("Example." + name(cql) + ":"));
    }

    String bySteps(String cql) {
        return String.valueOf(program.evaluate("Example", name(cql), run));
    }

    String byEngine(String cql) {
        Library library = libraries
                .resolveLibrary(new VersionedIdentifier().withId("Example"))
                .getLibrary();
        return String.valueOf(run.byEngine(library, Libraries.resolveExpressionRef(name(cql), library)));
    }

    /** @param value of the parameter {@code Given} */
    void give(int value) {
        state.getParameters().put("Given", value);
    }

    void clear() {
        run.clear();
    }

    private String name(String cql) {
        return "E" + expressions.indexOf(cql);
    }

    private static LibraryManager libraries(List<String> expressions) {
        StringBuilder cql = new StringBuilder(HEAD);
        for (int i = 0; i < expressions.size(); i++) {
            cql.append("define E")
                    .append(i)
                    .append(": ")
                    .append(expressions.get(i))
                    .append('\n');
        }
        byte[] text = cql.toString().getBytes(StandardCharsets.UTF_8);
        LibraryManager libraries = new LibraryManager(
                new ModelManager(),
                new CqlCompilerOptions(
                        ErrorSeverity.Info, SignatureLevel.All, CqlCompilerOptions.Options.EnableResultTypes));
        libraries.getLibrarySourceLoader().registerProvider(id -> {
            Buffer buffer = new Buffer();
            buffer.write(text, 0, text.length);
            return id.getId().equals("Example") ? buffer : null;
        });
        libraries.getLibrarySourceLoader().registerProvider(new FhirLibrarySourceProvider());
        return libraries;
    }

    private static State state(LibraryManager libraries) {
        CompositeDataProvider data =
                new CompositeDataProvider(new R4FhirModelResolver(FhirContext.forR4Cached()), record());
        State state = new State(
                new Environment(libraries, new HashMap<>(Map.of("http://hl7.org/fhir", data))),
                EnumSet.of(CqlEngine.Options.EnableExpressionCaching));
        state.setEvaluationDateTime(ZonedDateTime.parse("2026-03-10T10:00:00Z"));
        state.getParameters().put("Given", GIVEN);
        state.setContextValue("Patient", "p");
        return state;
    }

    private static RetrieveProvider record() {
        Patient patient = new Patient().setGender(AdministrativeGender.FEMALE);
        patient.setId("p");
        patient.getBirthDateElement().setValueAsString("1970-05");
        Condition condition = new Condition()
                .setOnset(new DateTimeType("2026-01-02"))
                .setCode(new CodeableConcept().setText("words"));
        condition.getCode().addCoding().setSystem("urn:codes").setCode("a");
        condition.setId("c");
        return (context, path, value, type, profile, codePath, codes, valueSet, date, low, high, range) -> Stream.of(
                        patient, condition)
                .filter(resource -> resource.fhirType().equals(type))
                .map(Object.class::cast)
                .toList();
    }
}
