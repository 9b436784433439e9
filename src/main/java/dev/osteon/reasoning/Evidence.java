package dev.osteon.reasoning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/**
 * A fact of the record that the text of a card names.
 *
 * @param name of the definition
 * @param value as recorded, with its unit
 * @param date day or moment of the value, as ISO 8601 has it; null when it has none
 * @param note what is said of the value besides; null when nothing is
 * @param resources literal references of those it was taken from, with the version where it is known; the first of them where there are very many
 */
@JsonInclude(Include.NON_EMPTY)
public record Evidence(String name, String value, String date, String note, List<String> resources) {
    public Evidence {
        resources = List.copyOf(resources);
    }
}
