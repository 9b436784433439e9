package dev.osteon.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * Holds resources against base R4 and the profiles that they claim in {@code meta.profile}, by the policy of each. A resource
 * that claims no profile that is known is not looked at.
 */
public final class ProfileValidator {
    private static final List<ProfilePolicy> CHECKED = List.of(ProfilePolicy.ENFORCE, ProfilePolicy.WARN);
    private static final Pattern ENTRY = Pattern.compile("Bundle\\.entry\\[(\\d+)]\\.resource(.*)");
    /** The validator writes type and id of a resource into the path, which are the sender's and no part of an expression. */
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/");

    private static final String BUNDLE_RULE = "Bundle_";

    private final IInstanceValidatorModule module;
    private final FhirValidator validator;
    private final ProfilePolicies policies;
    private final WrongSystems wrongSystems;

    /**
     * @param configured policies by profile id; the others are enforced
     * @throws ValidationSetupException when an id is that of no profile
     */
    public ProfileValidator(
            FhirContext fhirContext, ValidationKnowledge knowledge, Map<String, ProfilePolicy> configured) {
        this.policies = new ProfilePolicies(configured, knowledge.profiles());
        this.wrongSystems = new WrongSystems(knowledge.systems());
        this.module = new ReusingValidator(knowledge.support());
        this.validator = fhirContext.newValidator().registerValidatorModule(module);
    }

    /** @return the same validator as HAPI's {@code $validate} takes it */
    public IInstanceValidatorModule module() {
        return module;
    }

    /** @return what is wrong with a resource that stands alone */
    public List<Finding> validate(Resource resource) {
        List<Finding> findings = new ArrayList<>();
        addSlips(resource, -1, resource.fhirType(), findings);
        for (ProfilePolicy policy : CHECKED) {
            if (policies.claims(resource, policy)) {
                errors(policies.withOnly(resource, policy))
                        .map(message ->
                                finding(resource, -1, policy, path(message, resource.fhirType()), message.getMessage()))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /**
     * Validates a transaction or batch as a whole, which is several times faster than one resource after the other, and lets the
     * validator follow references between entries.
     *
     * @return what is wrong with the resources of the entries that claim a profile
     */
    public List<Finding> validate(Bundle bundle) {
        List<Finding> findings = new ArrayList<>();
        List<Resource> resources = bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .toList();
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i) != null) {
                addSlips(resources.get(i), i, "Bundle.entry[" + i + "].resource", findings);
            }
        }
        for (ProfilePolicy policy : CHECKED) {
            boolean claimed =
                    resources.stream().filter(Objects::nonNull).anyMatch(resource -> policies.claims(resource, policy));
            if (claimed) {
                errors(withOnly(bundle, policy))
                        .map(message -> entryFinding(message, resources, policy))
                        .flatMap(Optional::stream)
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /** Slips of the pen that FHIR's rules let pass, so that a resource would be stored and no rule would find it. */
    private void addSlips(Resource resource, int entry, String path, List<Finding> findings) {
        policies.misspelt(resource)
                .forEach((claim, meant) -> findings.add(new Finding(
                        resource,
                        entry,
                        ProfilePolicy.ENFORCE,
                        List.of(),
                        path + ".meta.profile[" + claim + "]",
                        "There is no such profile. The nearest is " + meant + "; docs/profiles lists them all.")));
        CHECKED.stream()
                .filter(policy -> policies.claims(resource, policy))
                .findFirst()
                .ifPresent(policy -> wrongSystems
                        .in(resource, path)
                        .forEach((where, text) -> findings.add(finding(resource, entry, policy, where, text))));
    }

    /** Errors of resources; how entries of a bundle refer to each other is for the store to accept or refuse. */
    private Stream<SingleValidationMessage> errors(Resource resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .filter(message -> !String.valueOf(message.getMessageId()).startsWith(BUNDLE_RULE));
    }

    /** The bundle with other resources in the places of those that claim profiles of other policies. */
    private Bundle withOnly(Bundle bundle, ProfilePolicy policy) {
        Bundle shallow = new Bundle().setType(bundle.getType());
        for (BundleEntryComponent entry : bundle.getEntry()) {
            BundleEntryComponent same = shallow.addEntry().setFullUrlElement(entry.getFullUrlElement());
            same.setRequest(entry.getRequest());
            if (entry.hasResource()) {
                same.setResource(policies.withOnly(entry.getResource(), policy));
            }
        }
        return shallow;
    }

    private Optional<Finding> entryFinding(
            SingleValidationMessage message, List<Resource> resources, ProfilePolicy policy) {
        Matcher entry = ENTRY.matcher(path(message, ""));
        if (!entry.matches()) {
            // Of the bundle itself: whether it can be processed is for the store to say.
            return Optional.empty();
        }
        int number = Integer.parseInt(entry.group(1));
        Resource resource = resources.get(number);
        return policies.claims(resource, policy)
                ? Optional.of(finding(resource, number, policy, entry.group(), message.getMessage()))
                : Optional.empty();
    }

    private Finding finding(Resource resource, int entry, ProfilePolicy policy, String expression, String message) {
        return new Finding(resource, entry, policy, policies.claimed(resource, policy), expression, message);
    }

    private static String path(SingleValidationMessage message, String otherwise) {
        String location = message.getLocationString();
        return location == null ? otherwise : COMMENT.matcher(location).replaceAll("");
    }
}
