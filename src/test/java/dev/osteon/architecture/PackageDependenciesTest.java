package dev.osteon.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invariants 2 and 3 of ARCHITECTURE.md, read from the compiled classes. */
class PackageDependenciesTest {

    private static final String ROOT = "dev.osteon";

    /** Package -> the packages of ours that it may use; the root package sees all. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("knowledge", Set.of()),
            Map.entry("evaluator", Set.of()),
            Map.entry("reasoning", Set.of("knowledge", "evaluator")),
            Map.entry("explain", Set.of("reasoning", "knowledge")),
            Map.entry("validation", Set.of("knowledge")),
            Map.entry("security", Set.of()),
            Map.entry("clinicalreasoning", Set.of("knowledge")),
            Map.entry("limits", Set.of()),
            Map.entry("access", Set.of("security", "limits")),
            Map.entry("audit", Set.of("access", "security", "cdshooks")),
            Map.entry("clients", Set.of()),
            Map.entry("loading", Set.of()),
            Map.entry("commandline", Set.of("loading")),
            Map.entry("watch", Set.of("loading")),
            Map.entry("feedback", Set.of()),
            Map.entry(
                    "cdshooks",
                    Set.of("reasoning", "knowledge", "explain", "security", "clients", "feedback", "limits")),
            Map.entry("ehr", Set.of("cdshooks")),
            Map.entry(
                    "fhirserver",
                    Set.of(
                            "knowledge",
                            "reasoning",
                            "explain",
                            "audit",
                            "validation",
                            "cdshooks",
                            "clinicalreasoning",
                            "security",
                            "limits",
                            "feedback",
                            "loading")));

    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    @DisplayName("2: reasoning, evaluator and knowledge know no Spring, servlet, HTTP, JPA or network")
    void invariant2() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".reasoning..", ROOT + ".evaluator..", ROOT + ".knowledge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta.servlet..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "java.net.http..",
                        "java.sql..",
                        "ca.uhn.fhir.jpa..",
                        "ca.uhn.fhir.rest.client..",
                        "ca.uhn.fhir.rest.server..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    @DisplayName("3: packages depend only as in the table")
    void invariant3Table() {
        MAY_USE.forEach((name, allowed) -> {
            List<String> allowedPatterns = new ArrayList<>(List.of(ROOT + "." + name + ".."));
            allowed.forEach(other -> allowedPatterns.add(ROOT + "." + other + ".."));
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(ROOT + "..")
                            .and(not(resideInAnyPackage(allowedPatterns.toArray(String[]::new)))))
                    .as("package " + name + " uses only " + allowed)
                    .allowEmptyShould(true)
                    .check(classes);
        });
    }

    @Test
    @DisplayName("3: every package of ours stands in the table")
    void invariant3Complete() {
        Set<String> packages = new TreeSet<>();
        classes.forEach(type -> {
            String rest = type.getPackageName().substring(ROOT.length());
            if (!rest.isEmpty()) {
                packages.add(rest.substring(1).split("\\.")[0]);
            }
        });
        assertThat(MAY_USE.keySet()).containsAll(packages);
    }

    @Test
    @DisplayName("3: no cycles")
    void invariant3Cycles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }
}
