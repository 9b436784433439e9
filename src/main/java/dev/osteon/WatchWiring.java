package dev.osteon;

import dev.osteon.fhirserver.StoredLocks;
import dev.osteon.loading.Target;
import dev.osteon.watch.HotFolder;
import dev.osteon.watch.WatchSettings;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The watched folder, where a site has one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("osteon.loading.watch")
class WatchWiring {

    @Bean
    HotFolder hotFolder(OsteonProperties properties, Target store, DataSource dataSource) {
        LoadingProperties loading = properties.loading();
        return new HotFolder(
                new WatchSettings(loading.watch(), loading.quietTime()), store, StoredLocks.in(dataSource));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> watchBegins(HotFolder folder) {
        return ready -> folder.start();
    }
}
