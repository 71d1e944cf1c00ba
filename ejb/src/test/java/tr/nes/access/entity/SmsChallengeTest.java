package tr.nes.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.People;

class SmsChallengeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final SmsChallenge challenge =
            new SmsChallenge(People.somebody().id(), SmsPurpose.LOGIN, "binding", new MobilePhone("5012345678"), NOW);

    @Test
    void showsTheMaskedPhoneBeforeAnythingIsSent() {
        SmsChallengeView view = challenge.view(NOW);

        assertThat(view.maskedPhone()).isEqualTo("50* *** ** 78");
        assertThat(view.sent()).isFalse();
        assertThat(view.remaining()).isZero();
        assertThat(view.resendIn()).isZero();
        assertThat(view.triesLeft()).isEqualTo(5);
    }

    @Test
    void aCodeLivesThreeHundredSeconds() {
        challenge.issue("code", NOW);

        assertThat(challenge.view(NOW.plusSeconds(6)).remaining()).isEqualTo(Duration.ofSeconds(294));
        assertThat(challenge.view(NOW.plusSeconds(301)).remaining()).isZero();
        assertThat(challenge.check("code", NOW.plusSeconds(300))).isEqualTo(SmsCodeResult.EXPIRED);
    }

    @Test
    void aCodeIsGoodToItsLastMoment() {
        challenge.issue("code", NOW);

        assertThat(challenge.check("code", NOW.plusMillis(299_999))).isEqualTo(SmsCodeResult.ACCEPTED);
    }

    @Test
    void anExpiredCodeCostsNoTry() {
        challenge.issue("code", NOW);
        challenge.check("wrong", NOW.plusSeconds(300));

        assertThat(challenge.view(NOW).triesLeft()).isEqualTo(5);
    }

    @Test
    void aCodeIsGoodOnce() {
        challenge.issue("code", NOW);
        challenge.check("code", NOW);

        assertThat(challenge.check("code", NOW)).isEqualTo(SmsCodeResult.ENDED);
        assertThat(challenge.readiness(NOW.plusSeconds(61))).isEqualTo(SmsSendResult.ENDED);
    }

    @Test
    void theFifthWrongCodeEndsTheAttempt() {
        challenge.issue("code", NOW);
        for (int i = 1; i <= 4; i++) {
            assertThat(challenge.check("wrong", NOW)).isEqualTo(SmsCodeResult.WRONG);
        }

        assertThat(challenge.check("wrong", NOW)).isEqualTo(SmsCodeResult.ENDED);
        assertThat(challenge.check("code", NOW)).isEqualTo(SmsCodeResult.ENDED);
        assertThat(challenge.view(NOW).triesLeft()).isZero();
        assertThat(challenge.readiness(NOW.plusSeconds(61))).isEqualTo(SmsSendResult.ENDED);
    }

    @Test
    void aNewCodeMayBeAskedForAfterSixtySecondsAndGivesNoNewTries() {
        challenge.issue("old", NOW);
        challenge.check("wrong", NOW);

        assertThat(challenge.readiness(NOW.plusMillis(59_999))).isEqualTo(SmsSendResult.TOO_SOON);
        assertThat(challenge.readiness(NOW.plusSeconds(60))).isEqualTo(SmsSendResult.SENT);

        challenge.issue("new", NOW.plusSeconds(60));
        assertThat(challenge.view(NOW.plusSeconds(60)).triesLeft()).isEqualTo(4);
        assertThat(challenge.check("old", NOW.plusSeconds(60))).isEqualTo(SmsCodeResult.WRONG);
        assertThat(challenge.check("new", NOW.plusSeconds(60))).isEqualTo(SmsCodeResult.ACCEPTED);
    }

    @Test
    void beforeACodeWasSentNoneIsRight() {
        assertThat(challenge.check("code", NOW)).isEqualTo(SmsCodeResult.EXPIRED);
    }

    @Test
    void opensASessionOnceSoonAndForItsPurposeOnly() {
        challenge.issue("code", NOW);
        assertThat(challenge.consume(SmsPurpose.LOGIN, NOW)).isFalse();
        challenge.check("code", NOW);

        assertThat(challenge.consume(SmsPurpose.SET_PIN, NOW)).isFalse();
        assertThat(challenge.consume(SmsPurpose.LOGIN, NOW.plusSeconds(300))).isFalse();
        assertThat(challenge.consume(SmsPurpose.LOGIN, NOW.plusSeconds(1))).isTrue();
        assertThat(challenge.consume(SmsPurpose.LOGIN, NOW.plusSeconds(1))).isFalse();
    }
}
