package tr.nes.contact.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.AccessException;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.FreshFactors;
import tr.nes.access.boundary.PhoneVerifications;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.contact.ContactException;
import tr.nes.notification.Channel;
import tr.nes.shared.FactorScope;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.People;

class PhoneChangesTest {

    private final ContactFixture fixture = new ContactFixture();
    private final MobilePhone newPhone = People.somebody().phone();

    PhoneChangesTest() throws Exception {}

    @Test
    void whenTheCodeToTheNewPhoneComesBack_thenItIsRegisteredAndTheOldOnesAreTold() {
        UUID challenge = fixture.asked(newPhone);

        assertThat(fixture.changes.confirmPhone(challenge, fixture.code(newPhone)))
                .isEqualTo(SmsCodeResult.ACCEPTED);

        assertThat(fixture.holders.me().phone()).isEqualTo(newPhone);
        assertThat(fixture.sms(fixture.person.phone()))
                .contains("cep telefonunuz 21.11.2026 13:00 tarihinde değiştirildi");
        assertThat(fixture.capturedNotices.texts(Channel.MAIL, fixture.person.mail()))
                .singleElement()
                .asString()
                .contains(fixture.person.fullName(), "değiştirildi");
        assertThat(fixture.audit.count(AuditAction.CONTACT_PHONE_CHANGED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenThePhoneWasChanged_thenPinOperationsWaitADay() {
        assertThat(fixture.holders.pinWaitEnd(fixture.person.id())).isEmpty();
        fixture.changes.confirmPhone(fixture.asked(newPhone), fixture.code(newPhone));
        assertThat(fixture.holders.pinWaitEnd(fixture.person.id()))
                .contains(fixture.clock.instant().plus(Duration.ofHours(24)));
        fixture.clock.forward(Duration.ofHours(24).minusSeconds(1));
        assertThat(fixture.holders.pinWaitEnd(fixture.person.id())).isPresent();
        fixture.clock.forward(1);
        assertThat(fixture.holders.pinWaitEnd(fixture.person.id())).isEmpty();
    }

    @Test
    void whenTheCodeIsWrongFiveTimesLateOrUsed_thenNothingChanges() {
        UUID late = fixture.asked(newPhone);
        fixture.clock.forward(300);
        assertThat(fixture.changes.confirmPhone(late, fixture.code(newPhone))).isEqualTo(SmsCodeResult.EXPIRED);

        UUID guessed = fixture.asked(newPhone);
        char[] right = fixture.code(newPhone);
        for (int i = 1; i < 5; i++) {
            assertThat(fixture.changes.confirmPhone(guessed, other(right))).isEqualTo(SmsCodeResult.WRONG);
        }
        assertThat(fixture.changes.confirmPhone(guessed, other(right))).isEqualTo(SmsCodeResult.ENDED);
        assertThat(fixture.changes.confirmPhone(guessed, right.clone())).isEqualTo(SmsCodeResult.ENDED);
        assertThat(fixture.holders.me().phone()).isEqualTo(fixture.person.phone());
    }

    @Test
    void whenAnotherSessionAskedForTheCode_thenItIsUnknown() throws Exception {
        UUID challenge = fixture.asked(newPhone);
        char[] right = fixture.code(newPhone);
        fixture.logIn(fixture.person);
        assertThatThrownBy(() -> fixture.changes.phoneChallenge(challenge))
                .isInstanceOfSatisfying(
                        AccessException.class,
                        e -> assertThat(e.reason()).isEqualTo(AccessException.Reason.CHALLENGE_UNKNOWN));
        assertThat(fixture.changes.confirmPhone(challenge, right.clone())).isEqualTo(SmsCodeResult.ENDED);

        fixture.logIn(People.registered(fixture.beans));
        assertThat(fixture.changes.confirmPhone(challenge, right)).isEqualTo(SmsCodeResult.ENDED);
        assertThat(fixture.holders.view(fixture.person.id()).phone()).isEqualTo(fixture.person.phone());
    }

    @Test
    void whenACodeWentToTheNewPhone_thenItConfirmsNoOperation() {
        UUID challenge = fixture.asked(newPhone);
        FreshFactors factors = fixture.beans.get(FreshFactors.class);
        assertThat(factors.check(challenge, fixture.code(newPhone))).isEqualTo(SmsCodeResult.ENDED);
        assertThat(factors.isFresh(FactorScope.REVOCATION)).isFalse();
    }

    @Test
    void whenTheCodeOfAConfirmationIsTyped_thenItProvesNoPhone() {
        FreshFactors factors = fixture.beans.get(FreshFactors.class);
        UUID challenge = factors.open(FactorScope.SESSION).id();
        factors.send(challenge);
        assertThat(fixture.changes.confirmPhone(challenge, fixture.code(fixture.person.phone())))
                .isEqualTo(SmsCodeResult.ENDED);
        assertThat(fixture.holders.me().phone()).isEqualTo(fixture.person.phone());
    }

    @Test
    void whenThePhoneWasChanged_thenCodesToTheOldOneAreVoid() {
        FreshFactors factors = fixture.beans.get(FreshFactors.class);
        UUID old = factors.open(FactorScope.REVOCATION).id();
        factors.send(old);
        char[] code = fixture.code(fixture.person.phone());
        fixture.changes.confirmPhone(fixture.asked(newPhone), fixture.code(newPhone));
        assertThat(factors.check(old, code)).isEqualTo(SmsCodeResult.ENDED);
    }

    @Test
    void whenThePhoneIsTheRegisteredOneOrTheSixthToday_thenRefused() {
        assertThatThrownBy(() -> fixture.changes.beginPhone(fixture.person.phone()))
                .isInstanceOfSatisfying(
                        ContactException.class,
                        e -> assertThat(e.reason()).isEqualTo(ContactException.Reason.PHONE_UNCHANGED));
        for (int i = 0; i < 5; i++) {
            fixture.changes.beginPhone(People.somebody().phone());
        }
        assertThatThrownBy(() -> fixture.changes.beginPhone(newPhone))
                .isInstanceOfSatisfying(
                        ContactException.class,
                        e -> assertThat(e.reason()).isEqualTo(ContactException.Reason.TOO_MANY_CHANGES));
    }

    @Test
    void whenAStrangersNumberIsEntered_thenHalfOfItsMessagesRemain() {
        for (int i = 0; i < 5; i++) {
            assertThat(fixture.changes.sendPhoneCode(
                            fixture.changes.beginPhone(newPhone).id()))
                    .isEqualTo(SmsSendResult.SENT);
        }
        UUID sixth = fixture.beans.get(PhoneVerifications.class).open(newPhone).id();
        assertThat(fixture.changes.sendPhoneCode(sixth)).isEqualTo(SmsSendResult.DAILY_LIMIT);
    }

    private static char[] other(char[] code) {
        char[] other = code.clone();
        other[0] = other[0] == '9' ? '0' : (char) (other[0] + 1);
        return other;
    }
}
