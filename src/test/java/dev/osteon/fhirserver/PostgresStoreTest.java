package dev.osteon.fhirserver;

import dev.osteon.cdshooks.PatientSource;
import dev.osteon.feedback.CardIds;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.support.Http;
import dev.osteon.support.PostgresServer;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
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
