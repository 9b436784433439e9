package dev.osteon.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a card. Title and description are complete without values; the templates say the same with them.
 *
 * @param title shown where the summary cannot be filled in
 * @param description shown where there is no detail, or null
 * @param summary template of plain text, or null
 * @param detail template of GitHub-Flavored Markdown, or null
 */
public record CardText(String title, String description, TextTemplate summary, TextTemplate detail) {
    /** CDS Hooks: fewer than 140 characters. */
    static final int LONGEST_SUMMARY = 139;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** @return names of the definitions that both templates need */
    public Set<String> definitions() {
        Set<String> definitions = new TreeSet<>();
        if (summary != null) {
            definitions.addAll(summary.definitions());
        }
        if (detail != null) {
            definitions.addAll(detail.definitions());
        }
        return definitions;
    }

    /**
     * @param model see {@link TextTemplate#render}
     * @return one line of plain text of at most 139 characters: the template filled in, or the title when a value is unknown or too long for it
     */
    public String summary(Map<String, ?> model) {
        if (summary == null) {
            return title;
        }
        TextTemplate.Filled filled = summary.render(model);
        String line = SPACE.matcher(filled.text()).replaceAll(" ");
        return filled.complete() && !line.isEmpty() && line.length() <= LONGEST_SUMMARY ? line : title;
    }

    /**
     * @param model see {@link TextTemplate#render}
     * @return Markdown: the template filled in, unknown values left out; or the description; or null
     */
    public String detail(Map<String, ?> model) {
        String text = detail == null ? "" : detail.render(model).text();
        return text.isEmpty() ? description : text;
    }
}
