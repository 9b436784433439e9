package dev.osteon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables into a document, between the two comments that name them, and beside it as CSV. */
public final class Report {
    private final Path document;
    private final Path folder;

    /**
     * @param document Markdown with a line {@code <!-- NAME -->} and a later line {@code <!-- end of NAME -->} for each table
     * @param folder for CSV and charts
     */
    public Report(Path document, Path folder) throws IOException {
        this.document = document;
        this.folder = Files.createDirectories(folder);
    }

    /**
     * @param name of the table and of the file
     * @param above a line of text above it
     * @param rows the heading first
     */
    public void table(String name, String above, List<List<String>> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(above);
        lines.add("");
        lines.add(row(rows.get(0)));
        lines.add("|" + "---|".repeat(rows.get(0).size()));
        rows.stream().skip(1).map(Report::row).forEach(lines::add);
        String text = String.join("\n", lines);
        System.out.println(text + "\n");
        Files.writeString(
                folder.resolve(name + ".csv"),
                rows.stream().map(Report::csv).collect(Collectors.joining("\n", "", "\n")),
                StandardCharsets.UTF_8);
        replace(name, text);
    }

    void chart(String name, String svg) throws IOException {
        Files.writeString(folder.resolve(name + ".svg"), svg, StandardCharsets.UTF_8);
    }

    /** @return the machine, for those that cannot say what others did on it meanwhile */
    public static String machine() throws IOException {
        return Machine.description();
    }

    private void replace(String name, String text) throws IOException {
        String before = Files.readString(document);
        String begin = "<!-- " + name + " -->\n";
        int from = before.indexOf(begin);
        int to = before.indexOf("<!-- end of " + name + " -->");
        if (from < 0 || to < from) {
            throw new IllegalStateException(document + " has no place for " + name);
        }
        Files.writeString(document, before.substring(0, from + begin.length()) + text + "\n" + before.substring(to));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String csv(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(","));
    }
}
