package dev.osteon.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.validation.IValidationContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * HAPI's validator makes an {@link InstanceValidator} for each call, and each of those reads a table of OIDs from the class path,
 * which costs many times what validating a resource does. This one keeps them, one at a time for each thread that validates, and
 * not for long: they never let go of what they have seen (codings and their resources, narratives, texts).
 */
final class ReusingValidator extends FhirInstanceValidator {
    /** Of JSON, in bytes, that one may read before another takes its place. It holds some seventy times as much memory by then. */
    private static final int MOST_READ = 100_000;

    private final WorkerContextValidationSupportAdapter context;
    private final Map<String, Boolean> asksForAll = ClaimedProfileValidator.shared();
    /** Last in, first out, so that most are used rather than wait; validating takes a processor, so more would hold memory for nothing. */
    private final BlockingDeque<Reused> idle =
            new LinkedBlockingDeque<>(Runtime.getRuntime().availableProcessors());

    /** A validator, and how many bytes it has read. */
    private record Reused(InstanceValidator validator, int read) {}

    ReusingValidator(IValidationSupport support) {
        super(support);
        context = WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(support);
        setWrappedWorkerContext(support, context);
        setAnyExtensionsAllowed(true);
        setErrorForUnknownProfiles(false);
        setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    }

    @Override
    protected List<ValidationMessage> validate(IValidationContext<?> validation) {
        if (validation.getResourceAsStringEncoding() != EncodingEnum.JSON) {
            return super.validate(validation);
        }
        Reused reused = idle.pollFirst();
        if (reused == null) {
            reused = new Reused(newValidator(), 0);
        }
        List<ValidationMessage> messages = new ArrayList<>();
        byte[] json = validation.getResourceAsString().getBytes(StandardCharsets.UTF_8);
        reused.validator()
                .validate(
                        validation.getOptions().getAppContext(),
                        messages,
                        new ByteArrayInputStream(json),
                        FhirFormat.JSON,
                        asked(validation));
        // One that has thrown is not used again: what it holds is not known.
        if (json.length < MOST_READ - reused.read()) {
            idle.offerFirst(new Reused(reused.validator(), reused.read() + json.length));
        }
        messages.removeIf(ReusingValidator::isOfTerminologyNobodyHas);
        messages.stream().filter(ReusingValidator::isOfUnknownProfile).forEach(m -> m.setLevel(IssueSeverity.WARNING));
        return messages;
    }

    /** Profiles that a caller of $validate asks for, and those that the resource claims. */
    private List<StructureDefinition> asked(IValidationContext<?> validation) {
        Set<String> urls = new LinkedHashSet<>(validation.getOptions().getProfiles());
        if (validation.getResource() instanceof IBaseResource resource) {
            resource.getMeta().getProfile().forEach(profile -> urls.add(profile.getValueAsString()));
        }
        List<StructureDefinition> asked = new ArrayList<>();
        for (String url : urls) {
            StructureDefinition profile = context.fetchResource(StructureDefinition.class, url);
            if (profile != null) {
                asked.add(profile);
            }
        }
        return asked;
    }

    /** As HAPI does. */
    private static boolean isOfTerminologyNobodyHas(ValidationMessage message) {
        return I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE.equals(message.getMessageId())
                || (I18nConstants.TERMINOLOGY_TX_VALUESET_NOTFOUND.equals(message.getMessageId())
                        && message.getMessage().contains("http://hl7.org/fhir/ValueSet/mimetypes"));
    }

    private static boolean isOfUnknownProfile(ValidationMessage message) {
        return I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN.equals(message.getMessageId())
                || I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_NOT_POLICY.equals(message.getMessageId());
    }

    private InstanceValidator newValidator() {
        InstanceValidator validator = new ClaimedProfileValidator(context, asksForAll);
        validator.setBestPracticeWarningLevel(getBestPracticeWarningLevel());
        validator.setAnyExtensionsAllowed(isAnyExtensionsAllowed());
        validator.setErrorForUnknownProfiles(isErrorForUnknownProfiles());
        validator.setResourceIdRule(IdStatus.OPTIONAL);
        validator.setUnknownCodeSystemsCauseErrors(true);
        validator.setPolicyAdvisor(getValidatorPolicyAdvisor());
        validator.setAllowXsiLocation(true);
        return validator;
    }
}
