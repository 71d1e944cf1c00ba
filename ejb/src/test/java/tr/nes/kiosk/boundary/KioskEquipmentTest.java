package tr.nes.kiosk.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.kiosk.KioskException.Reason.READER_ID_TAKEN;
import static tr.nes.kiosk.KioskException.Reason.READER_IN_SERVICE;
import static tr.nes.kiosk.KioskException.Reason.READER_MAKES_CARDS;
import static tr.nes.kiosk.KioskException.Reason.TERMINAL_HAS_READERS;
import static tr.nes.kiosk.KioskException.Reason.TERMINAL_OVER;
import static tr.nes.kiosk.KioskException.Reason.TERMINAL_UNKNOWN;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.PairingResult;
import tr.nes.kiosk.ReaderView;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.production.entity.ProductionReader;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

/** Readers and terminals that are renamed, moved, retired; and which kiosks nobody can use. */
class KioskEquipmentTest {

    private static final TerminalId FIRST = new TerminalId("kiosk-a");
    private static final TerminalId SECOND = new TerminalId("kiosk-b");
    private static final ReaderName DEVICE = new ReaderName("ACS ACR39U [ICC Interface] (A1B2) 00 00");
    private static final ReaderName DEVICE_AGAIN = new ReaderName("ACS ACR39U [ICC Interface] (A1B2) 01 00");

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final RequestOrigin requestOrigin = new RequestOrigin();
    private final Beans beans = new Beans(database, clock, audit, requestOrigin);
    private final Readers readers = beans.get(Readers.class);
    private final Terminals terminals = beans.get(Terminals.class);

