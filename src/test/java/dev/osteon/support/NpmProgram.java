package dev.osteon.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A node program of {@code src/test/<name>} with what its lock file pins, installed once into {@code target/<name>}. */
public final class NpmProgram {
    private static final String LOCK = "package-lock.json";
    private static final String INSTALLED = "installed-lock.json";
    private static final String SCRIPT = "evaluate.js";

    private final Path source;
    private final Path folder;

    private NpmProgram(String name) {
        this.source = Path.of("src", "test", name);
        this.folder = Path.of("target", name);
    }

    /**
     * @param name of the folder below {@code src/test}
     * @throws IllegalStateException in one line, when npm is not there or fails
     */
    public static NpmProgram install(String name) {
        NpmProgram program = new NpmProgram(name);
        try {
            program.install();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return program;
    }

    /** @return where the program runs, and where its input and output are */
    public Path folder() {
        return folder;
    }

    /**
     * Runs {@code evaluate.js}, in UTC.
     *
     * @param arguments of the program; file names are relative to {@link #folder()}
     * @throws IllegalStateException in one line, when node is not there or the program fails
     */
    public void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("node", SCRIPT));
        command.addAll(List.of(arguments));
        execute(command);
    }

    private void install() throws IOException {
        Files.createDirectories(folder);
        for (String file : sources()) {
            Files.copy(source.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path installed = folder.resolve(INSTALLED);
        if (!Files.exists(installed) || Files.mismatch(folder.resolve(LOCK), installed) >= 0) {
            execute(List.of("npm", "ci", "--ignore-scripts", "--silent"));
            Files.copy(folder.resolve(LOCK), installed, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(source)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private void execute(List<String> command) {
        Path log = folder.resolve(command.get(0) + ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("TZ", "UTC");
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed, see " + log);
            }
        } catch (IOException e) {
            throw new IllegalStateException("this test needs npm and node on the path", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command.get(0) + " ran", e);
        }
    }
}
