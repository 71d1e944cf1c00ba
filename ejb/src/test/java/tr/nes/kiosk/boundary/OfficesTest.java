package tr.nes.kiosk.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.kiosk.FormerOfficeView;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.OpeningHours;
import tr.nes.kiosk.control.terminal.OfficeRecords;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

class OfficesTest {

    private static final OpeningHours HOURS = new OpeningHours("08:30-17:30", "", "");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Database database = Database.open();
    private final Beans beans = new Beans(
            database,
            new MovingClock(NOW.toString()),
            new AuditLog(),
            new Caller(() -> new HolderId(new UUID(0, 1)).toString()));
    private final Offices offices = beans.get(Offices.class);
    private long id;

    @BeforeEach
    void open() throws Exception {
        id = database.inNew(() -> beans.get(OfficeRecords.class)
                .findOrAdd("Çankaya", "Atatürk Bulvarı 1")
                .id());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenAnOfficeIsChanged_thenWhatItWasStaysOnRecord() {
        offices.describe(id, 0, "Çankaya", "Atatürk Bulvarı 2", HOURS);
        offices.describe(id, 1, "Kızılay", "Atatürk Bulvarı 2", HOURS);

        assertThat(offices.former(id))
                .containsExactly(
                        new FormerOfficeView("Çankaya", "Atatürk Bulvarı 2", HOURS, NOW),
                        new FormerOfficeView("Çankaya", "Atatürk Bulvarı 1", OpeningHours.UNKNOWN, NOW));
    }

    @Test
    void whenSomebodyElseChangedItMeanwhile_thenNothingIsOverwritten() {
        offices.describe(id, 0, "Çankaya", "Atatürk Bulvarı 2", HOURS);

        assertThatExceptionOfType(KioskException.class)
                .isThrownBy(() -> offices.describe(id, 0, "Çankaya", "Atatürk Bulvarı 3", HOURS))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.OFFICE_CHANGED_MEANWHILE));

        assertThat(offices.former(id)).hasSize(1);
    }
}
