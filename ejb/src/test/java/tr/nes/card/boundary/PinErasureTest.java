package tr.nes.card.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.card.PinNotStored;
import tr.nes.card.PinRecord;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.card.testing.PinDesk;
import tr.nes.sealing.Hierarchy;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;

/** Erased PINs and the keys that their copies lie under. */
class PinErasureTest {

    private static final Duration DAY = Duration.ofHours(24);

    @TempDir
    private Path data;

    private PinDesk desk;

    @BeforeEach
    void open() {
        desk = new PinDesk(data);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsErasedIsGoneAtOnceAndFromCopiesWithinADay() throws Exception {
        Sealed copy = desk.envelope(desk.first).secret();
        desk.envelopes.erase();

        assertThatThrownBy(() -> desk.envelopes.show(desk.first)).isInstanceOf(PinNotStored.class);
        assertThat(desk.envelope(desk.first).secret()).isNull();
        PinRecord before = desk.envelopes.mine().get(0);
        assertThat(before.state()).isEqualTo(PinRecord.State.ERASED);
        assertThat(before.copies().destroyed()).isFalse();
        assertThat(before.copies().when())
                .isBeforeOrEqualTo(desk.clock.instant().plus(DAY));
        assertThat(opens(copy)).isTrue();

        desk.clock.forward(Duration.ofHours(20));
        desk.rotation.step();
        desk.clock.forward(Duration.ofMinutes(6));
        desk.rotation.step();

        assertThat(opens(copy)).isFalse();
        assertThat(desk.envelopes.mine().get(0).copies().destroyed()).isTrue();
        assertThat(desk.envelopes.mine().get(0).copies().when())
                .isBefore(before.copies().when());
    }

    @Test
    void whatIsErasedBeforeItsEpochIsOnRecordIsNotSaidToLastForever() {
        desk.seals.keys().addTo("epoch");
        desk.card("9753");
        desk.envelopes.erase();
        assertThat(desk.envelopes.mine())
                .allSatisfy(record -> assertThat(record.copiesAt())
                        .isBeforeOrEqualTo(desk.clock.instant().plus(DAY)));
    }

    @Test
    void survivorsAreMovedBeforeTheirKeyIsDestroyed() throws Exception {
        String old = desk.envelope(desk.first).secret().keyId();
        desk.clock.forward(DAY);
        desk.rotation.step();
        assertThat(desk.seals.keys().ids("epoch")).hasSize(2);
        desk.rotation.step();
        desk.clock.forward(Duration.ofMinutes(6));
        desk.rotation.step();

        assertThat(desk.seals.keys().ids("epoch")).hasSize(1).doesNotContain(old);
        assertThat(desk.envelope(desk.first).secret().keyId()).isNotEqualTo(old);
        assertThat(desk.envelopes.show(desk.first))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("2468");
    }

    @Test
    void aLateTransactionsRowIsMovedToo() throws Exception {
        desk.clock.forward(DAY);
        Sealed early = desk.seals.sealer().seal(Hierarchy.EPOCH, PinEnvelope.recordId(desk.first), new byte[] {'9'});
        desk.rotation.step();
        desk.database.inNew(() -> desk.database
                .entityManager()
                .createQuery("update PinEnvelope e set e.secret = :late where e.cardSerial = :card")
                .setParameter("late", early)
                .setParameter("card", desk.first.value())
                .executeUpdate());
        desk.clock.forward(Duration.ofMinutes(6));
        desk.rotation.step();
        assertThat(desk.seals.keys().ids("epoch")).hasSize(2);
        desk.rotation.step();

        assertThat(desk.seals.keys().ids("epoch")).hasSize(1);
        assertThat(desk.envelopes.show(desk.first)).containsExactly('9');
    }

    @Test
    void aRotationThatWasBrokenOffGoesOn() {
        String added = desk.seals.keys().addTo("epoch");
        desk.rotation.step();
        desk.clock.forward(Duration.ofMinutes(6));
        desk.rotation.step();
        desk.rotation.step();

        assertThat(desk.seals.keys().ids("epoch")).containsExactly(added);
        assertThat(desk.envelopes.show(desk.first))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("2468");
    }

    @Test
    void aLostEpochStoreMeansThatNothingIsStored() throws Exception {
        desk.seals.keys().destroy(desk.envelope(desk.first).secret().keyId());
        assertThat(desk.envelopes.mine()).extracting(PinRecord::state).containsOnly(PinRecord.State.MISSING);
        assertThatThrownBy(() -> desk.envelopes.show(desk.first)).isInstanceOf(PinNotStored.class);
        assertThatThrownBy(() -> desk.envelopes.letter("Menekse-Sokak-12".toCharArray()))
                .isInstanceOf(PinNotStored.class);
    }

    private boolean opens(Sealed copy) {
        try {
            desk.seals.sealer().open(Hierarchy.EPOCH, PinEnvelope.recordId(desk.first), copy);
            return true;
        } catch (SealBroken gone) {
            return false;
        }
    }
}
