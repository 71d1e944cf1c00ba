package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.simulator.FaultScript;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedCardBuilder;
import tr.nes.cardconnector.testing.DirectConnection;

class AkisCardReadingTest {

    /** As for a card proven not to count an empty VERIFY. */
    private static final Predicate<TriesQuestion> ALLOWED = question -> true;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenCardIsInUse_thenItTellsSerialNumberPhaseAndTries(AkisDialect dialect) throws Exception {
        SimulatedCard simulated =
                SimulatedCard.of(dialect).serialNumber("1234A5B67891").build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));

        assertThat(card.dialect()).isEqualTo(dialect);
        assertThat(card.serialNumber()).isEqualTo("1234A5B67891");
        assertThat(card.lifeCycle()).isEqualTo(LifeCycle.USER);
        assertThat(card.pinTries(ALLOWED)).isEqualTo(Tries.exactly(3));
        assertThat(card.pukTries(ALLOWED)).isEqualTo(Tries.exactly(3));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenTriesAreReadOften_thenNoneIsSpent(AkisDialect dialect) throws Exception {
        SimulatedCard simulated =
                SimulatedCard.of(dialect).pinTries(2).pukTries(2).build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));

        for (int i = 0; i < 5; i++) {
            assertThat(card.pinTries(ALLOWED).remaining()).hasValue(2);
            assertThat(card.pukTries(ALLOWED).atLeast(2)).isTrue();
        }
        assertThat(simulated.pinTries()).isEqualTo(2);
        assertThat(simulated.pukTries()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"AKIS_1_X, 0", "AKIS_1_X, 1", "AKIS_2_X, 0", "AKIS_2_X, 1"})
    void whenFewTriesRemain_thenLaterGenerationsTellTheNumber(AkisDialect dialect, int left) throws Exception {
        SimulatedCard simulated =
                SimulatedCard.of(dialect).pinTries(left).pukTries(1).build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));

        assertThat(card.pinTries(ALLOWED)).isEqualTo(Tries.exactly(left));
        assertThat(card.pinTries(ALLOWED).blocked()).isEqualTo(left == 0);
        assertThat(card.pukTries(ALLOWED).atLeast(2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whenFewTriesRemain_thenVersionOneZeroTellsAtMostOne(int left) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(AkisDialect.AKIS_1_0)
                .pinTries(left)
                .pukTries(1)
                .build();
        Tries tries = AkisCard.on(DirectConnection.to(simulated)).pinTries(ALLOWED);

        assertThat(tries).isEqualTo(Tries.between(0, 1));
        assertThat(tries.known()).isFalse();
        assertThat(tries.remaining()).isEqualTo(OptionalInt.empty());
        assertThat(AkisCard.on(DirectConnection.to(simulated)).pukTries(ALLOWED).atLeast(2))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenCardIsDead_thenItStillTellsWhoItIsAndNoTries(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).dead().build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));

        assertThat(card.lifeCycle()).isEqualTo(LifeCycle.DEAD);
        assertThat(card.serialNumber()).isEqualTo("1234A5B67890");
        assertThat(card.pukTries(ALLOWED).atLeast(1)).isFalse();
        assertThat(card.verifyPin(digits("123456")).outcome()).isEqualTo(SecretAnswer.Outcome.REFUSED);
        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(() -> card.unblock(digits("12345678"), digits("246810"), step -> {}));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenCardHasCertificates_thenTheyAreReadWhole(AkisDialect dialect) throws Exception {
        byte[] small = certificate(20);
        byte[] large = certificate(1500);
        SimulatedCard simulated =
                SimulatedCard.of(dialect).certificate(small).certificate(large).build();

        assertThat(AkisCard.on(DirectConnection.to(simulated)).certificates()).containsExactly(small, large);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenCardHasNoCertificate_thenTheListIsEmpty(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).build();
        assertThat(AkisCard.on(DirectConnection.to(simulated)).certificates()).isEmpty();
    }

    @Test
    void whenCardNamesMoreCertificatesThanAnyHas_thenNoneIsRead() throws Exception {
        SimulatedCardBuilder forged = SimulatedCard.of(AkisDialect.AKIS_2_X);
        IntStream.range(0, 33).forEach(i -> forged.certificate(certificate(20)));
        AkisCard card = AkisCard.on(DirectConnection.to(forged.build()));
        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(card::certificates);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void whenAnyAnswerArrivesCorrupted_thenReadingFailsOrIsRight(int n) throws Exception {
        byte[] der = certificate(300);
        SimulatedCard simulated =
                SimulatedCard.of(AkisDialect.AKIS_1_0).certificate(der).build();
        FaultScript faults = new FaultScript(simulated, DirectConnection.READER).corrupt(n);
        AkisCard card = AkisCard.on(new DirectConnection(simulated.atr(), faults));
        try {
            assertThat(card.certificates())
                    .allSatisfy(bytes -> assertThat(bytes.length).isLessThanOrEqualTo(der.length));
        } catch (UnexpectedAnswer e) {
            assertThat(e).hasMessageContaining("malformed");
        }
    }

    /** Resembles a certificate as far as reading is concerned: one DER object. */
    private static byte[] certificate(int content) {
        byte[] der = new byte[4 + content];
        der[0] = 0x30;
        der[1] = (byte) 0x82;
        der[2] = (byte) (content >> 8);
        der[3] = (byte) content;
        java.util.Arrays.fill(der, 4, der.length, (byte) 0x55);
        return der;
    }
}
