package tr.nes.card.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.card.CardSerial;
import tr.nes.card.LetterPasswordWeak;
import tr.nes.card.PinNotStored;
import tr.nes.card.PinOnKiosk;
import tr.nes.card.PinRecord;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.holder.HolderView;
import tr.nes.sealing.Hierarchy;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.SealedTable;
import tr.nes.sealing.control.EpochRotation;
import tr.nes.shared.Caller;
import tr.nes.shared.Place;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.RealSeals;

class PinEnvelopesTest {

    private static final Duration DAY = Duration.ofHours(24);

    @TempDir
    private Path data;

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final Caller caller = mock(Caller.class);
    private final Place place = new Place();
    private final CardSerial first = serial();
    private final CardSerial second = serial();
    private RealSeals seals;
    private Beans beans;
    private PinEnvelopes envelopes;
    private EpochRotation rotation;
    private HolderView person;

    @BeforeEach
    void twoCardsOnRecord() {
        seals = RealSeals.in(data, new SealedTable("pin_envelope", "card_serial", "pin/"));
        beans = new Beans(
                database,
                clock,
                audit,
                caller,
                place,
                seals.keys(),
                seals.sealer(),
                seals.fingerprints(),
                seals.tables());
        envelopes = beans.get(PinEnvelopes.class);
        rotation = beans.get(EpochRotation.class);
        person = People.registered(beans);
        when(caller.holder()).thenReturn(person.id());
        register(first, "2468");
        register(second, "1357246813572468");
        rotation.step();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachShowingIsAudited() {
        assertThat(envelopes.show(first)).asString(StandardCharsets.US_ASCII).isEqualTo("2468");
        assertThat(envelopes.show(second)).asString(StandardCharsets.US_ASCII).isEqualTo("1357246813572468");
        assertThat(audit.count(AuditAction.PIN_SHOWN, AuditResult.DONE)).isEqualTo(2);
        assertThat(envelopes.mine()).extracting(PinRecord::state).containsOnly(PinRecord.State.STORED);
    }

    @Test
    void anotherPersonsCardIsAsGoodAsNone() {
        HolderView stranger = People.registered(beans);
        when(caller.holder()).thenReturn(stranger.id());
        assertThatThrownBy(() -> envelopes.show(first)).isInstanceOf(PinNotStored.class);
        assertThat(audit.count(AuditAction.PIN_SHOWN, AuditResult.REFUSED)).isOne();
        assertThat(envelopes.mine()).isEmpty();
    }

    @Test
    void aKioskShowsNothing() {
        place.cameFrom("127.0.0.1", "kiosk");
        assertThatThrownBy(() -> envelopes.show(first)).isInstanceOf(PinOnKiosk.class);
        assertThatThrownBy(() -> envelopes.letter("Menekse-Sokak-12".toCharArray()))
                .isInstanceOf(PinOnKiosk.class);
    }

    @Test
    void theLetterOpensWithItsPasswordOnly() throws Exception {
        byte[] pdf = envelopes.letter("Menekşe-Sokağı-12".toCharArray());

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("2468", first.value());
        assertThatThrownBy(() -> Loader.loadPDF(pdf)).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument document = Loader.loadPDF(pdf, "Menekşe-Sokağı-12")) {
            assertThat(document.getEncryption().getRevision()).isEqualTo(6);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Kart Seri Numarası / Card serial number: " + first.value())
                    .contains("PIN: 2468")
                    .contains("PIN: 1357246813572468");
        }
        assertThat(audit.count(AuditAction.PIN_LETTER, AuditResult.DONE)).isEqualTo(2);
    }

    @Test
    void aWeakPasswordLocksNoLetter() {
        char[] weak = "123412341234".toCharArray();
        assertThatThrownBy(() -> envelopes.letter(weak)).isInstanceOf(LetterPasswordWeak.class);
        assertThat(weak).containsOnly('\0');
        assertThat(audit.count(AuditAction.PIN_LETTER, AuditResult.DONE)).isZero();
    }

