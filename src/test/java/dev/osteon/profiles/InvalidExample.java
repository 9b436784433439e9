package dev.osteon.profiles;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatchException;
import com.github.fge.jsonpatch.mergepatch.JsonMergePatch;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A valid example of the package, changed in one place so that it breaks one rule of its profile.
 *
 * @param name what is wrong
 * @param of type and id of the example
 * @param change JSON merge patch (RFC 7386) on the example
 * @param fails part of the one error that it gets; null when it gets a warning
 * @param warns part of the one warning that it gets and the example does not; null when it gets an error
 */
public record InvalidExample(
        @JsonProperty("case") String name, String of, JsonNode change, String fails, String warns) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The changed example. It may be no FHIR at all, so that it is JSON and no resource. */
    public String json() {
        try {
            return JsonMergePatch.fromJson(change)
                    .apply(JSON.readTree(FhirPackage.exampleJson(of)))
                    .toString();
        } catch (JsonPatchException e) {
            throw new IllegalArgumentException(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
