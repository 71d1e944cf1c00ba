package tr.nes.kiosk.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.kiosk.KioskException.Reason.READER_ID_TAKEN;
import static tr.nes.kiosk.KioskException.Reason.READER_IN_SERVICE;
import static tr.nes.kiosk.KioskException.Reason.READER_NAME_TAKEN;
import static tr.nes.kiosk.KioskException.Reason.READER_OUT_OF_SERVICE;
import static tr.nes.kiosk.KioskException.Reason.READER_UNKNOWN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.kiosk.ReaderHealth;
import tr.nes.kiosk.ReaderState;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.control.terminal.AttachedReaders;
import tr.nes.kiosk.control.terminal.ReaderRecords;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

class ReadersTest {

    private static final TerminalId KIOSK = new TerminalId("kiosk-r");
    private static final ReaderName FIRST = new ReaderName("ACS ACR39U [ICC Interface] (A1B2) 00 00");
    private static final ReaderName FIRST_AGAIN = new ReaderName("ACS ACR39U [ICC Interface] (A1B2) 01 00");
    private static final ReaderName SECOND = new ReaderName("Simulated Reader 2");

    private final Database database = Database.open();
    private final AuditLog audit = new AuditLog();
    private final Attached attached = new Attached();
    private final Beans beans = new Beans(database, new MovingClock("2026-11-21T10:00:00Z"), audit, attached);
    private final Readers readers = beans.get(Readers.class);

