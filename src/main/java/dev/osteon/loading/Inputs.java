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
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a user names: files, folders, globs, {@code -} for standard input; archives are looked into. Closed when the inputs have been read. */
public final class Inputs implements AutoCloseable {
    private static final String MEMBER = "!/";

    private final Set<Path> ours;
    private final InputStream standardInput;
    private final OpenArchives archives = new OpenArchives();

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
            inputs.addAll(of(file, file.toString()));
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

    /**
     * @param name by which reports call the file
     * @return the file, or the members of the archive that it is
     */
    public List<Input> of(Path file, String name) throws IOException {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return List.of(new Input(name, Files.size(file), () -> Files.newInputStream(file), true));
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.stream()
                    .filter(member -> !member.isDirectory())
                    .map(member -> new Input(
                            name + MEMBER + member.getName(),
                            Math.max(member.getSize(), 0),
                            () -> archives.member(file, member.getName()),
                            true))
                    .toList();
        } catch (ZipException e) {
            return List.of(new Input(
                    name,
                    Files.size(file),
                    () -> {
                        throw new UnreadableInputException("Not a zip archive, or a broken one");
                    },
                    true));
        } catch (IOException e) {
            // Said of this input alone, when it is its turn.
            return List.of(new Input(
                    name,
                    0,
                    () -> {
                        throw e;
                    },
                    true));
        }
    }

    /** @return the name of the file that a report speaks of: of a member that of its archive */
    public static String file(String reported) {
        int member = reported.indexOf(MEMBER);
        return member < 0 ? reported : reported.substring(0, member);
    }

    /** Lets go of archives; what was read of them stays. */
    @Override
    public void close() throws IOException {
        archives.close();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
