package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/supply-chain.md says of the built jar. */
class SupplyChainIT {
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String META_INF = "META-INF/";

    @Test
    @DisplayName(
            "the bill of materials lists the libraries that are in the jar, and no other, by name, version and hash")
    void billOfMaterials() throws Exception {
        try (JarFile jar = jar()) {
            JsonNode bill = bill(jar);
            assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
            assertThat(bill.at("/metadata/component/name").asText()).isEqualTo("osteon");
            Map<String, String> listed = new TreeMap<>();
            for (JsonNode library : bill.path("components")) {
                listed.put(
                        library.path("name").asText() + "-"
                                + library.path("version").asText() + ".jar",
                        library.at("/hashes/0/content").asText());
            }
            Map<String, String> present = new TreeMap<>();
            for (JarEntry entry : jar.stream().toList()) {
                // Spring Boot puts its own tools in when it packs.
                if (entry.getName().startsWith(LIBRARIES)
                        && !entry.isDirectory()
                        && !entry.getName().contains("spring-boot-jarmode-tools")) {
                    present.put(entry.getName().substring(LIBRARIES.length()), sha256(jar, entry));
                }
            }
            assertThat(listed).hasSizeGreaterThan(200).containsExactlyInAnyOrderEntriesOf(present);
        }
    }

    @Test
    @DisplayName("each library has a licence, and its dependencies are on the bill")
    void licencesAndGraph() throws Exception {
        try (JarFile jar = jar()) {
            JsonNode bill = bill(jar);
            Set<String> known = new HashSet<>();
            known.add(bill.at("/metadata/component/bom-ref").asText());
            assertThat(bill.path("components")).allSatisfy(library -> {
                known.add(library.path("bom-ref").asText());
                assertThat(library.path("licenses"))
                        .as(library.path("name").asText())
                        .isNotEmpty();
                assertThat(library.path("purl").asText()).startsWith("pkg:maven/");
            });
            assertThat(bill.path("dependencies")).hasSameSizeAs(known).allSatisfy(dependency -> {
                assertThat(known).contains(dependency.path("ref").asText());
                dependency.path("dependsOn").forEach(on -> assertThat(known).contains(on.asText()));
            });
            assertThat(read(jar, META_INF + "THIRD-PARTY.txt"))
                    .contains("org.hibernate.orm:hibernate-core", "ca.uhn.hapi.fhir:hapi-fhir-jpaserver-base")
                    .doesNotContain("Unknown license");
        }
    }

    @Test
    @DisplayName("the jar says where its bill of materials is, and holds one time")
    void manifestAndTimes() throws Exception {
        try (JarFile jar = jar()) {
            String location = jar.getManifest().getMainAttributes().getValue("Sbom-Location");
            assertThat(jar.getEntry(location)).as(location).isNotNull();
            assertThat(jar.stream()
                            .filter(entry -> entry.getName().startsWith("BOOT-INF/classes/"))
                            .map(JarEntry::getTime)
                            .collect(Collectors.toSet()))
                    .hasSize(1);
        }
    }

    private static JarFile jar() throws IOException {
        return new JarFile(System.getProperty("osteon.jar"));
    }

    private static JsonNode bill(JarFile jar) throws IOException {
        return new ObjectMapper().readTree(read(jar, META_INF + "sbom/application.cdx.json"));
    }

    private static String read(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(JarFile jar, JarEntry entry) throws Exception {
        try (InputStream in = jar.getInputStream(entry)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        }
    }
}
