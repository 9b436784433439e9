package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.subscription.model.CanonicalSubscription;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/**
 * The server calls the endpoint of a subscription from inside the hospital's network, so only those may be named that the site allows. What
 * was stored before the site changed its mind is not delivered either.
 */
public final class SubscriptionEndpoints {
    private static final String MESSAGE = "The subscription cannot be delivered";

    private final AllowedBases allowed;

    /** @param allowed absolute addresses; what is below one of them may be called too */
    SubscriptionEndpoints(List<URI> allowed) {
        this.allowed = new AllowedBases(allowed);
    }

    /** Checks a subscription about to be created. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        check(resource, request);
    }

    /** Checks the new state of a subscription about to be updated. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource resource, RequestDetails request) {
        check(resource, request);
    }

    /** @return whether it may be delivered */
    @Hook(Pointcut.SUBSCRIPTION_BEFORE_REST_HOOK_DELIVERY)
    public boolean delivered(CanonicalSubscription subscription) {
        return allowed.allows(subscription.getEndpointUrl());
    }

    private void check(IBaseResource resource, RequestDetails request) {
        if (!(resource instanceof Subscription subscription) || request == null || isAtRest(subscription)) {
            return;
        }
        List<OperationOutcomeIssueComponent> issues = new ArrayList<>();
        if (subscription.getChannel().getType() != SubscriptionChannelType.RESTHOOK) {
            issues.add(Issues.error("Subscription.channel.type", "Only rest-hook is supported"));
        } else if (!allowed.allows(subscription.getChannel().getEndpoint())) {
            issues.add(
                    Issues.error(
                            "Subscription.channel.endpoint",
                            "The server may not call this address; the site allows addresses with osteon.fhir.subscription-endpoints"));
        }
        BatchRefusals.refuse(subscription, request, MESSAGE, issues);
    }

    private static boolean isAtRest(Subscription subscription) {
        return subscription.getStatus() == SubscriptionStatus.OFF
                || subscription.getStatus() == SubscriptionStatus.ERROR;
    }
}
