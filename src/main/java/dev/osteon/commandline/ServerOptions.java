package dev.osteon.commandline;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which server is meant. */
final class ServerOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--to",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080/fhir",
            description = "FHIR base of the server; default: ${DEFAULT-VALUE}")
    private URI to;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "file with the access token that is sent; read again for each request, so that it can be renewed")
    private Path tokenFile;

    /** @return the server; nothing has been sent yet */
    HttpTarget target() {
        if (to.getHost() == null || !Set.of("http", "https").contains(String.valueOf(to.getScheme()))) {
            throw new ParameterException(spec.commandLine(), "--to is not the URL of an HTTP server");
        }
        return new HttpTarget(to, tokenFile);
    }
}
