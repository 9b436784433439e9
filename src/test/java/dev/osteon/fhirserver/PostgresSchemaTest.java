package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.osteon.support.DurablePostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostgresSchemaTest {

    @Test
    @DisplayName(
            "osteon.create-schema=false: a database of this version is accepted, another is refused with what to do")
    void check() throws IOException {
        try (EmbeddedPostgres postgres = DurablePostgres.start()) {
            PostgresSchema schema = new PostgresSchema(postgres.getPostgresDatabase());
            assertThatThrownBy(schema::check)
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("java -jar osteon.jar schema");
            schema.migrate();
            assertThatCode(schema::check).doesNotThrowAnyException();
        }
    }
}
