package dev.osteon.fhirserver;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.batch2.jobs.export.BulkDataExportProvider;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import dev.osteon.clinicalreasoning.ReasoningOperations;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.validation.ValidationKnowledge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.filter.CorsFilter;

/** The FHIR endpoint, from HAPI's own configurations. */
@Configuration(proxyBeanMethods = false)
@Import({
    JpaR4Config.class,
    HapiJpaConfig.class,
    JpaBatch2Config.class,
    Batch2JobsConfig.class,
    SubscriptionChannelConfig.class,
    ThreadPoolFactoryConfig.class,
    OperationConfiguration.class,
    PortConfiguration.class,
    NodeConfiguration.class,
    LimitsConfiguration.class,
    SubscriptionConfiguration.class,
    ImportConfiguration.class
})
class FhirServerConfiguration {

    private static final String PATH = "/fhir";

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
        ServletRegistrationBean<RestfulServer> registration = new ServletRegistrationBean<>(server, PATH + "/*");
        registration.setName("fhir");
        registration.setLoadOnStartup(1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestLog> fhirRequestLog(FhirContext fhirContext, MeterRegistry meters) {
        Set<String> words = new HashSet<>(fhirContext.getResourceTypes());
        words.addAll(List.of("fhir", "metadata", "api-docs", "swagger-ui"));
        return filter(new RequestLog(words, meters), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<CorsFilter> fhirCorsFilter(FhirServerSettings settings) {
        return filter(CrossOrigin.filter(settings.allowedOrigins()), Ordered.HIGHEST_PRECEDENCE + 1);
    }

    static <T extends Filter> FilterRegistrationBean<T> filter(T filter, int order) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(PATH, PATH + "/*");
        registration.setOrder(order);
        return registration;
    }

    @Bean
    RestfulServer fhirServer(
            FhirContext fhirContext,
            FhirServerSettings settings,
            IInterceptorService interceptors,
            @Qualifier("myResourceProvidersR4") ResourceProviderFactory resourceProviders,
            JpaSystemProvider<Bundle, Meta> systemProvider,
            ValueSetOperationProvider valueSetOperations,
            DatabaseBackedPagingProvider paging,
            IFhirSystemDao<Bundle, Meta> systemDao,
            JpaStorageSettings storageSettings,
            ISearchParamRegistry searchParameters,
            IValidationSupport validationSupport,
            ProfileValidation profileValidation,
            ProfileWarnings profileWarnings,
            WhyOperation whyOperation,
            ReasoningOperations reasoningOperations,
            BulkDataExportProvider bulkExport,
            ObjectProvider<ImportOperation> bulkImport,
            LiveKnowledge knowledge) {
        // What we cannot read we refuse, naming the element: to drop it in silence would lose what a clinician wrote.
        fhirContext.setParserErrorHandler(new StrictErrorHandler());
        // With interceptors of its own: the store tells its own and those of the server that has the request, so that
        // one that is both would be told twice.
        RestfulServer server = new RestfulServer(fhirContext);
        server.setServerName("Osteon");
        server.setServerVersion(settings.version());
        server.setImplementationDescription(
                "Osteon: FHIR R4 and CDS Hooks for breast cancer that has reached the bone");
        server.setServerAddressStrategy(
                settings.baseUrl() == null
                        ? new IncomingRequestAddressStrategy()
                        : new HardcodedServerAddressStrategy(
                                settings.baseUrl().toString().replaceAll("/+$", "") + PATH));
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        paging.setDefaultPageSize(Math.min(50, settings.maxPageSize()));
        paging.setMaximumPageSize(settings.maxPageSize());
        server.setPagingProvider(paging);
        server.registerProviders(resourceProviders.createProviders());
        server.registerProviders(systemProvider, valueSetOperations, whyOperation);
        server.registerProviders(reasoningOperations.providers(server));
        server.registerProviders(bulkExport);
        bulkImport.ifAvailable(operation -> {
            server.registerProvider(operation);
            server.registerInterceptor(operation);
        });
        server.setServerConformanceProvider(new JpaCapabilityStatementProvider(
                server, systemDao, storageSettings, searchParameters, validationSupport));
        server.registerInterceptor(new CapabilityExtras(settings.implementationGuide()));
        server.registerInterceptor(new ErrorAnswers());
        server.registerInterceptor(profileValidation);
        server.registerInterceptor(profileWarnings);
        server.registerInterceptor(new BatchRefusals());
        server.registerInterceptor(new CompanionWrites(knowledge));
        server.registerInterceptor(new KnowledgeWrites(knowledge));
        // Deliveries belong to no request, so the store has to know this one.
        interceptors.registerInterceptor(new SubscriptionEndpoints(settings.subscriptionEndpoints()));
        server.registerInterceptor(new OpenApiInterceptor());
        return server;
    }

    @Bean
    LiveKnowledge liveKnowledge(
            KnowledgeBase compiled,
            Reasoner reasoner,
            IFhirSystemDao<Bundle, Meta> store,
            DaoRegistry daos,
            ISearchParamRegistry searchParameters,
            FhirServerSettings settings,
            ValidationKnowledge validationKnowledge,
            IValidationSupport storeSupport) {
        return new LiveKnowledge(
                compiled, reasoner, daos, new KnowledgePublisher(store, daos, searchParameters, settings), inForce -> {
                    validationKnowledge.use(inForce);
                    // Expansions that the store's own $expand remembers for minutes.
                    ((ValidationSupportChain) storeSupport).invalidateExpiringCaches();
                });
    }

    @Bean
    StartUp startUp(
            LiveKnowledge knowledge,
            Reasoner reasoner,
            IFhirSystemDao<Bundle, Meta> store,
            FhirContext fhirContext,
            EntityManager entities,
            DataSourceProperties database,
            FhirServerSettings settings,
            Clock clock) {
        return new StartUp(
                knowledge,
                new Demonstration(fhirContext, store, entities, clock),
                // A site's PostgreSQL is never for show.
                settings.demonstration() && !StoreConfiguration.isPostgreSql(database),
                reasoner);
    }
}
