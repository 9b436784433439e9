package dev.osteon.operations;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the Dockerfile says about running.
 *
 * @param instructions each with its arguments, continued lines joined
 */
record ContainerCommand(List<String[]> instructions) {

    static ContainerCommand read() throws IOException {
        List<String[]> instructions = new ArrayList<>();
        String text = Files.readString(Path.of("Dockerfile"))
                .replaceAll("(?m)^#.*\n", "")
                .replaceAll("\\\\\n\\s*", " ");
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                instructions.add(line.strip().split("\\s+", 2));
            }
        }
        return new ContainerCommand(instructions);
    }

    /** @return the arguments of the last instruction of that name */
    String last(String instruction) {
        return instructions.stream()
                .filter(words -> words[0].equals(instruction))
                .reduce((earlier, later) -> later)
                .orElseThrow()[1];
    }

    /** @return a command in its JSON form, as it is started, without a shell */
    List<String> command(String instruction) throws IOException {
        String text = last(instruction);
        return new ObjectMapper().readValue(text.substring(text.indexOf('[')), new TypeReference<>() {});
    }

    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        for (String setting : last("ENV").split("\\s+")) {
            String[] pair = setting.split("=", 2);
            environment.put(pair[0], pair[1]);
        }
        return environment;
    }
}
