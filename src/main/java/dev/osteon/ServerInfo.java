package dev.osteon;

import dev.osteon.knowledge.KnowledgeBase;
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
    private final KnowledgeBase knowledge;

    ServerInfo(BuildProperties build, OsteonProperties properties, KnowledgeBase knowledge) {
        this.build = build;
        this.properties = properties;
        this.knowledge = knowledge;
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("name", build.getName());
        builder.withDetail("version", build.getVersion());
        builder.withDetail("security", properties.security().name().toLowerCase(Locale.ROOT));
        builder.withDetail("knowledge", knowledge.version());
    }
}
