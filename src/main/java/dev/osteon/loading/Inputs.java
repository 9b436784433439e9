package dev.osteon.loading;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a user names: files, folders, globs, {@code -} for standard input; archives are looked into. */
public final class Inputs {
    private static final String MEMBER = "!/";

    private final Set<Path> ours;
    private final InputStream standardInput;

    /**
     * @param ours files and folders that the loader writes itself, which are no input
     * @param standardInput what {@code -} stands for
     */
    public Inputs(Set<Path> ours, InputStream standardInput) {
        this.ours = Set.copyOf(ours.stream().map(Inputs::absolute).toList());
        this.standardInput = standardInput;
    }

    /**
     * @return every input, each once; files in the order of their names within what was named
     * @throws NoSuchInputException when something that was named is not there
     */
    public List<Input> named(List<String> names) throws IOException, NoSuchInputException {
        List<Path> files = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                inputs.add(new Input("-", 0, () -> standardInput, false));
            } else if (Files.exists(Path.of(name))) {
                files.addAll(below(Path.of(name)));
            } else if (name.matches(".*[*?\\[{].*")) {
                files.addAll(matching(name));
            } else {
                throw new NoSuchInputException(name + " is not there");
            }
        }
        for (Path file : files.stream().distinct().toList()) {
            add(file, inputs);
        }
        return inputs;
    }

    private List<Path> below(Path named) throws IOException {
        try (Stream<Path> paths = Files.walk(named)) {
            return paths.filter(path -> !ours.contains(absolute(path)))
                    .filter(path ->
                            ours.stream().noneMatch(our -> absolute(path).startsWith(our)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private List<Path> matching(String glob) throws IOException, NoSuchInputException {
        Path base = Path.of("");
        for (String part : glob.split("[/" + (File.separatorChar == '\\' ? "\\\\" : "") + "]")) {
            if (part.matches(".*[*?\\[{].*")) {
                break;
            }
            base = part.isEmpty() ? Path.of("/") : base.resolve(part);
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        List<Path> matched = Files.isDirectory(base.toAbsolutePath())
                ? below(base).stream().filter(matcher::matches).toList()
                : List.of();
        if (matched.isEmpty()) {
            throw new NoSuchInputException("No file is like " + glob);
        }
        return matched;
    }

    private static void add(Path file, List<Input> inputs) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            inputs.add(new Input(file.toString(), Files.size(file), () -> Files.newInputStream(file), true));
            return;
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            archive.stream()
                    .filter(member -> !member.isDirectory())
                    .forEach(member -> inputs.add(new Input(
                            file + MEMBER + member.getName(),
                            Math.max(member.getSize(), 0),
                            () -> member(file, member.getName()),
                            true)));
        } catch (ZipException e) {
            inputs.add(new Input(
                    file.toString(),
                    Files.size(file),
                    () -> {
                        throw new UnreadableInputException("Not a zip archive, or a broken one");
                    },
                    true));
        }
    }

    /** Members are read one by one and never written under their names, so that these can say what they like. */
    private static InputStream member(Path file, String name) throws IOException {
        ZipFile archive = new ZipFile(file.toFile());
        ZipEntry entry = archive.getEntry(name);
        long packed = entry.getCompressedSize();
        return new GuardedStream(archive.getInputStream(entry), () -> packed) {
            @Override
            public void close() throws IOException {
                super.close();
                archive.close();
            }
        };
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
