package tr.nes.contact.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.ChallengeUnknown;
import tr.nes.access.SmsAnswer;
import tr.nes.access.SmsSending;
import tr.nes.access.boundary.FreshFactors;
import tr.nes.access.boundary.NewPhones;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.contact.PhoneUnchanged;
import tr.nes.contact.TooManyChanges;
import tr.nes.notification.Channel;
import tr.nes.shared.FactorScope;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.People;

class PhoneChangesTest {

    private final ContactDesk desk = new ContactDesk();
    private final MobilePhone newPhone = People.somebody().phone();

    PhoneChangesTest() throws Exception {}

    @Test
    void whenTheCodeToTheNewPhoneComesBack_thenItIsRegisteredAndTheOldOnesAreTold() {
        UUID challenge = desk.asked(newPhone);

        assertThat(desk.changes.confirmPhone(challenge, desk.code(newPhone))).isEqualTo(SmsAnswer.ACCEPTED);

        assertThat(desk.holders.me().phone()).isEqualTo(newPhone);
        assertThat(desk.sms(desk.person.phone())).contains("cep telefonunuz 21.11.2026 13:00 tarihinde değiştirildi");
        assertThat(desk.letterbox.texts(Channel.MAIL, desk.person.mail()))
                .singleElement()
                .asString()
                .contains(desk.person.fullName(), "değiştirildi");
        assertThat(desk.audit.count(AuditAction.CONTACT_PHONE_CHANGED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenThePhoneWasChanged_thenPinOperationsWaitADay() {
        assertThat(desk.holders.pinWaitEnd(desk.person.id())).isEmpty();
        desk.changes.confirmPhone(desk.asked(newPhone), desk.code(newPhone));
        assertThat(desk.holders.pinWaitEnd(desk.person.id()))
                .contains(desk.clock.instant().plus(Duration.ofHours(24)));
        desk.clock.forward(Duration.ofHours(24).minusSeconds(1));
        assertThat(desk.holders.pinWaitEnd(desk.person.id())).isPresent();
        desk.clock.forward(1);
        assertThat(desk.holders.pinWaitEnd(desk.person.id())).isEmpty();
    }

    @Test
    void whenTheCodeIsWrongFiveTimesLateOrUsed_thenNothingChanges() {
        UUID late = desk.asked(newPhone);
        desk.clock.forward(300);
        assertThat(desk.changes.confirmPhone(late, desk.code(newPhone))).isEqualTo(SmsAnswer.EXPIRED);

        UUID guessed = desk.asked(newPhone);
        char[] right = desk.code(newPhone);
        for (int i = 1; i < 5; i++) {
            assertThat(desk.changes.confirmPhone(guessed, other(right))).isEqualTo(SmsAnswer.WRONG);
        }
        assertThat(desk.changes.confirmPhone(guessed, other(right))).isEqualTo(SmsAnswer.ENDED);
        assertThat(desk.changes.confirmPhone(guessed, right.clone())).isEqualTo(SmsAnswer.ENDED);
        assertThat(desk.holders.me().phone()).isEqualTo(desk.person.phone());
    }

    @Test
    void whenAnotherSessionAskedForTheCode_thenItIsUnknown() throws Exception {
        UUID challenge = desk.asked(newPhone);
        char[] right = desk.code(newPhone);
        desk.logIn(desk.person);
        assertThatThrownBy(() -> desk.changes.phoneChallenge(challenge)).isInstanceOf(ChallengeUnknown.class);
        assertThat(desk.changes.confirmPhone(challenge, right.clone())).isEqualTo(SmsAnswer.ENDED);

        desk.logIn(People.registered(desk.beans));
        assertThat(desk.changes.confirmPhone(challenge, right)).isEqualTo(SmsAnswer.ENDED);
        assertThat(desk.holders.view(desk.person.id()).phone()).isEqualTo(desk.person.phone());
    }

    @Test
    void whenACodeWentToTheNewPhone_thenItConfirmsNoOperation() {
        UUID challenge = desk.asked(newPhone);
        FreshFactors factors = desk.beans.get(FreshFactors.class);
        assertThat(factors.check(challenge, desk.code(newPhone))).isEqualTo(SmsAnswer.ENDED);
        assertThat(factors.isFresh(FactorScope.REVOCATION)).isFalse();
    }

    @Test
    void whenTheCodeOfAConfirmationIsTyped_thenItProvesNoPhone() {
        FreshFactors factors = desk.beans.get(FreshFactors.class);
        UUID challenge = factors.open(FactorScope.SESSION).id();
        factors.send(challenge);
        assertThat(desk.changes.confirmPhone(challenge, desk.code(desk.person.phone())))
                .isEqualTo(SmsAnswer.ENDED);
        assertThat(desk.holders.me().phone()).isEqualTo(desk.person.phone());
    }

    @Test
    void whenThePhoneWasChanged_thenCodesToTheOldOneAreVoid() {
        FreshFactors factors = desk.beans.get(FreshFactors.class);
        UUID old = factors.open(FactorScope.REVOCATION).id();
        factors.send(old);
        char[] code = desk.code(desk.person.phone());
        desk.changes.confirmPhone(desk.asked(newPhone), desk.code(newPhone));
        assertThat(factors.check(old, code)).isEqualTo(SmsAnswer.ENDED);
    }

    @Test
    void whenThePhoneIsTheRegisteredOneOrTheSixthToday_thenRefused() {
        assertThatThrownBy(() -> desk.changes.beginPhone(desk.person.phone())).isInstanceOf(PhoneUnchanged.class);
        for (int i = 0; i < 5; i++) {
            desk.changes.beginPhone(People.somebody().phone());
        }
        assertThatThrownBy(() -> desk.changes.beginPhone(newPhone)).isInstanceOf(TooManyChanges.class);
    }

    @Test
    void whenAStrangersNumberIsEntered_thenHalfOfItsMessagesRemain() {
        for (int i = 0; i < 5; i++) {
            assertThat(desk.changes.sendPhoneCode(
                            desk.changes.beginPhone(newPhone).id()))
                    .isEqualTo(SmsSending.SENT);
        }
        UUID sixth = desk.beans.get(NewPhones.class).open(newPhone).id();
        assertThat(desk.changes.sendPhoneCode(sixth)).isEqualTo(SmsSending.DAILY_LIMIT);
    }

    private static char[] other(char[] code) {
        char[] other = code.clone();
        other[0] = other[0] == '9' ? '0' : (char) (other[0] + 1);
        return other;
    }
}
