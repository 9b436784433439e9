package dev.osteon.validation;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * One thing that is wrong with a resource.
 *
 * @param resource which claims a profile that it does not keep to
 * @param entry number of its entry in the bundle that was validated, -1 when it stands alone
 * @param policy {@link ProfilePolicy#ENFORCE} or {@link ProfilePolicy#WARN}
 * @param profiles ids of the profiles of that policy that it claims
 * @param expression the element, from the outermost resource on
 * @param message what is wrong with it
 */
public record Finding(
        Resource resource, int entry, ProfilePolicy policy, List<String> profiles, String expression, String message) {}
