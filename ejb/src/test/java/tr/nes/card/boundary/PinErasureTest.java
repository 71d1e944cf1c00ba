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
import tr.nes.card.testing.PinEnvelopeFixture;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;

/** Erased PINs and the keys of their copies. */
class PinErasureTest {

    private static final Duration DAY = Duration.ofHours(24);

    @TempDir
    private Path data;

    private PinEnvelopeFixture fixture;

    @BeforeEach
    void open() {
        fixture = new PinEnvelopeFixture(data);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatIsErasedIsGoneAtOnceAndFromCopiesWithinADay() throws Exception {
        Sealed copy = fixture.envelope(fixture.first).secret();
        fixture.envelopes.erase();

        assertThatThrownBy(() -> fixture.envelopes.show(fixture.first)).isInstanceOf(PinNotStored.class);
        assertThat(fixture.envelope(fixture.first).secret()).isNull();
        PinRecord before = fixture.envelopes.mine().get(0);
        assertThat(before.state()).isEqualTo(PinRecord.State.ERASED);
        assertThat(before.copies().destroyed()).isFalse();
        assertThat(before.copies().when())
                .isBeforeOrEqualTo(fixture.clock.instant().plus(DAY));
        assertThat(opens(copy)).isTrue();

        fixture.clock.forward(Duration.ofHours(20));
        fixture.rotation.step();
        fixture.clock.forward(Duration.ofMinutes(6));
        fixture.rotation.step();

        assertThat(opens(copy)).isFalse();
        assertThat(fixture.envelopes.mine().get(0).copies().destroyed()).isTrue();
        assertThat(fixture.envelopes.mine().get(0).copies().when())
                .isBefore(before.copies().when());
    }

    @Test
    void whatIsErasedBeforeItsEpochIsOnRecordIsNotSaidToLastForever() {
        fixture.seals.keys().addTo("epoch");
        fixture.card("9753");
        fixture.envelopes.erase();
        assertThat(fixture.envelopes.mine())
                .allSatisfy(record -> assertThat(record.copiesAt())
                        .isBeforeOrEqualTo(fixture.clock.instant().plus(DAY)));
    }

    @Test
    void survivorsAreMovedBeforeTheirKeyIsDestroyed() throws Exception {
        String old = fixture.envelope(fixture.first).secret().keyId();
        fixture.clock.forward(DAY);
        fixture.rotation.step();
        assertThat(fixture.seals.keys().ids("epoch")).hasSize(2);
        fixture.rotation.step();
        fixture.clock.forward(Duration.ofMinutes(6));
        fixture.rotation.step();

        assertThat(fixture.seals.keys().ids("epoch")).hasSize(1).doesNotContain(old);
        assertThat(fixture.envelope(fixture.first).secret().keyId()).isNotEqualTo(old);
        assertThat(fixture.envelopes.show(fixture.first))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("2468");
    }

    @Test
    void aLateTransactionsRowIsMovedToo() throws Exception {
        fixture.clock.forward(DAY);
        Sealed early =
                fixture.seals.sealer().seal(MasterKey.EPOCH, PinEnvelope.recordId(fixture.first), new byte[] {'9'});
        fixture.rotation.step();
        fixture.database.inNew(() -> fixture.database
                .entityManager()
                .createQuery("update PinEnvelope e set e.secret = :late where e.cardSerial = :card")
                .setParameter("late", early)
                .setParameter("card", fixture.first.value())
                .executeUpdate());
        fixture.clock.forward(Duration.ofMinutes(6));
        fixture.rotation.step();
        assertThat(fixture.seals.keys().ids("epoch")).hasSize(2);
        fixture.rotation.step();

        assertThat(fixture.seals.keys().ids("epoch")).hasSize(1);
        assertThat(fixture.envelopes.show(fixture.first)).containsExactly('9');
    }

    @Test
    void aRotationThatWasBrokenOffGoesOn() {
        String added = fixture.seals.keys().addTo("epoch");
        fixture.rotation.step();
        fixture.clock.forward(Duration.ofMinutes(6));
        fixture.rotation.step();
        fixture.rotation.step();

        assertThat(fixture.seals.keys().ids("epoch")).containsExactly(added);
        assertThat(fixture.envelopes.show(fixture.first))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("2468");
    }

    @Test
    void aLostEpochStoreMeansThatNothingIsStored() throws Exception {
        fixture.seals.keys().destroy(fixture.envelope(fixture.first).secret().keyId());
        assertThat(fixture.envelopes.mine()).extracting(PinRecord::state).containsOnly(PinRecord.State.MISSING);
        assertThatThrownBy(() -> fixture.envelopes.show(fixture.first)).isInstanceOf(PinNotStored.class);
        assertThatThrownBy(() -> fixture.envelopes.letter("Menekse-Sokak-12".toCharArray()))
                .isInstanceOf(PinNotStored.class);
    }

    private boolean opens(Sealed copy) {
        try {
            fixture.seals.sealer().open(MasterKey.EPOCH, PinEnvelope.recordId(fixture.first), copy);
            return true;
        } catch (SealBroken gone) {
            return false;
        }
    }
}
