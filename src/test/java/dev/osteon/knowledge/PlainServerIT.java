package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.RequestValidatingInterceptor;
import ca.uhn.fhir.rest.server.provider.HashMapResourceProvider;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import dev.osteon.support.Http;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package that the build has made, loaded into a HAPI FHIR server that has nothing of ours. */
class PlainServerIT {
    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private static NpmPackage npm;
    private static RestfulServer server;
    private static Tomcat tomcat;
    private static Http http;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, LifecycleException {
        npm = PackageArchiveIT.read(PackageArchiveIT.built());
        server = new RestfulServer(FHIR);
        Set<String> types = new TreeSet<>();
        for (String json : all()) {
            types.add(FHIR.newJsonParser().parseResource(json).fhirType());
        }
        types.forEach(type -> server.registerProvider(provider(type)));
        tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "fhir", server);
        context.addServletMappingDecoded("/fhir/*", "fhir");
        tomcat.start();
        http = new Http("http://127.0.0.1:" + tomcat.getConnector().getLocalPort());
    }

    @AfterAll
    static void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static HashMapResourceProvider<? extends IBaseResource> provider(String type) {
        return new HashMapResourceProvider<>(
                FHIR, FHIR.getResourceDefinition(type).getImplementingClass());
    }

    @Test
    @DisplayName("it takes every definition; with them it takes every example and refuses what breaks a profile")
    void loads() throws IOException {
        for (String definition : definitions()) {
            assertTaken(definition);
        }
        assertThat(http.get("/fhir/StructureDefinition?_summary=count").status())
                .isEqualTo(200);
        assertThat(http.get("/fhir/StructureDefinition/bone-metastasis").status())
                .isEqualTo(200);

        RequestValidatingInterceptor validation = new RequestValidatingInterceptor();
        validation.addValidatorModule(PackageArchiveIT.validatorOf(npm));
        validation.setFailOnSeverity(ResultSeverityEnum.ERROR);
        server.registerInterceptor(validation);
        for (String example : examples()) {
            assertTaken(example);
        }
        Http.Answer refused = http.post("/fhir/Observation", """
                {"resourceType": "Observation", "status": "final",
                 "meta": {"profile": ["https://osteon.dev/fhir/StructureDefinition/ki-67-labelling-index"]},
                 "code": {"coding": [{"system": "http://loinc.org", "code": "85330-9"}]}, "subject": {"reference": "Patient/p"},
                 "valueQuantity": {"value": 140, "unit": "%", "system": "http://unitsofmeasure.org", "code": "%"}}""");
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.as(OperationOutcome.class).getIssue())
                .anySatisfy(issue -> assertThat(issue.getDiagnostics()).contains("percent-in-range"));
    }

    private static void assertTaken(String json) {
        IBaseResource resource = FHIR.newJsonParser().parseResource(json);
        String id = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        Http.Answer answer = http.put("/fhir/" + id, json);
        assertThat(answer.status()).as("%s: %s", id, answer.body()).isIn(200, 201);
    }

    private static List<String> all() throws IOException {
        List<String> all = new ArrayList<>(definitions());
        all.addAll(examples());
        return all;
    }

    private static List<String> definitions() throws IOException {
        return resources("package");
    }

    private static List<String> examples() throws IOException {
        return resources("example");
    }

    private static List<String> resources(String folder) throws IOException {
        List<String> resources = new ArrayList<>();
        for (String name : npm.list(folder)) {
            if (name.endsWith(".json") && !name.equals("package.json") && !name.startsWith(".")) {
                resources.add(new String(npm.load(folder, name).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return resources;
    }
}
