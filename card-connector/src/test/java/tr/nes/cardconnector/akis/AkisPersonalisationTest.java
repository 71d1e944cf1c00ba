package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;

/** A blank card becomes a card that signs. */
class AkisPersonalisationTest {

    private static final byte[] PUK = digits("58213977");
    private static final byte[] PIN = digits("246813");
    private static final byte[] TEXT = {1, 2, 3};

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenABlankCardIsMade_thenItSignsAndNothingCanBeWrittenAnyMore(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).blank().build();
        DirectConnection connection = DirectConnection.to(simulated);
        AkisCard card = AkisCard.on(connection);
        AkisPersonalisation blank = card.personalisation();
        byte[] certificate = certificate(900);

        blank.writePuk(PUK);
        assertThat(blank.provePuk(PUK).accepted()).isTrue();
        blank.writePin(PIN);
        PublicKey key = blank.generateKey();
        assertThat(card.certificates()).isEmpty();
        blank.writeCertificate(certificate);
        assertThat(card.certificates()).containsExactly(certificate);
        assertThat(card.verifyPin(PIN).accepted()).isTrue();
        assertThat(isSignature(card, key)).isTrue();
        blank.activate();
        simulated.reset();

        assertThat(card.lifeCycle()).isEqualTo(LifeCycle.USER);
        assertThat(simulated.acceptsPuk(PUK)).isTrue();
        assertThat(simulated.pukTries()).isEqualTo(3);
        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(() -> blank.writeCertificate(certificate));
        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(() -> blank.writePuk(PIN));
        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(() -> blank.writePin(PUK));
        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(blank::generateKey);
        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(blank::activate);
        assertThat(card.dialect().confirmed(Operation.PERSONALISE)).isFalse();
    }

    @Test
    void whenACardIsMadeAgain_thenOnlyTheNewSecretsAndTheNewKeyCount() throws Exception {
        SimulatedCard simulated = SimulatedCard.of(AkisDialect.AKIS_2_X).blank().build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));
        AkisPersonalisation blank = card.personalisation();
        blank.writePuk(PUK);
        blank.writePin(PIN);
        PublicKey former = blank.generateKey();
        blank.writePuk(digits("11112222"));
        blank.writePin(digits("864213"));
        assertThat(blank.generateKey()).isNotEqualTo(former);
        assertThat(simulated.acceptsPuk(PUK)).isFalse();
        assertThat(card.verifyPin(digits("864213")).accepted()).isTrue();
        assertThat(isSignature(card, former)).isFalse();
    }

    @Test
    void whenSecretsAreWritten_thenTheirCommandsAreWiped() throws Exception {
        DirectConnection connection = DirectConnection.to(
                SimulatedCard.of(AkisDialect.AKIS_1_X).blank().build());
        AkisPersonalisation blank = AkisCard.on(connection).personalisation();
        blank.writePuk(PUK);
        blank.provePuk(PUK);
        blank.writePin(PIN);
        assertThat(connection.commands())
                .filteredOn(command -> command.bytes()[1] == 0x20 || command.bytes()[1] == 0x24)
                .hasSize(3)
                .allSatisfy(command ->
                        assertThat(Arrays.copyOfRange(command.bytes(), 5, 9)).containsOnly(0));
        assertThat(connection.sent())
                .filteredOn(command -> command[1] == 0x20 || command[1] == 0x24)
                .hasSize(3);
    }

    private static boolean isSignature(AkisCard card, PublicKey key) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(TEXT);
        byte[] made = card.sign(HashAlgorithm.SHA_256, hash).signature().orElseThrow();
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(key);
        verifier.update(TEXT);
        return verifier.verify(made);
    }

    /** Any SEQUENCE will do for the card. */
    private static byte[] certificate(int length) {
        byte[] der = new byte[length + 4];
        Arrays.fill(der, (byte) 0x5A);
        der[0] = 0x30;
        der[1] = (byte) 0x82;
        der[2] = (byte) (length >> 8);
        der[3] = (byte) length;
        return der;
    }
}
