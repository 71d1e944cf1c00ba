package tr.nes.kiosk.control.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tr.nes.card.CardException.Reason;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.HashAlgorithm;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;
import tr.nes.cardconnector.testing.TestIdentity;

/** Logins at a kiosk by a card whose key is of an elliptic curve, as the card signs. */
class ChallengeTaskTest {

    private static final byte[] CHALLENGE = "bir kez".getBytes(StandardCharsets.UTF_8);

    private static final TestIdentity IDENTITY = identity("Deneme");
    private static final TestIdentity OTHER = identity("Başkası");

    private int logins;

    private static TestIdentity identity(String name) {
        try {
            return TestIdentity.generateElliptic(name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenACardWithAKeyOfACurveSigns_thenItsHolderIsIn(AkisDialect dialect) throws Exception {
        ChallengeTask task = new ChallengeTask(CHALLENGE, () -> logins++);
        task.signed(IDENTITY.certificate(), signature(dialect, IDENTITY, task));
        assertThat(logins).isOne();
    }

    @Test
    void whenTheKeyIsAnotherOrTheChallengeIs_thenNobodyIs() throws Exception {
        ChallengeTask task = new ChallengeTask(CHALLENGE, () -> logins++);
        ChallengeTask later = new ChallengeTask("bir kez daha".getBytes(StandardCharsets.UTF_8), () -> logins++);
        byte[] foreign = signature(AkisDialect.AKIS_2_X, OTHER, task);
        byte[] earlier = signature(AkisDialect.AKIS_2_X, IDENTITY, task);
        assertThatThrownBy(() -> task.signed(IDENTITY.certificate(), foreign))
                .hasFieldOrPropertyWithValue("reason", Reason.SIGNATURE_INVALID);
        assertThatThrownBy(() -> later.signed(IDENTITY.certificate(), earlier))
                .hasFieldOrPropertyWithValue("reason", Reason.SIGNATURE_INVALID);
        assertThat(logins).isZero();
    }

    private static byte[] signature(AkisDialect dialect, TestIdentity identity, ChallengeTask task) throws Exception {
        AkisCard card = AkisCard.on(DirectConnection.to(SimulatedCard.of(dialect)
                .certificate(identity.certificate().getEncoded())
                .privateKey(identity.key())
                .build()));
        card.verifyPin(DirectConnection.digits("123456"));
        return card.sign(HashAlgorithm.SHA_256, task.hash(identity.certificate()))
                .signature()
                .orElseThrow();
    }
}
