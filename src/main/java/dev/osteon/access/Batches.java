package dev.osteon.access;

import dev.osteon.security.Identity;
import dev.osteon.security.Permission;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;

/**
 * A batch is let in whole, and each of its entries is then asked for by itself, when it reads or writes: one that may not is refused, and the
 * others go on. Only conditions are looked at beforehand, for they are evaluated before anything is written. Transactions are HAPI's.
 */
final class Batches {
    private Batches() {}

    static boolean mayBegin(Identity caller, Bundle bundle) {
        return bundle.getType() == BundleType.BATCH
                && bundle.getEntry().stream().allMatch(entry -> mayAsk(caller, entry.getRequest()));
    }

    private static boolean mayAsk(Identity caller, BundleEntryRequestComponent request) {
        String url = request.hasUrl() ? request.getUrl() : "";
        if (request.getMethod() == Bundle.HTTPVerb.GET || !request.hasIfNoneExist() && url.indexOf('?') < 0) {
            return true;
        }
        String type = url.split("[/?]", 2)[0];
        String condition = request.hasIfNoneExist() ? request.getIfNoneExist() : url;
        return caller.may(type, Permission.SEARCH) && Joins.mayUse(caller, Joins.parameters(condition));
    }
}
