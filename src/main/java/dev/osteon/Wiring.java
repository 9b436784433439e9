package dev.osteon;

import dev.osteon.cdshooks.HooksSettings;
import dev.osteon.clients.CardLinks;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.clients.TopicModes;
import dev.osteon.ehr.EhrSettings;
import dev.osteon.feedback.CardIds;
import dev.osteon.fhirserver.FhirServerSettings;
import dev.osteon.fhirserver.ImportSettings;
import dev.osteon.fhirserver.SiteSecrets;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.limits.BodyReader;
import dev.osteon.limits.ClientRates;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.security.HookSecurity;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Hands each feature its part of the configuration. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    /**
     * HAPI's beans are made while the servlet container starts, before Spring freezes the definitions and remembers which beans
     * have which type. With a thousand beans those look-ups were a third of the start, so the definitions are frozen as soon as
     * all are known.
     */
    @Bean
    static BeanFactoryPostProcessor typeLookupsRemembered() {
        return ConfigurableListableBeanFactory::freezeConfiguration;
    }

    private static final String IMPLEMENTATION_GUIDE = "https://osteon.dev/fhir/ImplementationGuide/dev.osteon.fhir|";

    /** Pages on the same machine, for whoever tries the server out. */
    private static final List<String> LOCAL_PAGES = List.of("http://localhost:*", "http://127.0.0.1:*");

    private static final Duration BODY_GRACE = Duration.ofSeconds(10);
    private static final int BODY_BYTES_PER_SECOND = 10_000;
    private static final int REQUESTS_PER_SECOND = 500;

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerRefusals() {
        return ContainerRefusals.customizer();
    }

    @Bean
    FhirServerSettings fhirServerSettings(OsteonProperties properties, BuildProperties build) {
        return new FhirServerSettings(
                properties.dataFolder(),
                properties.baseUrl(),
                build.getVersion(),
                IMPLEMENTATION_GUIDE + build.getVersion(),
                properties.demo(),
                Objects.requireNonNullElseGet(
                        properties.validation().packagesFolder(),
                        () -> properties.dataFolder().resolve("packages")),
                properties.validation().profiles(),
                allowedOrigins(properties),
                properties.timeZone(),
                properties.fhir().maxBodySize(),
                properties.fhir().maxConcurrent(),
                properties.fhir().maxPageSize(),
                properties.fhir().queryTimeout(),
                properties.createSchema(),
                properties.fhir().subscriptionEndpoints());
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadBodies() {
        return UnreadBodies.customizer();
    }

    @Bean
    BodyReader bodyReader() {
        return new BodyReader(BODY_GRACE, BODY_BYTES_PER_SECOND);
    }

    /** @return how often a client may call; of callers who are not known we see addresses only, and many may share one */
    @Bean
    ClientRates clientRates(OsteonProperties properties) {
        Integer perSecond = properties.requestsPerSecond();
        return new ClientRates(
                perSecond != null
                        ? perSecond
                        : properties.security() == SecurityMode.REQUIRED ? REQUESTS_PER_SECOND : 0);
    }

    @Bean
    ImportSettings importSettings(OsteonProperties properties) {
        return new ImportSettings(
                properties.loading().importFrom(), properties.dataFolder().resolve("imports"));
    }

    @Bean
    HooksSettings hooksSettings(OsteonProperties properties, ObjectProvider<HookSecurity> security) {
        OsteonProperties.Hooks hooks = properties.hooks();
        return new HooksSettings(
                hooks.maxBodySize(),
                hooks.maxConcurrent(),
                hooks.deadline(),
                allowedOrigins(properties),
                properties.timeZone(),
                properties.baseUrl(),
                security.getIfAvailable());
    }

    /** @return the maker of card ids, by the site's key, else by one that was made at the first start */
    @Bean
    CardIds cardIds(OsteonProperties properties, SiteSecrets secrets) {
        String key = properties.cardKey();
        return new CardIds(key == null ? secrets.secret("card-ids") : key.getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    ClientProfiles clientProfiles(OsteonProperties properties) {
        return properties.clientProfiles();
    }

    /** @return which topics are shown; a name or value that does not fit stops the start */
    @Bean
    TopicModes topicModes(OsteonProperties properties, KnowledgeBase knowledge) {
        try {
            return new TopicModes(properties.topics(), properties.clients(), knowledge.topicCodes());
        } catch (IllegalArgumentException e) {
            throw new StartRefused(e.getMessage());
        }
    }

    /** @return the links that cards have; one that does not fit stops the start */
    @Bean
    CardLinks cardLinks(OsteonProperties properties, KnowledgeBase knowledge) {
        try {
            return new CardLinks(properties.links(), knowledge.topicCodes());
        } catch (IllegalArgumentException e) {
            throw new StartRefused(e.getMessage());
        }
    }

    @Bean
    EhrSettings ehrSettings(OsteonProperties properties) {
        OsteonProperties.Ehr ehr = properties.ehr();
        return new EhrSettings(
                ehr.allowedServers(),
                properties.security() == SecurityMode.OPEN,
                ehr.allowedNetworks(),
                ehr.deadline(),
                ehr.maxSize());
    }

    private static List<String> allowedOrigins(OsteonProperties properties) {
        List<String> origins = new ArrayList<>(properties.cors().allowedOrigins());
        if (properties.security() == SecurityMode.OPEN) {
            origins.addAll(LOCAL_PAGES);
        }
        return origins;
    }

    /** @return the knowledge of this build with the site's rule parameters; a parameter that does not fit stops the start */
    @Bean
    KnowledgeBase knowledgeBase(KnowledgeAhead ahead) {
        return ahead.await();
    }

    @Bean
    static KnowledgeAhead knowledgeAhead(Environment environment) {
        return new KnowledgeAhead(environment);
    }

    @Bean
    Reasoner reasoner(KnowledgeBase knowledge, OsteonProperties properties) {
        return new Reasoner(
                knowledge, properties.timeZone(), Runtime.getRuntime().availableProcessors());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