    @BeforeEach
    void twoTerminals() {
        requestOrigin.cameFrom("192.0.2.1", null);
        terminals.register(FIRST, "Ofis", "Adres");
        terminals.register(SECOND, "Ofis", "Adres");
        readers.register("okuyucu-1", FIRST, List.of(DEVICE));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenAReaderIsRenamed_thenItIsTheSameDeviceUnderAnotherId() {
        refuses(() -> readers.rename("okuyucu-1", "sol"), READER_IN_SERVICE);
        readers.takeOutOfService("okuyucu-1");
        refuses(() -> readers.rename("okuyucu-1", "okuyucu-1"), READER_ID_TAKEN);
        readers.rename("okuyucu-1", "sol");
        ReaderView renamed = readers.all().get(0);
        assertThat(renamed.id()).isEqualTo("sol");
        assertThat(renamed.terminal()).isEqualTo(FIRST);
        assertThat(renamed.names()).containsExactly("ACS ACR39U [ICC Interface] (A1B2) * 00");
        assertThat(renamed.inService()).isFalse();
        assertThat(readers.all()).hasSize(1);
        readers.putBack("sol");
        assertThat(audit.count(AuditAction.READER_RENAMED, AuditResult.DONE)).isOne();
    }

    @Test
    void whenAReaderIsMoved_thenItIsTheLastOneThere() {
        readers.register("okuyucu-2", SECOND, List.of(new ReaderName("Simulated Reader 2")));
        refuses(() -> readers.move("okuyucu-1", SECOND), READER_IN_SERVICE);
        readers.takeOutOfService("okuyucu-1");
        refuses(() -> readers.move("okuyucu-1", new TerminalId("kiosk-c")), TERMINAL_UNKNOWN);
        readers.move("okuyucu-1", SECOND);
        readers.move("okuyucu-1", SECOND);
        assertThat(terminal(FIRST).readers()).isEmpty();
        assertThat(terminal(SECOND).readers()).containsExactly("okuyucu-2", "okuyucu-1");
        assertThat(audit.count(AuditAction.READER_MOVED, AuditResult.DONE)).isOne();
    }

    @Test
    void whenCardsAreMadeInADevice_thenItIsNoKiosksReader() throws Exception {
        database.inNew(() -> {
            ReaderName name = new ReaderName("Maker [X] (C3D4) 00 00");
            database.entityManager()
                    .persist(new ProductionReader("node", name, new HolderId(UUID.randomUUID()), clock.instant()));
            return null;
        });
        ReaderName again = new ReaderName("Maker [X] (C3D4) 05 00");
        refuses(() -> readers.register("okuyucu-3", FIRST, List.of(again)), READER_MAKES_CARDS);
        refuses(() -> readers.bind("okuyucu-1", List.of(again)), READER_MAKES_CARDS);
        readers.bind("okuyucu-1", List.of(DEVICE_AGAIN));
    }

    @Test
    void whenATerminalIsRetired_thenItIsUnpairedForGood() {
        pair(FIRST);
        refuses(() -> terminals.retire(FIRST), TERMINAL_HAS_READERS);
        readers.takeOutOfService("okuyucu-1");
        readers.move("okuyucu-1", SECOND);
        terminals.retire(FIRST);
        assertThat(terminal(FIRST).retired()).isTrue();
        assertThat(terminal(FIRST).paired()).isFalse();
        refuses(() -> terminals.pairingCode(FIRST), TERMINAL_OVER);
        refuses(() -> terminals.move(FIRST, "x", "x"), TERMINAL_OVER);
        refuses(() -> terminals.retire(FIRST), TERMINAL_OVER);
        refuses(() -> readers.move("okuyucu-1", FIRST), TERMINAL_OVER);

        terminals.reopen(FIRST);
        assertThat(terminals.pairingCode(FIRST)).isNotEmpty();
        assertThat(audit.count(AuditAction.TERMINAL_RETIRED, AuditResult.DONE)).isOne();
        assertThat(audit.count(AuditAction.TERMINAL_REOPENED, AuditResult.DONE)).isOne();
    }

    @Test
    void whenACodeIsOutAndTheTerminalIsRetired_thenNobodyPairsWithIt() {
        readers.takeOutOfService("okuyucu-1");
        readers.delete("okuyucu-1");
        String code = terminals.pairingCode(FIRST);
        terminals.retire(FIRST);
        assertThat(terminals.pair(code.toCharArray()).outcome()).isEqualTo(PairingResult.Outcome.REFUSED);
    }

    @Test
    void whenATerminalIsMoved_thenItsOfficeIsAnother() {
        terminals.move(SECOND, "Şube", "Deneme Sokak 3");
        assertThat(terminal(SECOND).office().name()).isEqualTo("Şube");
        assertThat(terminal(FIRST).office().name()).isEqualTo("Ofis");
        assertThat(audit.count(AuditAction.TERMINAL_MOVED, AuditResult.DONE)).isOne();
    }

    @Test
    void whenAPairedKioskHasNoReaderInService_thenItIsNotHealthy() {
        assertThat(terminals.withoutReaders()).as("nobody stands before it").isEmpty();
        pair(SECOND);
        assertThat(terminals.withoutReaders()).containsExactly("kiosk-b");
        pair(FIRST);
        assertThat(terminals.withoutReaders()).containsExactly("kiosk-b");
        readers.takeOutOfService("okuyucu-1");
        assertThat(terminals.withoutReaders()).containsExactly("kiosk-a", "kiosk-b");
    }

    @Test
    void whenItsBrowserAsks_thenItIsOnlineForTwoMinutes() {
        pair(FIRST);
        assertThat(terminal(FIRST).online(clock.instant())).isFalse();
        terminals.seen(FIRST);
        assertThat(terminal(FIRST).seenAt()).isEqualTo(clock.instant());
        assertThat(terminal(FIRST).online(clock.instant().plusSeconds(119))).isTrue();
        assertThat(terminal(FIRST).online(clock.instant().plusSeconds(120))).isFalse();
        clock.forward(Duration.ofMinutes(1));
        terminals.revoke(FIRST);
        assertThat(terminal(FIRST).online(clock.instant())).as("unpaired").isFalse();
    }

    private void pair(TerminalId id) {
        assertThat(terminals.pair(terminals.pairingCode(id).toCharArray()).outcome())
                .isEqualTo(PairingResult.Outcome.PAIRED);
    }

    private TerminalView terminal(TerminalId id) {
        return terminals.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(Runnable deed, KioskException.Reason why) {
        assertThatThrownBy(deed::run).hasFieldOrPropertyWithValue("reason", why);
    }
}