    @Test
    void whatIsErasedIsGoneAtOnceAndFromCopiesWithinADay() throws Exception {
        Sealed copy = envelope(first).secret();
        envelopes.erase();

        assertThatThrownBy(() -> envelopes.show(first)).isInstanceOf(PinNotStored.class);
        assertThat(envelope(first).secret()).isNull();
        PinRecord before = envelopes.mine().get(0);
        assertThat(before.state()).isEqualTo(PinRecord.State.ERASED);
        assertThat(before.copies().destroyed()).isFalse();
        assertThat(before.copies().when()).isBeforeOrEqualTo(clock.instant().plus(DAY));
        assertThat(opens(copy)).isTrue();

        clock.forward(Duration.ofHours(20));
        rotation.step();
        clock.forward(Duration.ofMinutes(6));
        rotation.step();

        assertThat(opens(copy)).isFalse();
        assertThat(envelopes.mine().get(0).copies().destroyed()).isTrue();
        assertThat(envelopes.mine().get(0).copies().when())
                .isBefore(before.copies().when());
    }

    @Test
    void whatIsErasedBeforeItsEpochIsOnRecordIsNotSaidToLastForever() {
        seals.keys().addTo("epoch");
        CardSerial third = serial();
        register(third, "9753");
        envelopes.erase();
        assertThat(envelopes.mine())
                .allSatisfy(record -> assertThat(record.copiesAt())
                        .isBeforeOrEqualTo(clock.instant().plus(DAY)));
    }

    @Test
    void survivorsAreMovedBeforeTheirKeyIsDestroyed() throws Exception {
        String old = envelope(first).secret().keyId();
        clock.forward(DAY);
        rotation.step();
        assertThat(seals.keys().ids("epoch")).hasSize(2);
        rotation.step();
        clock.forward(Duration.ofMinutes(6));
        rotation.step();

        assertThat(seals.keys().ids("epoch")).hasSize(1).doesNotContain(old);
        assertThat(envelope(first).secret().keyId()).isNotEqualTo(old);
        assertThat(envelopes.show(first)).asString(StandardCharsets.US_ASCII).isEqualTo("2468");
    }

    @Test
    void aLateTransactionsRowIsMovedToo() throws Exception {
        clock.forward(DAY);
        Sealed early = seals.sealer().seal(Hierarchy.EPOCH, PinEnvelope.recordId(first), new byte[] {'9'});
        rotation.step();
        database.inNew(() -> database.entityManager()
                .createQuery("update PinEnvelope e set e.secret = :late where e.cardSerial = :card")
                .setParameter("late", early)
                .setParameter("card", first.value())
                .executeUpdate());
        clock.forward(Duration.ofMinutes(6));
        rotation.step();
        assertThat(seals.keys().ids("epoch")).hasSize(2);
        rotation.step();

        assertThat(seals.keys().ids("epoch")).hasSize(1);
        assertThat(envelopes.show(first)).containsExactly('9');
    }

    @Test
    void aRotationThatWasBrokenOffGoesOn() {
        String added = seals.keys().addTo("epoch");
        rotation.step();
        clock.forward(Duration.ofMinutes(6));
        rotation.step();
        rotation.step();

        assertThat(seals.keys().ids("epoch")).containsExactly(added);
        assertThat(envelopes.show(first)).asString(StandardCharsets.US_ASCII).isEqualTo("2468");
    }

    @Test
    void aLostEpochStoreMeansThatNothingIsStored() throws Exception {
        seals.keys().destroy(envelope(first).secret().keyId());
        assertThat(envelopes.mine()).extracting(PinRecord::state).containsOnly(PinRecord.State.MISSING);
        assertThatThrownBy(() -> envelopes.show(first)).isInstanceOf(PinNotStored.class);
        assertThatThrownBy(() -> envelopes.letter("Menekse-Sokak-12".toCharArray()))
                .isInstanceOf(PinNotStored.class);
    }

    private boolean opens(Sealed copy) {
        try {
            seals.sealer().open(Hierarchy.EPOCH, PinEnvelope.recordId(first), copy);
            return true;
        } catch (SealBroken gone) {
            return false;
        }
    }

    private PinEnvelope envelope(CardSerial card) throws Exception {
        return database.inNew(() -> database.entityManager().find(PinEnvelope.class, card.value()));
    }

    private void register(CardSerial card, String pin) {
        beans.get(Cards.class)
                .register(
                        card,
                        person.id(),
                        "AKİS 1.2",
                        pin.getBytes(StandardCharsets.US_ASCII),
                        "58213977".getBytes(StandardCharsets.US_ASCII));
    }

    /** Any text of up to 20 characters. */
    private static CardSerial serial() {
        return new CardSerial(
                UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase(Locale.ROOT));
    }
}
