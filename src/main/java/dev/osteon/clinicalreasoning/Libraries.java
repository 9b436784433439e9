package dev.osteon.clinicalreasoning;

import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseBackboneElement;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.opencds.cqf.fhir.cql.LibraryEngine;
import org.opencds.cqf.fhir.cr.library.LibraryProcessor;
import org.opencds.cqf.fhir.cr.library.evaluate.EvaluateRequest;
import org.opencds.cqf.fhir.utility.monad.Either3;

/** {@code Library/$evaluate}. */
final class Libraries extends LibraryProcessor {
    private final Operation operation;

    Libraries(Operation operation) {
        super(operation.repository(), operation.settings());
        this.operation = operation;
    }

    @Override
    public <C extends IPrimitiveType<String>, R extends IBaseResource> IBaseParameters evaluate(
            Either3<C, IIdType, R> library,
            String subject,
            List<String> expression,
            IBaseParameters parameters,
            boolean useServerData,
            IBaseBundle data,
            List<? extends IBaseBackboneElement> prefetchData,
            IBaseResource dataEndpoint,
            IBaseResource contentEndpoint,
            IBaseResource terminologyEndpoint) {
        Operation.refuseEndpoints(dataEndpoint, contentEndpoint, terminologyEndpoint);
        if (subject != null) {
            Operation.checkSubject(subject, repository, data);
        }
        return super.evaluate(
                library,
                subject,
                expression,
                parameters,
                useServerData,
                data,
                prefetchData,
                dataEndpoint,
                contentEndpoint,
                terminologyEndpoint);
    }

    @Override
    protected <C extends IPrimitiveType<String>, R extends IBaseResource> EvaluateRequest buildEvaluateRequest(
            Either3<C, IIdType, R> library,
            String subject,
            List<String> expression,
            IBaseParameters parameters,
            IBaseBundle data,
            List<? extends IBaseBackboneElement> prefetchData,
            LibraryEngine engine) {
        return super.buildEvaluateRequest(
                library, subject, expression, parameters, data, prefetchData, operation.engine(engine));
    }

    @Override
    protected <C extends IPrimitiveType<String>, R extends IBaseResource> R resolveLibrary(
            Either3<C, IIdType, R> library) {
        return Operation.found("Library", () -> super.resolveLibrary(library));
    }
}
