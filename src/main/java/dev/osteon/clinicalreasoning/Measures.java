package dev.osteon.clinicalreasoning;

import ca.uhn.fhir.repository.IRepository;
import java.time.ZonedDateTime;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Endpoint;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.Parameters;
import org.opencds.cqf.fhir.cr.measure.MeasureEvaluationOptions;
import org.opencds.cqf.fhir.cr.measure.common.MeasurePeriodValidator;
import org.opencds.cqf.fhir.cr.measure.r4.R4MultiMeasureService;
import org.opencds.cqf.fhir.utility.monad.Either3;

/** {@code Measure/$evaluate-measure}, and {@code Measure/$evaluate} of several. */
final class Measures extends R4MultiMeasureService {

    Measures(
            IRepository repository,
            MeasureEvaluationOptions options,
            String serverBase,
            MeasurePeriodValidator periods) {
        super(repository, options, serverBase, periods);
    }

    @Override
    public MeasureReport evaluate(
            Either3<CanonicalType, IdType, Measure> measure,
            ZonedDateTime periodStart,
            ZonedDateTime periodEnd,
            String reportType,
            String subject,
            String lastReceivedOn,
            Endpoint contentEndpoint,
            Endpoint terminologyEndpoint,
            Endpoint dataEndpoint,
            Bundle additionalData,
            Parameters parameters,
            String productLine,
            String practitioner) {
        Operation.refuseEndpoints(dataEndpoint, contentEndpoint, terminologyEndpoint);
        return super.evaluate(
                measure,
                periodStart,
                periodEnd,
                reportType,
                subject,
                lastReceivedOn,
                contentEndpoint,
                terminologyEndpoint,
                dataEndpoint,
                additionalData,
                parameters,
                productLine,
                practitioner);
    }

    @Override
    public Parameters evaluate(
            List<IdType> measureId,
            List<String> measureUrl,
            List<String> measureIdentifier,
            ZonedDateTime periodStart,
            ZonedDateTime periodEnd,
            String reportType,
            String subject,
            Endpoint contentEndpoint,
            Endpoint terminologyEndpoint,
            Endpoint dataEndpoint,
            Bundle additionalData,
            Parameters parameters,
            String productLine,
            String reporter) {
        Operation.refuseEndpoints(dataEndpoint, contentEndpoint, terminologyEndpoint);
        return super.evaluate(
                measureId,
                measureUrl,
                measureIdentifier,
                periodStart,
                periodEnd,
                reportType,
                subject,
                contentEndpoint,
                terminologyEndpoint,
                dataEndpoint,
                additionalData,
                parameters,
                productLine,
                reporter);
    }
}
