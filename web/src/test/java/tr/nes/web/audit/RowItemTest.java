package tr.nes.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditCursor;
import tr.nes.audit.AuditEntry;
import tr.nes.audit.AuditLine;

class RowItemTest {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void whenARowIsNamed_thenTheServerAndItsRunAreApart() {
        RowItem row = item("nes-1@1795935612345", "kiosk-1", "");
        assertThat(row.getNode()).isEqualTo("nes-1@");
        assertThat(row.getNumber()).isEqualTo("1795935612345 #7");
        assertThat(item("old", "kiosk-1", "").getNode()).isEmpty();
        assertThat(item("old", "kiosk-1", "").getNumber()).isEqualTo("old #7");
    }

    @Test
    void whenNobodyActed_thenAnAddressTellsAPersonFromTheServer() {
        assertThat(item("n@1", "anonymous", "10.1.2.3").getActorKey()).isEqualTo("actorNobody");
        assertThat(item("n@1", "anonymous", "").getActorKey()).isEqualTo("actorServer");
        assertThat(item("n@1", "kiosk-1", "10.1.2.3").getActorKey()).isEmpty();
    }

    @Test
    void whenAPartIsSought_thenItIsAHitOnlyWhereItStands() {
        assertThat(item("n@1", "x", "").getHit()).isEqualTo("A5B6");
        assertThat(new RowItem(entry("n@1", "x", ""), Map.of(), "a5b6").getHit())
                .isEmpty();
    }

    private static RowItem item(String node, String actor, String address) {
        return new RowItem(entry(node, actor, address), Map.of(), "A5B6");
    }

    private static AuditEntry entry(String node, String actor, String address) {
        AuditLine line = new AuditLine(node, 7, AT, "LOGIN", "DONE", actor, "", "1234A5B67890", "", address, "");
        return new AuditEntry(new AuditCursor(AT, new UUID(0, 7)), line);
    }
}
