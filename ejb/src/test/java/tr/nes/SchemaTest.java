package tr.nes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import tr.nes.testing.Database;

/** The scripts make the tables that the entities expect. */
class SchemaTest {

    @Test
    void everyEntityFitsTheMigratedSchema() {
        assertThat(Database.entities()).isNotEmpty();
        assertThatCode(() -> Database.open().close()).doesNotThrowAnyException();
    }
}
