package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.osteon.cdshooks.PatientSource;
import dev.osteon.feedback.CardIds;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import dev.osteon.support.StatementCount;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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

    @Test
    @DisplayName("the database plans by all that is stored, not by the first thousand rows, which are the knowledge")
    void plansByAllThatIsStored() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table statistics_of_rows (number int)");
            try {
                statement.execute("insert into statistics_of_rows select 0 from system_range(1, 2500)");
                statement.execute("insert into statistics_of_rows select x from system_range(1, 20000)");
                try (ResultSet script = statement.executeQuery("script nodata nosettings table statistics_of_rows")) {
                    String lines = "";
                    while (script.next()) {
                        lines += script.getString(1);
                    }
                    // In percent, how many of the values differ: 20,001 of 22,500.
                    assertThat(lines).containsPattern("SELECTIVITY [89]\\d\\b");
                }
            } finally {
                statement.execute("drop table statistics_of_rows");
            }
        }
    }

    @Test
    @DisplayName("what a transaction names is looked up by an index, however much is stored")
    void looksUpByIndex() throws Exception {
        try (StatementCount statements = new StatementCount(dataSource)) {
            String entry = """
                    {"resource": {"resourceType": "Patient", "id": "row-%1$s"},
                     "request": {"method": "PUT", "url": "Patient/row-%1$s"}}""";
            String transaction = """
                    {"resourceType": "Bundle", "type": "transaction", "entry": [%s, %s]}""".formatted(entry.formatted("a"), entry.formatted("b"));
            assertThat(http.post("/fhir", transaction, "Content-Type", "application/fhir+json")
                            .status())
                    .isEqualTo(200);
            List<String> lookups = statements.containing("FHIR_ID) in (");
            assertThat(lookups).isNotEmpty();
            assertThat(statements.containing("FHIR_ID=? or ")).isEmpty();
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement explain = connection.prepareStatement("explain " + lookups.get(0))) {
                for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                    explain.setString(i, "Patient");
                }
                try (ResultSet plan = explain.executeQuery()) {
                    assertThat(plan.next()).isTrue();
                    // Of the index of the id and that of type and id H2 takes the one its statistics favour at that
                    // hour; with either it reads the rows asked for.
                    assertThat(plan.getString(1)).containsPattern("IDX_RES_(TYPE_)?FHIR_ID\\w*:[^*]*\\bIN\\(");
                }
            }
        }
    }
}
