package dev.osteon.cdshooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.osteon.explain.Explanation;
import dev.osteon.knowledge.KnowledgeVersion;
import dev.osteon.reasoning.Evidence;
import java.util.List;

/** The answer of a service, in the shape of CDS Hooks 2.0. What has no value is left out; only {@code cards} is always there. */
record CardsAnswer(@JsonInclude(Include.ALWAYS) List<Card> cards) {

    /**
     * @param selectionBehavior {@code any} or {@code at-most-one}; present exactly when there are suggestions
     * @param overrideReasons offered for not following the card
     * @param links of the site, not ours
     * @param extension what we say of the card beyond CDS Hooks
     */
    @JsonInclude(Include.NON_EMPTY)
    record Card(
            String uuid,
            String summary,
            String detail,
            String indicator,
            CardSource source,
            List<CardSuggestion> suggestions,
            String selectionBehavior,
            List<CardCoding> overrideReasons,
            List<CardHyperlink> links,
            CardExtension extension) {}

    /**
     * @param knowledge which knowledge decided
     * @param facts what the text of the card names, with the resources it came from
     * @param explanation why, when the request asked for it; else null
     */
    @JsonInclude(Include.NON_EMPTY)
    record CardExtension(
            @JsonProperty("dev.osteon.knowledge") KnowledgeVersion knowledge,
            @JsonProperty("dev.osteon.facts") List<Evidence> facts,
            @JsonProperty("dev.osteon.explanation") Explanation explanation) {}

    @JsonInclude(Include.NON_EMPTY)
    record CardSource(String label, String url, CardCoding topic) {}

    @JsonInclude(Include.NON_EMPTY)
    record CardCoding(String system, String code, String display) {}

    /** @param type {@code absolute} or {@code smart}; only the latter may have an {@code appContext} */
    @JsonInclude(Include.NON_EMPTY)
    record CardHyperlink(String label, String url, String type, String appContext) {}

    /** @param isRecommended true or null */
    @JsonInclude(Include.NON_EMPTY)
    record CardSuggestion(String label, String uuid, Boolean isRecommended, List<CardAction> actions) {}

    /** @param resource a FHIR resource in its own JSON form, for create and update; for delete {@code resourceId} instead */
    @JsonInclude(Include.NON_EMPTY)
    record CardAction(
            String type, String description, @JsonRawValue String resource, String resourceId) {}
}
