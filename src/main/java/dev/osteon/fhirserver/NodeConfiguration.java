package dev.osteon.fhirserver;

import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a node knows of the database and of the other nodes that share it. */
@Configuration(proxyBeanMethods = false)
class NodeConfiguration {
    private static final Duration LOOK_FOR_CHANGES = Duration.ofSeconds(5);

    @Bean
    KnowledgeFollower knowledgeFollower(LiveKnowledge knowledge) {
        return new KnowledgeFollower(knowledge, LOOK_FOR_CHANGES);
    }

    /** The embedded store has one node only. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> followsOtherNodes(
            KnowledgeFollower follower, DataSourceProperties database) {
        return ready -> {
            if (StoreConfiguration.isPostgreSql(database)) {
                follower.start();
            }
        };
    }

    /** @return readiness asks it, for FHIR needs the database; hooks with all their data do not */
    @Bean
    HealthIndicator databaseHealthIndicator(DataSourceProperties database) {
        return StoreConfiguration.isPostgreSql(database)
                ? new DatabaseHealth(database)
                : () -> Health.up().build();
    }
}
