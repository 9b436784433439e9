package dev.osteon.clinicalreasoning;

import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseBackboneElement;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseDatatype;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.opencds.cqf.fhir.cql.LibraryEngine;
import org.opencds.cqf.fhir.cr.plandefinition.PlanDefinitionProcessor;
import org.opencds.cqf.fhir.cr.plandefinition.apply.ApplyRequest;
import org.opencds.cqf.fhir.utility.monad.Either3;

/** {@code PlanDefinition/$apply}, and {@code $r5.apply} with the answer of a later FHIR. */
final class Plans extends PlanDefinitionProcessor {
    private final Operation operation;

    Plans(Operation operation) {
        super(operation.repository(), operation.settings());
        this.operation = operation;
    }

    @Override
    public <C extends IPrimitiveType<String>, R extends IBaseResource> IBaseResource apply(
            Either3<C, IIdType, R> plan,
            String subject,
            String encounter,
            String practitioner,
            String organization,
            IBaseDatatype userType,
            IBaseDatatype userLanguage,
            IBaseDatatype userTaskContext,
            IBaseDatatype setting,
            IBaseDatatype settingContext,
            IBaseParameters parameters,
            boolean useServerData,
            IBaseBundle data,
            List<? extends IBaseBackboneElement> prefetchData,
            IBaseResource dataEndpoint,
            IBaseResource contentEndpoint,
            IBaseResource terminologyEndpoint) {
        Operation.refuseEndpoints(dataEndpoint, contentEndpoint, terminologyEndpoint);
        Operation.checkSubject(subject, repository, data);
        return super.apply(
                plan,
                subject,
                encounter,
                practitioner,
                organization,
                userType,
                userLanguage,
                userTaskContext,
                setting,
                settingContext,
                parameters,
                useServerData,
                data,
                prefetchData,
                dataEndpoint,
                contentEndpoint,
                terminologyEndpoint);
    }

    @Override
    public <C extends IPrimitiveType<String>, R extends IBaseResource> IBaseParameters applyR5(
            Either3<C, IIdType, R> plan,
            List<String> subjects,
            String encounter,
            String practitioner,
            String organization,
            IBaseDatatype userType,
            IBaseDatatype userLanguage,
            IBaseDatatype userTaskContext,
            IBaseDatatype setting,
            IBaseDatatype settingContext,
            IBaseParameters parameters,
            boolean useServerData,
            IBaseBundle data,
            List<? extends IBaseBackboneElement> prefetchData,
            IBaseResource dataEndpoint,
            IBaseResource contentEndpoint,
            IBaseResource terminologyEndpoint) {
        Operation.refuseEndpoints(dataEndpoint, contentEndpoint, terminologyEndpoint);
        if (subjects == null || subjects.isEmpty()) {
            Operation.checkSubject(null, repository, data);
        }
        subjects.forEach(subject -> Operation.checkSubject(subject, repository, data));
        return super.applyR5(
                plan,
                subjects,
                encounter,
                practitioner,
                organization,
                userType,
                userLanguage,
                userTaskContext,
                setting,
                settingContext,
                parameters,
                useServerData,
                data,
                prefetchData,
                dataEndpoint,
                contentEndpoint,
                terminologyEndpoint);
    }

    @Override
    protected <C extends IPrimitiveType<String>, R extends IBaseResource> ApplyRequest buildApplyRequest(
            Either3<C, IIdType, R> plan,
            String subject,
            String encounter,
            String practitioner,
            String organization,
            IBaseDatatype userType,
            IBaseDatatype userLanguage,
            IBaseDatatype userTaskContext,
            IBaseDatatype setting,
            IBaseDatatype settingContext,
            IBaseParameters parameters,
            IBaseBundle data,
            List<? extends IBaseBackboneElement> prefetchData,
            LibraryEngine engine) {
        return super.buildApplyRequest(
                plan,
                subject,
                encounter,
                practitioner,
                organization,
                userType,
                userLanguage,
                userTaskContext,
                setting,
                settingContext,
                parameters,
                data,
                prefetchData,
                operation.engine(engine));
    }

    @Override
    protected <C extends IPrimitiveType<String>, R extends IBaseResource> R resolvePlanDefinition(
            Either3<C, IIdType, R> plan) {
        return Operation.found("PlanDefinition", () -> super.resolvePlanDefinition(plan));
    }
}
