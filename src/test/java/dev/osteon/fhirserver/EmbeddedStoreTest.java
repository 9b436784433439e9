package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.osteon.cdshooks.PatientSource;
import dev.osteon.feedback.CardIds;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EmbeddedStoreTest extends EmbeddedServer
        implements FhirRestContract,
                KnowledgeInStoreContract,
                LiveKnowledgeContract,
                FeedbackInStoreContract,
                OwnRecordContract {

    @Autowired
    private KnowledgeBase knowledge;

    @Autowired
    private PatientSource patientSource;

    @Override
    public PatientSource patientSource() {
        return patientSource;
    }

    @Autowired
    private LiveKnowledge live;

    @Autowired
    private CardIds cardIds;

    @Autowired
    private SiteSecrets secrets;

    @Override
    public CardIds cardIds() {
        return cardIds;
    }

    @Autowired
    private FhirServerSettings settings;

    @Autowired
    private DataSource dataSource;

    @Override
    public DataSource dataSource() {
        return dataSource;
    }

    @Autowired
    private MeterRegistry meters;

    @Override
    public MeterRegistry meters() {
        return meters;
    }

    @Override
    public SiteSecrets secrets() {
        return secrets;
    }

    @Override
    public LiveKnowledge live() {
        return live;
    }

    @Override
    public Http http() {
        return http;
    }

    @Override
    public KnowledgeBase knowledge() {
        return knowledge;
    }

    @Test
    @DisplayName("a statement that fails leaves no log of the database beside the store")
    void noLogOfTheDatabase() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into nowhere values ('Examplename')"))
                    .isInstanceOf(SQLException.class);
        }
        try (Stream<Path> files = Files.list(settings.embeddedStore().getParent())) {
            assertThat(files).isNotEmpty().noneMatch(file -> file.toString().contains("trace"));
        }
    }

    @Test
    @DisplayName(
            "what the database copied to be read is let go after seconds, not after its own five minutes: each hook call reads dozens")
    void letsGoOfWhatWasRead() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'LOB_TIMEOUT'")) {
            assertThat(setting.next()).isTrue();
            assertThat(setting.getInt(1)).isBetween(1_000, 10_000);
        }
    }
}
