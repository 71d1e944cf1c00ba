package tr.nes.contact.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.access.ChallengeUnknown;
import tr.nes.access.LinkNumber;
import tr.nes.access.SmsAnswer;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsSending;
import tr.nes.access.boundary.FreshFactors;
import tr.nes.access.boundary.NewPhones;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.control.WebSessions;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.contact.MailAddress;
import tr.nes.contact.MailLinkOver;
import tr.nes.contact.MailUnchanged;
import tr.nes.contact.PhoneUnchanged;
import tr.nes.contact.TooManyChanges;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Channel;
import tr.nes.shared.Caller;
import tr.nes.shared.FactorScope;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.Letterbox;
import tr.nes.testing.MovingClock;
import tr.nes.testing.OpenSecrets;
import tr.nes.testing.People;

class ContactChangesTest {

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final Letterbox letterbox = new Letterbox();
    private final Caller caller = mock(Caller.class);
    private final Beans beans = new Beans(database, clock, audit, letterbox, new OpenSecrets(), caller);
    private final ContactChanges changes = beans.get(ContactChanges.class);
    private final Holders holders = beans.get(Holders.class);
    private final HolderView person = People.registered(beans);
    private final MobilePhone newPhone = People.somebody().phone();
    private final MailAddress newMail = new MailAddress("yeni" + UUID.randomUUID() + "@ornek.test");

    @BeforeEach
    void loggedIn() throws Exception {
        logIn(person);
    }

