package dev.osteon.clinicalreasoning;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.hl7.fhir.instance.model.api.IBaseBackboneElement;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.opencds.cqf.fhir.cql.LibraryEngine;
import org.opencds.cqf.fhir.cr.cql.CqlProcessor;
import org.opencds.cqf.fhir.cr.cql.evaluate.CqlEvaluationRequest;

/** {@code $cql}. */
final class Expressions extends CqlProcessor {
    private final Operation operation;

    Expressions(Operation operation) {
        super(operation.repository(), operation.settings());
        this.operation = operation;
    }

    @Override
    public IBaseParameters evaluate(
            String subject,
            String expression,
            IBaseParameters parameters,
            List<? extends IBaseBackboneElement> library,
            boolean useServerData,
            IBaseBundle data,
            List<? extends IBaseBackboneElement> prefetchData,
            String content,
            IBaseResource dataEndpoint,
            IBaseResource contentEndpoint,
            IBaseResource terminologyEndpoint) {
        Operation.refuseEndpoints(dataEndpoint, contentEndpoint, terminologyEndpoint);
        if (StringUtils.isAllBlank(expression, content)) {
            throw Operation.refused(
                    IssueType.REQUIRED, "expression", "is missing; or give a whole CQL library as content");
        }
        if (subject != null) {
            Operation.checkSubject(subject, repository, data);
        }
        return super.evaluate(
                subject,
                expression,
                parameters,
                library,
                useServerData,
                data,
                prefetchData,
                content,
                dataEndpoint,
                contentEndpoint,
                terminologyEndpoint);
    }

    @Override
    protected CqlEvaluationRequest buildEvaluateRequest(
            String subject,
            String expression,
            IBaseParameters parameters,
            List<? extends IBaseBackboneElement> library,
            IBaseBundle data,
            List<? extends IBaseBackboneElement> prefetchData,
            String content,
            LibraryEngine engine) {
        return super.buildEvaluateRequest(
                subject, expression, parameters, library, data, prefetchData, content, operation.engine(engine));
    }
}