    @BeforeEach
    void aTerminalIsThere() {
        beans.get(Terminals.class).register(KIOSK, "Ofis", "Adres");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenAReaderIsRegistered_thenItIsShownAsItIsAttached() {
        attached.are(FIRST, SECOND);
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        assertThat(readers.all()).singleElement().satisfies(reader -> {
            assertThat(reader.state()).isEqualTo(ReaderState.ATTACHED);
            assertThat(reader.attachedAs()).isEqualTo(FIRST.value());
        });
        assertThat(readers.unregistered()).containsExactly(SECOND);
        assertThat(audit.count(AuditAction.READER_REGISTERED, AuditResult.DONE)).isOne();
    }

    @Test
    void whenItIsPluggedAgainUnderAnotherNumber_thenItKeepsItsIdentity() {
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        attached.are(FIRST_AGAIN);
        assertThat(state()).isEqualTo(ReaderState.ATTACHED);
        assertThat(readers.unregistered()).isEmpty();
    }

    @Test
    void whenTwoCanNotBeToldApart_thenNoneIsUsed() {
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        attached.are(FIRST, FIRST_AGAIN);
        assertThat(state()).isEqualTo(ReaderState.AMBIGUOUS);
        assertThat(readers.health().failing()).containsExactly("okuyucu-1");
    }

    @Test
    void whenIdOrReaderIsTaken_thenNothingIsRegistered() {
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        assertThatThrownBy(() -> readers.register("okuyucu-1", KIOSK, List.of(SECOND)))
                .hasFieldOrPropertyWithValue("reason", READER_ID_TAKEN);
        assertThatThrownBy(() -> readers.register("okuyucu-2", KIOSK, List.of(FIRST_AGAIN)))
                .hasFieldOrPropertyWithValue("reason", READER_NAME_TAKEN);
        assertThat(readers.all()).hasSize(1);
    }

    @Test
    void whenItIsOutOfService_thenItIsRefusedUntilItIsBack() throws Exception {
        attached.are(FIRST);
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        readers.takeOutOfService("okuyucu-1");
        readers.takeOutOfService("okuyucu-1");
        assertThat(state()).isEqualTo(ReaderState.OUT_OF_SERVICE);
        assertThat(terminal().serving()).isFalse();
        assertThatThrownBy(this::demanded).hasFieldOrPropertyWithValue("reason", READER_OUT_OF_SERVICE);

        readers.putBack("okuyucu-1");
        assertThat(terminal().serving()).isTrue();
        assertThat(demanded()).isEqualTo(FIRST);
        assertThat(audit.count(AuditAction.READER_OUT_OF_SERVICE, AuditResult.DONE))
                .isOne();
        assertThat(audit.count(AuditAction.READER_IN_SERVICE, AuditResult.DONE)).isOne();
    }

    @Test
    void whenNobodyIsCalledSo_thenItIsUnknown() {
        assertThatThrownBy(() -> readers.takeOutOfService("okuyucu-9"))
                .hasFieldOrPropertyWithValue("reason", READER_UNKNOWN);
    }

    @Test
    void whenOneIsMissingAndOneIsOutOfService_thenOnlyTheMissingOneFails() {
        attached.are(FIRST);
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        readers.register("okuyucu-2", KIOSK, List.of(SECOND));
        readers.register("okuyucu-3", KIOSK, List.of(new ReaderName("Simulated Reader 3")));
        readers.takeOutOfService("okuyucu-3");
        assertThat(readers.health())
                .isEqualTo(new ReaderHealth(
                        true, List.of("okuyucu-1", "okuyucu-2"), List.of("okuyucu-1"), List.of("okuyucu-2")));
    }

    @Test
    void whenTheCardServiceHangs_thenNoReaderIsSeen() {
        attached.are(FIRST);
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        attached.hang();
        assertThat(state()).isEqualTo(ReaderState.NOT_ANSWERING);
        assertThat(readers.health().failing()).containsExactly("okuyucu-1");
        assertThat(readers.health().up()).isFalse();
    }

    @Test
    void whenTheCardServiceHangsAndNoReaderIsExpected_thenTheCheckIsDown() {
        attached.hang();
        assertThat(readers.health().up()).isFalse();
    }

    @Test
    void whenItIsBoundToAnotherDevice_thenTheFormerIsFree() {
        attached.are(FIRST, SECOND);
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        readers.bind("okuyucu-1", List.of(SECOND));
        assertThat(readers.all())
                .singleElement()
                .satisfies(reader -> assertThat(reader.attachedAs()).isEqualTo(SECOND.value()));
        assertThat(readers.unregistered()).containsExactly(FIRST);
        assertThat(audit.count(AuditAction.READER_BOUND, AuditResult.DONE)).isOne();
    }

    @Test
    void whenItIsBoundToTheSameDevice_thenNothingElseChanges() {
        attached.are(FIRST_AGAIN);
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        readers.bind("okuyucu-1", List.of(FIRST_AGAIN));
        assertThat(state()).isEqualTo(ReaderState.ATTACHED);
    }

    @Test
    void whenTheDeviceIsAnotherReaders_thenItIsNotBoundToIt() {
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        readers.register("okuyucu-2", KIOSK, List.of(SECOND));
        assertThatThrownBy(() -> readers.bind("okuyucu-2", List.of(FIRST_AGAIN)))
                .hasFieldOrPropertyWithValue("reason", READER_NAME_TAKEN);
        assertThat(readers.all().get(1).names()).containsExactly(SECOND.value());
    }

    @Test
    void whenItIsDeleted_thenIdAndDeviceAreFree() {
        attached.are(FIRST);
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        assertThatThrownBy(() -> readers.delete("okuyucu-1")).hasFieldOrPropertyWithValue("reason", READER_IN_SERVICE);
        readers.takeOutOfService("okuyucu-1");
        readers.delete("okuyucu-1");
        assertThat(readers.all()).isEmpty();
        assertThat(audit.count(AuditAction.READER_DELETED, AuditResult.DONE)).isOne();
        readers.register("okuyucu-1", KIOSK, List.of(FIRST));
        assertThat(state()).isEqualTo(ReaderState.ATTACHED);
    }

    private ReaderState state() {
        return readers.all().get(0).state();
    }

    private TerminalView terminal() {
        return beans.get(Terminals.class).all().get(0);
    }

    private ReaderName demanded() throws Exception {
        ReaderRecords records = beans.get(ReaderRecords.class);
        return database.inNew(() -> attached.demand(records.find("okuyucu-1").orElseThrow()));
    }

    private static final class Attached extends AttachedReaders {

        private List<ReaderSnapshot> now = List.of();
        private boolean answering = true;

        void are(ReaderName... names) {
            now = Stream.of(names)
                    .map(name -> new ReaderSnapshot(name, false, 0))
                    .toList();
        }

        void hang() {
            answering = false;
        }

        @Override
        public boolean answering() {
            return answering;
        }

        @Override
        public List<ReaderSnapshot> all() {
            return now;
        }
    }
}
