package tr.nes.contact.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.control.session.WebSessions;
import tr.nes.contact.MailAddress;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Channel;
import tr.nes.shared.Caller;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.UnsealedSecrets;

/** A logged-in person who changes phone or mail address. */
final class ContactFixture {

    final Database database = Database.shared();
    final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    final AuditLog audit = new AuditLog();
    final CapturedNotices capturedNotices = new CapturedNotices();
    private final Caller caller = mock(Caller.class);
    final Beans beans = new Beans(database, clock, audit, capturedNotices, new UnsealedSecrets(), caller);
    final ContactChanges changes = beans.get(ContactChanges.class);
    final Holders holders = beans.get(Holders.class);
    final HolderView person = People.registered(beans);

    ContactFixture() throws Exception {
        logIn(person);
    }

    void logIn(HolderView who) throws Exception {
        when(caller.holder()).thenReturn(who.id());
        beans.get(Sessions.class)
                .touch(database.inNew(() -> beans.get(WebSessions.class).open(who.id(), clock.instant())));
    }

    UUID asked(MobilePhone phone) {
        SmsChallengeView challenge = changes.beginPhone(phone);
        assertThat(changes.sendPhoneCode(challenge.id())).isEqualTo(SmsSendResult.SENT);
        return challenge.id();
    }

    OneTimeLinkId opened(MailAddress mail) {
        changes.sendMailLink(mail);
        return changes.mailLink(token(mail)).orElseThrow();
    }

    String token(MailAddress mail) {
        return found("/bilgi-guncelle/e-posta/(\\S{43})", capturedNotices.texts(Channel.MAIL, mail.value()));
    }

    char[] code(MobilePhone phone) {
        return found("kodunuz: ([0-9]{6})", capturedNotices.texts(Channel.SMS, phone.e164()))
                .toCharArray();
    }

    String sms(MobilePhone phone) {
        return String.join("\n", capturedNotices.texts(Channel.SMS, phone.e164()));
    }

    private static String found(String pattern, List<String> texts) {
        Matcher match = Pattern.compile(pattern).matcher(texts.get(texts.size() - 1));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }
}
