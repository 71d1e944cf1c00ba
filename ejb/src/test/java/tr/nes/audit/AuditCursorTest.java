package tr.nes.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCursorTest {

    @Test
    void whenItIsWrittenIntoAnAddress_thenItIsReadAgain() {
        AuditCursor cursor = new AuditCursor(Instant.parse("2026-11-21T10:00:00.123456Z"), UUID.randomUUID());
        assertThat(AuditCursor.of(cursor.text())).contains(cursor);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "1.x", "-1.00000000-0000-0000-0000-000000000000", "1.1-1-1-1-1' or 1=1"})
    void whenItWasTamperedWith_thenThereIsNone(String text) {
        assertThat(AuditCursor.of(text)).isEmpty();
    }
}
