package dev.osteon.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.commandline.HooksClient.Answer;
import dev.osteon.commandline.HooksClient.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cards}: shows the cards that a running server answers. */
@Command(
        name = "cards",
        description =
                "Shows the cards that a running server answers to a recorded hook request, or for a patient that it holds.")
final class CardsCommand implements Callable<Integer> {
    /** Hooks whose context a patient is enough for. */
    private static final Set<String> PATIENT_HOOKS = Set.of("patient-view", "encounter-start");

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Asked asked;

    @Option(
            names = "--to",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080/fhir",
            description = "FHIR base of the server; default: ${DEFAULT-VALUE}")
    private URI to;

    @Option(
            names = "--service",
            paramLabel = "ID",
            description = "asks this service only; else every one that answers the hook")
    private String service;

    @Option(names = "--json", description = "prints the answers as JSON, by service")
    private boolean json;

    /** A request as it was recorded, to the letter: 12.00 is another result than 12. */
    private record Recorded(String text, String hook) {}

    /** One of the two. */
    static final class Asked {
        @Option(names = "--request", paramLabel = "FILE", description = "a recorded hook request")
        private Path request;

        @Parameters(paramLabel = "PATIENT", description = "id of a patient that the server holds")
        private String patient;
    }

    @Override
    public Integer call() {
        if (to.getHost() == null || !Set.of("http", "https").contains(String.valueOf(to.getScheme()))) {
            throw usage("--to is not the URL of an HTTP server");
        }
        Recorded recorded = asked.request == null ? null : recorded(asked.request);
        try {
            return ask(new HooksClient(to), recorded);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Commands.INTERRUPTED;
        }
    }

    private int ask(HooksClient client, Recorded recorded) throws InterruptedException {
        List<Service> services = chosen(client.services(), recorded);
        ObjectNode answers = HooksClient.JSON.createObjectNode();
        CardsPrinter printer = new CardsPrinter(spec.commandLine().getOut());
        boolean refused = false;
        for (Service one : services) {
            Answer answer = client.call(one.id(), recorded == null ? request(one.hook()) : recorded.text());
            refused |= !answer.accepted();
            answers.set(one.id(), answer.body());
            if (!json) {
                printer.print(one.id(), answer);
            }
        }
        if (json) {
            spec.commandLine().getOut().println(answers.toPrettyString());
        }
        return refused ? Commands.REFUSED : Commands.OK;
    }

    private List<Service> chosen(List<Service> services, Recorded recorded) {
        List<Service> answering = services.stream()
                .filter(one -> recorded == null
                        ? PATIENT_HOOKS.contains(one.hook())
                        : one.hook().equals(recorded.hook()))
                .filter(one -> service == null || one.id().equals(service))
                .toList();
        if (answering.isEmpty()) {
            throw usage((service == null
                            ? "No service of that server answers this hook"
                            : "--service names no service that answers this hook")
                    + "; there are "
                    + services.stream()
                            .map(one -> one.id() + " (" + one.hook() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return answering;
    }

    private Recorded recorded(Path file) {
        try {
            String text = Files.readString(file);
            JsonNode request = HooksClient.JSON.readTree(text);
            if (request.isObject()) {
                return new Recorded(text, request.path("hook").asText());
            }
        } catch (IOException e) {
            throw usage(Files.isReadable(file) ? file + " is not JSON" : file + " cannot be read");
        }
        throw usage(file + " is no hook request: it is not a JSON object");
    }

    /** A request as an EHR would send it, without prefetch: the server takes the patient from its own store. */
    private String request(String hook) {
        ObjectNode request = HooksClient.JSON
                .createObjectNode()
                .put("hook", hook)
                .put("hookInstance", UUID.randomUUID().toString());
        request.putObject("context")
                .put("userId", "Practitioner/command-line")
                .put("patientId", asked.patient)
                .put("encounterId", "command-line");
        return request.toString();
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
