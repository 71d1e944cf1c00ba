package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tr.nes.access.AccessException;
import tr.nes.access.AccessException.Reason;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.notification.entity.OutboxMessage;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.SentCodes;
import tr.nes.testing.UnsealedSecrets;

class SmsCodesTest {

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final Beans beans = new Beans(database, clock, audit, new UnsealedSecrets());
    private final SmsCodes codes = beans.get(SmsCodes.class);
    private final HolderView person = People.registered(beans);

    @Test
    void theCodeThatWasSentIsAcceptedOnce() {
        UUID challenge = open("browser");
        assertThat(SentCodes.to(database, person.phone())).isEmpty();
        assertThat(codes.send(challenge, "browser")).isEqualTo(SmsSendResult.SENT);

        assertThat(codes.check(challenge, "browser", sent())).isEqualTo(SmsCodeResult.ACCEPTED);
        assertThat(codes.check(challenge, "browser", sent())).isEqualTo(SmsCodeResult.ENDED);
        assertThat(audit.count(AuditAction.SMS_CODE_CHECKED, AuditResult.DONE)).isOne();
    }

    @Test
    void anotherBrowserCanDoNothingWithIt() {
        UUID challenge = open("browser");
        codes.send(challenge, "browser");

        assertThat(codes.check(challenge, "other", sent())).isEqualTo(SmsCodeResult.ENDED);
        assertThat(codes.send(challenge, "other")).isEqualTo(SmsSendResult.ENDED);
        assertThatThrownBy(() -> codes.view(challenge, "other"))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CHALLENGE_UNKNOWN));
        assertThat(codes.view(challenge, "browser").triesLeft()).isEqualTo(5);
    }

    @Test
    void tenMessagesADayGoToAPhoneAndTheDayIsIstanbuls() {
        for (int i = 0; i < 10; i++) {
            assertThat(codes.send(open("b" + i), "b" + i)).isEqualTo(SmsSendResult.SENT);
        }
        assertThat(codes.send(open("b"), "b")).isEqualTo(SmsSendResult.DAILY_LIMIT);
        assertThat(SentCodes.to(database, person.phone())).hasSize(10);

        clock.forward(Duration.ofHours(11));
        assertThat(codes.send(open("c"), "c")).isEqualTo(SmsSendResult.SENT);
    }

    @Test
    void manyAtOnceStayWithinTheDay() throws Exception {
        List<SmsSendResult> answers = ConcurrentCalls.of(30, () -> {
            String browser = UUID.randomUUID().toString();
            return codes.send(open(browser), browser);
        });

        assertThat(Collections.frequency(answers, SmsSendResult.SENT)).isEqualTo(10);
        assertThat(SentCodes.to(database, person.phone())).hasSize(10);
    }

    @Test
    void ofHundredParallelGuessesFiveCount() throws Exception {
        UUID challenge = open("browser");
        codes.send(challenge, "browser");

        List<SmsCodeResult> answers =
                ConcurrentCalls.of(100, () -> codes.check(challenge, "browser", "wrong".toCharArray()));

        assertThat(Collections.frequency(answers, SmsCodeResult.WRONG)).isEqualTo(4);
        assertThat(Collections.frequency(answers, SmsCodeResult.ENDED)).isEqualTo(96);
        assertThat(codes.check(challenge, "browser", sent())).isEqualTo(SmsCodeResult.ENDED);
    }

    @Test
    void theRightCodeGivenManyTimesAtOnceIsAcceptedOnce() throws Exception {
        UUID challenge = open("browser");
        codes.send(challenge, "browser");
        String code = new String(sent());

        List<SmsCodeResult> answers =
                ConcurrentCalls.of(50, () -> codes.check(challenge, "browser", code.toCharArray()));

        assertThat(Collections.frequency(answers, SmsCodeResult.ACCEPTED)).isOne();
    }

    @Test
    void theMessageIsStaleWhenTheCodeIsAndNamesNoCardSecret() {
        UUID challenge = codes.open(person.id(), SmsPurpose.SET_PIN, "kiosk").id();
        codes.send(challenge, "kiosk");
        OutboxMessage message = SentCodes.to(database, person.phone()).get(0);
        String text = SentCodes.text(message);

        assertThat(text).contains("onay kodunuz").doesNotContain("PIN").doesNotContain("PUK");
        Matcher digits = Pattern.compile("[0-9]{6}").matcher(text);
        assertThat(digits.results()).hasSize(1);
        assertThat(message.claim(clock.instant().plusSeconds(300), Duration.ofMinutes(1)))
                .isFalse();
    }

    private UUID open(String binding) {
        return codes.open(person.id(), SmsPurpose.LOGIN, binding).id();
    }

    private char[] sent() {
        return SentCodes.last(database, person.phone()).toCharArray();
    }
}
