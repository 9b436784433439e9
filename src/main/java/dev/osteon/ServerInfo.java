package dev.osteon;

import dev.osteon.clients.TopicModes;
import dev.osteon.reasoning.Reasoner;
import java.util.Locale;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** What {@code /actuator/info} says of this server. */
@Component
class ServerInfo implements InfoContributor {

    private final BuildProperties build;
    private final OsteonProperties properties;
    private final Reasoner reasoner;
    private final TopicModes topics;

    ServerInfo(BuildProperties build, OsteonProperties properties, Reasoner reasoner, TopicModes topics) {
        this.build = build;
        this.properties = properties;
        this.reasoner = reasoner;
        this.topics = topics;
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("name", build.getName());
        builder.withDetail("version", build.getVersion());
        builder.withDetail("security", properties.security().name().toLowerCase(Locale.ROOT));
        builder.withDetail("knowledge", reasoner.version().version());
        builder.withDetail("knowledgeHash", reasoner.version().hash());
        builder.withDetail("topics", topics.settings());
    }
}
