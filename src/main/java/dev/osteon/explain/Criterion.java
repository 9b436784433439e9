package dev.osteon.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/**
 * One definition of the logic and what it came to.
 *
 * @param definition library and name, e.g. {@code ElementsCalcium.Calcium}
 * @param value as text; {@code null} where it has none, {@code not evaluated} where nothing asked for it or it failed
 * @param parameters thresholds and windows that the definition names, e.g. {@code Calcium Window = 30 days}
 * @param resources literal references of those that the value rests on, with the version where it is known, in the order of types and ids; of
 *     very many the first
 * @param moreResources how many there are besides, or null
 * @param shownAbove true where the definition stands in the explanation already, with all that it read; else null
 * @param reads the definitions that it read, in the order in which it did
 * @param notShown how many more it read that are left out because the explanation would be too long, or null
 */
@JsonInclude(Include.NON_EMPTY)
public record Criterion(
        String definition,
        String value,
        List<String> parameters,
        List<String> resources,
        Integer moreResources,
        Boolean shownAbove,
        List<Criterion> reads,
        Integer notShown) {}
