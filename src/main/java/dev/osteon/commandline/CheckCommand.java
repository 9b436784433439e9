package dev.osteon.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.loading.Answer;
import dev.osteon.loading.TargetAwayException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: whether a server is there and ready, which version it is, and which profiles it knows. */
@Command(
        name = "check",
        description = {
            "Says whether a server can be reached and is ready, its version, and the profiles that it knows.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  java -jar osteon.jar check --to https://fhir.example.org/fhir",
            "",
            "Exit codes: 0 ready and of this version, 1 another version or no Osteon server, 2 usage, 3 unreachable or not ready."
        })
final class CheckCommand implements Callable<Integer> {
    private static final String NAME = "Osteon";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions server;

    @Override
    public Integer call() throws IOException {
        HttpTarget target = server.target();
        PrintWriter out = spec.commandLine().getOut();
        try {
            ServerCheck check = ServerCheck.of(target);
            out.println("Server:   " + target.base() + " is ready");
            out.println("Software: " + check.software() + " " + check.version());
            out.println("FHIR:     " + check.fhirVersion());
            check.guides().forEach(guide -> out.println("Guide:    " + guide.asText()));
            Set<String> profiles = profiles(target);
            out.println("Profiles: " + profiles.size());
            profiles.forEach(profile -> out.println("  " + profile));
            return verdict(check);
        } catch (TargetAwayException e) {
            throw new ServerUnreachableException(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Commands.INTERRUPTED;
        }
    }

    private int verdict(ServerCheck check) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (!check.software().equals(NAME)) {
            err.println("This is no Osteon server. Resources can be loaded into it, but it has no cards.");
            return Commands.REFUSED;
        }
        String ours = version();
        if (ours != null && !ours.equals(check.version())) {
            err.println("The server is version " + check.version() + ", this jar is version " + ours);
            return Commands.REFUSED;
        }
        return Commands.OK;
    }

    private static Set<String> profiles(HttpTarget target) throws TargetAwayException, InterruptedException {
        Set<String> profiles = new TreeSet<>();
        String page = "/StructureDefinition?derivation=constraint&_elements=url&_count=500";
        while (page != null) {
            Answer answer = target.get(page);
            if (!answer.accepted()) {
                throw new TargetAwayException(target.base() + " answers a search for profiles with " + answer.status());
            }
            for (JsonNode entry : answer.body().path("entry")) {
                profiles.add(entry.path("resource").path("url").asText());
            }
            page = next(answer.body(), target.base());
        }
        return profiles;
    }

    /** The rest of the address of the next page; below the same base, whatever name the server knows itself by. */
    private static String next(JsonNode bundle, String base) {
        for (JsonNode link : bundle.path("link")) {
            String url = link.path("url").asText();
            if (link.path("relation").asText().equals("next") && url.contains("?")) {
                return url.startsWith(base) ? url.substring(base.length()) : url.substring(url.indexOf('?'));
            }
        }
        return null;
    }

    /** @return version of this jar; null when it was not built as one */
    private static String version() throws IOException {
        try (InputStream in = CheckCommand.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (in == null) {
                return null;
            }
            Properties build = new Properties();
            build.load(in);
            return build.getProperty("build.version");
        }
    }
}
