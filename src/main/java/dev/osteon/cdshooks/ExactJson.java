package dev.osteon.cdshooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;

/** JSON that comes from outside, read strictly and with every digit of a number, whether a client sent it or its server. */
public final class ExactJson {
    /** Deeper than any FHIR resource, and far from the end of the stack. */
    private static final int MAX_NESTING = 200;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .build())
                    .build())
            // 12.0 and 12 are different results: FHIR keeps the digits of a decimal.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Two values for one name leave open which patient is meant.
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private ExactJson() {}

    /**
     * @return the tree; a missing node for nothing at all
     * @throws IOException when it is no JSON; its message quotes the text, so it must not be passed on
     */
    public static JsonNode read(byte[] text) throws IOException {
        return JSON.readTree(text);
    }
}