    @Test
    void whenTheCodeToTheNewPhoneComesBack_thenItIsRegisteredAndTheOldOnesAreTold() {
        UUID challenge = asked(newPhone);

        assertThat(changes.confirmPhone(challenge, code(newPhone))).isEqualTo(SmsAnswer.ACCEPTED);

        assertThat(holders.me().phone()).isEqualTo(newPhone);
        assertThat(sms(person.phone())).contains("cep telefonunuz 21.11.2026 13:00 tarihinde değiştirildi");
        assertThat(letterbox.texts(Channel.MAIL, person.mail()))
                .singleElement()
                .asString()
                .contains(person.fullName(), "değiştirildi");
        assertThat(audit.count(AuditAction.CONTACT_PHONE_CHANGED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenThePhoneWasChanged_thenPinOperationsWaitADay() {
        assertThat(holders.pinWaitEnd(person.id())).isEmpty();
        changes.confirmPhone(asked(newPhone), code(newPhone));
        assertThat(holders.pinWaitEnd(person.id())).contains(clock.instant().plus(Duration.ofHours(24)));
        clock.forward(Duration.ofHours(24).minusSeconds(1));
        assertThat(holders.pinWaitEnd(person.id())).isPresent();
        clock.forward(1);
        assertThat(holders.pinWaitEnd(person.id())).isEmpty();
    }

    @Test
    void whenTheCodeIsWrongFiveTimesLateOrUsed_thenNothingChanges() {
        UUID late = asked(newPhone);
        clock.forward(300);
        assertThat(changes.confirmPhone(late, code(newPhone))).isEqualTo(SmsAnswer.EXPIRED);

        UUID guessed = asked(newPhone);
        char[] right = code(newPhone);
        for (int i = 1; i < 5; i++) {
            assertThat(changes.confirmPhone(guessed, other(right))).isEqualTo(SmsAnswer.WRONG);
        }
        assertThat(changes.confirmPhone(guessed, other(right))).isEqualTo(SmsAnswer.ENDED);
        assertThat(changes.confirmPhone(guessed, right.clone())).isEqualTo(SmsAnswer.ENDED);
        assertThat(holders.me().phone()).isEqualTo(person.phone());
    }

    @Test
    void whenAnotherSessionAskedForTheCode_thenItIsUnknown() throws Exception {
        UUID challenge = asked(newPhone);
        char[] right = code(newPhone);
        logIn(person);
        assertThatThrownBy(() -> changes.phoneChallenge(challenge)).isInstanceOf(ChallengeUnknown.class);
        assertThat(changes.confirmPhone(challenge, right.clone())).isEqualTo(SmsAnswer.ENDED);

        logIn(People.registered(beans));
        assertThat(changes.confirmPhone(challenge, right)).isEqualTo(SmsAnswer.ENDED);
        assertThat(holders.view(person.id()).phone()).isEqualTo(person.phone());
    }

    @Test
    void whenACodeWentToTheNewPhone_thenItConfirmsNoOperation() {
        UUID challenge = asked(newPhone);
        FreshFactors factors = beans.get(FreshFactors.class);
        assertThat(factors.check(challenge, code(newPhone))).isEqualTo(SmsAnswer.ENDED);
        assertThat(factors.isFresh(FactorScope.REVOCATION)).isFalse();
    }

    @Test
    void whenTheCodeOfAConfirmationIsTyped_thenItProvesNoPhone() {
        FreshFactors factors = beans.get(FreshFactors.class);
        UUID challenge = factors.open(FactorScope.SESSION).id();
        factors.send(challenge);
        assertThat(changes.confirmPhone(challenge, code(person.phone()))).isEqualTo(SmsAnswer.ENDED);
        assertThat(holders.me().phone()).isEqualTo(person.phone());
    }

    @Test
    void whenThePhoneWasChanged_thenCodesToTheOldOneAreVoid() {
        FreshFactors factors = beans.get(FreshFactors.class);
        UUID old = factors.open(FactorScope.REVOCATION).id();
        factors.send(old);
        char[] code = code(person.phone());
        changes.confirmPhone(asked(newPhone), code(newPhone));
        assertThat(factors.check(old, code)).isEqualTo(SmsAnswer.ENDED);
    }

    @Test
    void whenThePhoneIsTheRegisteredOneOrTheSixthToday_thenRefused() {
        assertThatThrownBy(() -> changes.beginPhone(person.phone())).isInstanceOf(PhoneUnchanged.class);
        for (int i = 0; i < 5; i++) {
            changes.beginPhone(People.somebody().phone());
        }
        assertThatThrownBy(() -> changes.beginPhone(newPhone)).isInstanceOf(TooManyChanges.class);
    }

    @Test
    void whenAStrangersNumberIsEntered_thenHalfOfItsMessagesRemain() {
        for (int i = 0; i < 5; i++) {
            assertThat(changes.sendPhoneCode(changes.beginPhone(newPhone).id())).isEqualTo(SmsSending.SENT);
        }
        UUID sixth = beans.get(NewPhones.class).open(newPhone).id();
        assertThat(changes.sendPhoneCode(sixth)).isEqualTo(SmsSending.DAILY_LIMIT);
    }

    @Test
    void whenTheLinkIsUsed_thenTheAddressIsRegisteredAndTheOldOneTold() {
        LinkNumber link = opened(newMail);
        changes.confirmMail(link);

        assertThat(holders.me().mail()).isEqualTo(newMail.value());
        assertThat(letterbox.texts(Channel.MAIL, person.mail()))
                .singleElement()
                .asString()
                .contains("e-posta adresiniz");
        assertThat(holders.pinWaitEnd(person.id())).isEmpty();
        assertThatThrownBy(() -> changes.confirmMail(link)).isInstanceOf(MailLinkOver.class);
    }

    @Test
    void whenALinkIsOpened_thenNothingChangesYet() {
        opened(newMail);
        assertThat(holders.me().mail()).isEqualTo(person.mail());
        assertThat(changes.mailLink(token(newMail))).isPresent();
        assertThat(changes.mailLink("unknown")).isEmpty();
    }

    @Test
    void whenTheLinkIsOldOrNotTheNewest_thenItIsOver() {
        LinkNumber first = opened(newMail);
        MailAddress other = new MailAddress("baska" + newMail.value());
        LinkNumber second = opened(other);
        assertThatThrownBy(() -> changes.confirmMail(first)).isInstanceOf(MailLinkOver.class);
        clock.forward(Duration.ofMinutes(30));
        assertThatThrownBy(() -> changes.confirmMail(second)).isInstanceOf(MailLinkOver.class);
        assertThat(changes.mailLink(token(other))).isEmpty();
        assertThat(holders.me().mail()).isEqualTo(person.mail());
        assertThat(audit.count(AuditAction.CONTACT_MAIL_CHANGED, AuditResult.REFUSED))
                .isEqualTo(2);
    }

    @Test
    void whenAnotherPersonOpensTheLink_thenNobodysAddressChanges() throws Exception {
        LinkNumber link = opened(newMail);
        HolderView stranger = People.registered(beans);
        logIn(stranger);
        assertThatThrownBy(() -> changes.confirmMail(link)).isInstanceOf(MailLinkOver.class);
        assertThat(holders.me().mail()).isEqualTo(stranger.mail());
        assertThat(holders.view(person.id()).mail()).isEqualTo(person.mail());
    }

    @Test
    void whenTheAddressIsTheRegisteredOneOrTheFourthLinkThisHour_thenRefused() {
        assertThatThrownBy(() -> changes.sendMailLink(new MailAddress(person.mail())))
                .isInstanceOf(MailUnchanged.class);
        for (int i = 0; i < 3; i++) {
            changes.sendMailLink(newMail);
        }
        assertThatThrownBy(() -> changes.sendMailLink(newMail)).isInstanceOf(TooManyChanges.class);
    }

    private void logIn(HolderView who) throws Exception {
        when(caller.holder()).thenReturn(who.id());
        beans.get(Sessions.class)
                .touch(database.inNew(() -> beans.get(WebSessions.class).open(who.id(), clock.instant())));
    }

    private UUID asked(MobilePhone phone) {
        SmsChallengeView challenge = changes.beginPhone(phone);
        assertThat(changes.sendPhoneCode(challenge.id())).isEqualTo(SmsSending.SENT);
        return challenge.id();
    }

    private LinkNumber opened(MailAddress mail) {
        changes.sendMailLink(mail);
        return changes.mailLink(token(mail)).orElseThrow();
    }

    private String token(MailAddress mail) {
        return found("/bilgi-guncelle/e-posta/(\\S{43})", letterbox.texts(Channel.MAIL, mail.value()));
    }

    private char[] code(MobilePhone phone) {
        return found("kodunuz: ([0-9]{6})", letterbox.texts(Channel.SMS, phone.e164()))
                .toCharArray();
    }

    private String sms(MobilePhone phone) {
        return String.join("\n", letterbox.texts(Channel.SMS, phone.e164()));
    }

    private static String found(String pattern, List<String> texts) {
        Matcher match = Pattern.compile(pattern).matcher(texts.get(texts.size() - 1));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static char[] other(char[] code) {
        char[] other = code.clone();
        other[0] = other[0] == '9' ? '0' : (char) (other[0] + 1);
        return other;
    }
}
