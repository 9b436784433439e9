package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import com.zaxxer.hikari.HikariDataSource;
import dev.osteon.cdshooks.PatientSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.hl7.fhir.dstu2.model.Subscription.SubscriptionChannelType;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;

/** The database below HAPI: H2 in the data folder, or the PostgreSQL that {@code spring.datasource.url} names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSourceProperties.class)
class StoreConfiguration {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    /**
     * H2's own log beside the store would hold the statements that failed, values of patients among them. It copies each text that is read and keeps the copy, by
     * default for five minutes: a hundred megabytes of heap under load, though HAPI reads them at once. It plans a query by a tenth of ANALYZE_SAMPLE, the first
     * thousand rows of a table by default: here the knowledge, by which no patient is ever referred to.
     */
    private static final String H2_SETTINGS = ";TRACE_LEVEL_FILE=0;LOB_TIMEOUT=5000;ANALYZE_SAMPLE=1000000";

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties, FhirServerSettings settings) {
        if (properties.getUrl() == null) {
            properties.setUrl("jdbc:h2:file:" + settings.embeddedStore() + H2_SETTINGS);
            properties.setUsername("sa");
            properties.setPassword("");
        }
        HikariDataSource dataSource = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        if (isPostgreSql(properties)) {
            // Rows that go in together go as one statement.
            dataSource.addDataSourceProperty("reWriteBatchedInserts", "true");
            // The driver's messages would quote the rows that were refused or cut off, and messages end in logs.
            dataSource.addDataSourceProperty("logServerErrorDetail", "false");
        }
        return dataSource;
    }

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            DataSource dataSource,
            DataSourceProperties properties,
            ConfigurableListableBeanFactory beanFactory,
            FhirContext fhirContext,
            FhirServerSettings settings,
            JpaStorageSettings storageSettings) {
        boolean postgreSql = isPostgreSql(properties);
        if (postgreSql && settings.createSchema()) {
            new PostgresSchema(dataSource).migrate();
        } else if (postgreSql) {
            new PostgresSchema(dataSource).check();
        }
        LocalContainerEntityManagerFactoryBean factory =
                HapiEntityManagerFactoryUtil.newEntityManagerFactory(beanFactory, fhirContext, storageSettings);
        factory.setPersistenceUnitName("osteon");
        factory.setDataSource(dataSource);
        factory.setJpaProperties(hibernate(postgreSql, settings.queryTimeout()));
        return factory;
    }

    private static Properties hibernate(boolean postgreSql, Duration queryTimeout) {
        Properties properties = new Properties();
        properties.put(
                "hibernate.dialect",
                postgreSql ? HapiFhirPostgresDialect.class.getName() : HapiFhirH2Dialect.class.getName());
        // A hospital's database is changed by HAPI's migrator alone, which keeps a list of what it did.
        properties.put("hibernate.hbm2ddl.auto", postgreSql ? "none" : "update");
        properties.put("hibernate.search.enabled", "false");
        properties.put("hibernate.jdbc.batch_size", "50");
        properties.put("hibernate.cache.use_query_cache", "false");
        properties.put("hibernate.cache.use_second_level_cache", "false");
        properties.put("jakarta.persistence.query.timeout", String.valueOf(queryTimeout.toMillis()));
        if (!postgreSql) {
            properties.put("hibernate.session_factory.statement_inspector", new RowLookups());
        }
        return properties;
    }

    /** @return whether the store is PostgreSQL, else it is the embedded H2 */
    static boolean isPostgreSql(DataSourceProperties properties) {
        return properties.getUrl().startsWith(POSTGRESQL);
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
        return new JpaTransactionManager(entityManagerFactory);
    }

    @Bean
    PatientSource patientSource(
            DaoRegistry daos,
            MatchUrlService matchUrls,
            FhirContext fhirContext,
            SearchBuilderFactory<JpaPid> builders,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        return new StorePatientSource(
                daos, matchUrls, fhirContext, builders, new PatientLinks(entities, fhirContext), transactions);
    }

    @Bean
    JpaStorageSettings storageSettings() {
        JpaStorageSettings settings = new JpaStorageSettings();
        // Ids of an EHR are of any shape, numbers too; ours must then not be numbers that could meet one of theirs.
        settings.setResourceClientIdStrategy(JpaStorageSettings.ClientIdStrategyEnum.ANY);
        settings.setResourceServerIdStrategy(JpaStorageSettings.IdStrategyEnum.UUID);
        settings.setEnforceReferentialIntegrityOnWrite(true);
        settings.setEnforceReferentialIntegrityOnDelete(true);
        settings.setAllowMultipleDelete(true);
        // What was deleted can be removed for good, as a site's law may ask; with tokens it takes system/*.cruds.
        settings.setExpungeEnabled(true);
        settings.setAllowInlineMatchUrlReferences(true);
        // HAPI's default answers the same search for a minute from its first result, without what was written since.
        settings.setReuseCachedSearchResultsForMillis(null);
        // The value sets are small and expanded by the knowledge compiler: no background job is needed for them.
        settings.setPreExpandValueSets(false);
        return settings;
    }

    @Bean
    PartitionSettings partitionSettings() {
        return new PartitionSettings();
    }

    @Bean
    SubscriptionSettings subscriptionSettings(FhirServerSettings site) {
        SubscriptionSettings settings = new SubscriptionSettings();
        if (!site.subscriptionEndpoints().isEmpty()) {
            settings.addSupportedSubscriptionType(SubscriptionChannelType.RESTHOOK);
        }
        return settings;
    }
}
