package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.osteon.cdshooks.PatientSource;
import dev.osteon.feedback.CardIds;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.support.Http;
import dev.osteon.support.PostgresServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostgresStoreTest extends PostgresServer
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

    @Test
    @DisplayName(
            "an error of the database names the constraint, by which HAPI knows the conflict, and no value of the rows: its message ends in logs")
    void errorsWithoutValues() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table written (word varchar(100) constraint word_once primary key)");
            try (PreparedStatement insert = connection.prepareStatement("insert into written values (?)")) {
                for (int i = 0; i < 2; i++) {
                    insert.setString(1, "Patient/kept-back");
                    insert.addBatch();
                }
                assertThatThrownBy(insert::executeBatch)
                        .isInstanceOf(SQLException.class)
                        .satisfies(thrown -> {
                            List<String> messages = new ArrayList<>();
                            ((SQLException) thrown).forEach(each -> messages.add(each.getMessage()));
                            assertThat(messages)
                                    .noneMatch(message -> message.contains("kept-back"))
                                    .anyMatch(message -> message.contains("word_once"));
                        });
            }
        }
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
}
