package dev.osteon.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads translations in gettext's PO format, which the tools of translators write. Plural forms have no place in it here. */
final class PoFile {
    /** Stands between context and text in the key of an entry that has a context, as in gettext's own tables. */
    static final char CONTEXT_END = '\u0004';

    private static final Pattern LINE = Pattern.compile("(?:(msgctxt|msgid|msgstr)\\s+)?\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Map<String, String> entries = new LinkedHashMap<>();
    private final Consumer<String> problem;
    private final Map<String, StringBuilder> parts = new LinkedHashMap<>();
    private String part;
    private boolean fuzzy;

    private PoFile(Consumer<String> problem) {
        this.problem = problem;
    }

    /**
     * @param text content of the file
     * @param problem takes each line that cannot be read and each text that is translated twice, in words for the author
     * @return translation by text, in the order of the file; those that are empty or marked fuzzy are left out
     */
    static Map<String, String> parse(String text, Consumer<String> problem) {
        PoFile file = new PoFile(problem);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            file.read(lines[i].strip(), i + 1);
        }
        file.close();
        return file.entries;
    }

    private void read(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            if (parts.containsKey("msgstr")) {
                close();
            }
            fuzzy |= line.startsWith("#,") && line.contains("fuzzy");
            return;
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || (matcher.group(1) == null && part == null)) {
            problem.accept("line " + number + " is not of the PO format");
            return;
        }
        String keyword = matcher.group(1);
        if (keyword != null) {
            if (parts.containsKey("msgstr") && !keyword.equals("msgstr")) {
                close();
            }
            part = keyword;
        }
        parts.computeIfAbsent(part, none -> new StringBuilder()).append(unescaped(matcher.group(2)));
    }

    private void close() {
        String text = parts.getOrDefault("msgid", new StringBuilder()).toString();
        String translation = parts.getOrDefault("msgstr", new StringBuilder()).toString();
        // The entry without a text is the header of the file.
        if (!text.isEmpty() && !translation.isEmpty() && !fuzzy) {
            String key =
                    parts.containsKey("msgctxt") ? parts.get("msgctxt") + String.valueOf(CONTEXT_END) + text : text;
            if (entries.putIfAbsent(key, translation) != null) {
                problem.accept("translates '" + text + "' twice");
            }
        }
        parts.clear();
        part = null;
        fuzzy = false;
    }

    private static String unescaped(String quoted) {
        StringBuilder text = new StringBuilder(quoted.length());
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            switch (quoted.charAt(i)) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                default -> text.append(quoted.charAt(i));
            }
        }
        return text.toString();
    }
}
