import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the software bill of materials of the jar, CycloneDX 1.6, while the jar is built. CycloneDX's own Maven plugin refuses to
 * run off line, and hashes every library eight times.
 *
 * <p>Arguments: what {@code dependency:tree} wrote as JSON; what {@code license:add-third-party} wrote; the file to write; the time
 * to write into it; then the artifact ids of libraries that are not put into the jar. The libraries are on the class path.
 */
final class Sbom {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LICENSED =
            Pattern.compile("^\\s+((?:\\([^()]*\\) )+).*\\(([\\w.-]+:[\\w.-]+:[\\w.-]+) - .*$");

    private final Map<String, Set<String>> dependsOn = new TreeMap<>();
    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final Map<String, List<String>> licences;
    private final Collection<String> leftOut;

    private Sbom(Map<String, List<String>> licences, Collection<String> leftOut) {
        this.licences = licences;
        this.leftOut = leftOut;
    }

    public static void main(String[] arguments) throws Exception {
        JsonNode tree = JSON.readTree(new File(arguments[0]));
        Sbom sbom = new Sbom(
                licences(Path.of(arguments[1])), List.of(arguments).subList(4, arguments.length));
        sbom.add(tree, true);
        Path target = Path.of(arguments[2]);
        Files.createDirectories(target.getParent());
        JSON.writerWithDefaultPrettyPrinter().writeValue(target.toFile(), sbom.document(tree, arguments[3]));
    }

    private static Map<String, List<String>> licences(Path thirdParty) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (String line : Files.readAllLines(thirdParty)) {
            Matcher matcher = LICENSED.matcher(line);
            if (matcher.matches()) {
                String names = matcher.group(1).trim();
                found.put(matcher.group(2), List.of(names.substring(1, names.length() - 1).split("\\) \\(")));
            }
        }
        return found;
    }

    /** @return what stands for a node: itself if it is in the jar, else what it brings that is */
    private Set<String> add(JsonNode node, boolean root) throws Exception {
        Set<String> brought = new TreeSet<>();
        for (JsonNode child : node.path("children")) {
            brought.addAll(add(child, false));
        }
        // A library that tests bring first has its own scope below theirs.
        boolean inTheJar = root
                || Set.of("compile", "runtime").contains(node.path("scope").asText())
                        && !leftOut.contains(node.path("artifactId").asText())
                        && !isStarter(node);
        if (!inTheJar) {
            return brought;
        }
        String purl = purl(node);
        components.put(purl, component(node, purl));
        dependsOn.put(purl, brought);
        return Set.of(purl);
    }

    /** Spring Boot does not pack what holds nothing but a list of others. */
    private static boolean isStarter(JsonNode node) throws IOException {
        try (JarFile jar = new JarFile(jar(node).toFile())) {
            return jar.getManifest() != null
                    && "dependencies-starter".equals(jar.getManifest().getMainAttributes().getValue("Spring-Boot-Jar-Type"));
        }
    }

    private static String purl(JsonNode node) {
        return "pkg:maven/" + node.path("groupId").asText() + "/" + node.path("artifactId").asText() + "@"
                + node.path("version").asText() + "?type=jar";
    }

    private ObjectNode component(JsonNode node, String purl) throws Exception {
        String artifact = node.path("artifactId").asText();
        String version = node.path("version").asText();
        ObjectNode component = JSON.createObjectNode()
                .put("type", "library")
                .put("bom-ref", purl)
                .put("group", node.path("groupId").asText())
                .put("name", artifact)
                .put("version", version);
        if (node.has("scope") && !node.path("scope").asText().isEmpty()) {
            component
                    .putArray("hashes")
                    .addObject()
                    .put("alg", "SHA-256")
                    .put("content", sha256(jar(node)));
        }
        List<String> names = licences.get(node.path("groupId").asText() + ":" + artifact + ":" + version);
        if (names != null) {
            ArrayNode choices = component.putArray("licenses");
            names.forEach(name -> choices.addObject()
                    .putObject("license")
                    .put(name.matches("[A-Za-z]+(-[A-Za-z0-9.]+)*") ? "id" : "name", name));
        }
        return component.put("purl", purl);
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static Path jar(JsonNode node) {
        String name = File.separator + node.path("artifactId").asText() + "-" + node.path("version").asText() + ".jar";
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(name)) {
                return Path.of(entry);
            }
        }
        throw new IllegalStateException("not on the class path: " + name);
    }

    private ObjectNode document(JsonNode tree, String time) throws IOException {
        String own = purl(tree);
        ObjectNode self = components.remove(own);
        self.put("type", "application").putArray("licenses").addObject().putObject("license").put("id", "Apache-2.0");
        List<ObjectNode> libraries = new ArrayList<>(components.values());
        ObjectNode document = JSON.createObjectNode()
                .put("bomFormat", "CycloneDX")
                .put("specVersion", "1.6")
                .put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(JSON.writeValueAsBytes(libraries)))
                .put("version", 1);
        document.putObject("metadata").put("timestamp", time).set("component", self);
        document.putArray("components").addAll(libraries);
        ArrayNode graph = document.putArray("dependencies");
        dependsOn.forEach((purl, direct) -> {
            ArrayNode list = graph.addObject().put("ref", purl).putArray("dependsOn");
            direct.forEach(list::add);
        });
        return document;
    }
}
