package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Refuses searches that cost more than anybody needs: each step of a chain is a join, and each value a comparison. */
public final class SearchCost {
    /** Values of all parameters together. */
    static final int MAX_VALUES = 1_000;
    /** Parameters, one that is given twice counted twice. */
    static final int MAX_PARAMETERS = 30;
    /** References that one parameter follows, forwards or backwards. */
    static final int MAX_STEPS = 3;
    /** {@code _include} and {@code _revinclude} together. */
    static final int MAX_INCLUDES = 20;
    /** Results that are passed over. */
    static final int MAX_OFFSET = 10_000;

    private final int maxPageSize;

    /** @param maxPageSize longest page; a client that asks for more gets this */
    SearchCost(int maxPageSize) {
        this.maxPageSize = maxPageSize;
    }

    /** Looks at a search before it is made, also at one of a batch. */
    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    public void search(SearchParameterMap search, RequestDetails request) {
        if (!(request instanceof ServletRequestDetails)) {
            return;
        }
        List<List<IQueryParameterType>> parameters =
                search.values().stream().flatMap(List::stream).toList();
        check(parameters.size(), MAX_PARAMETERS, "parameters");
        check(parameters.stream().mapToInt(List::size).sum(), MAX_VALUES, "values");
        parameters.stream()
                .flatMap(List::stream)
                .forEach(value -> check(steps(value), MAX_STEPS, "references one after the other"));
        check(search.getIncludes().size() + search.getRevIncludes().size(), MAX_INCLUDES, "_include and _revinclude");
        if (search.getOffset() != null) {
            check(search.getOffset(), MAX_OFFSET, "results to pass over; follow the links to the next page");
        }
        if (search.getCount() != null && search.getCount() > maxPageSize) {
            search.setCount(maxPageSize);
        }
    }

    private static int steps(IQueryParameterType value) {
        if (value instanceof ReferenceParam reference && reference.getChain() != null) {
            return 1 + dots(reference.getChain());
        }
        if (value instanceof HasParam has) {
            String rest = has.getParameterName();
            return 1 + rest.split("_has:", -1).length - 1 + dots(rest);
        }
        return 0;
    }

    private static int dots(String text) {
        return (int) text.chars().filter(c -> c == '.').count();
    }

    private static void check(int asked, int most, String what) {
        if (asked > most) {
            String text = "A search may have at most " + most + " " + what + "; this one has " + asked;
            OperationOutcome outcome = new OperationOutcome();
            outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(IssueType.TOOCOSTLY)
                    .setDiagnostics(text);
            throw new InvalidRequestException(text, outcome);
        }
    }
}
