package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.access.CaptchaId;
import tr.nes.access.NewPasswordResult;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.PasswordLinkResult;
import tr.nes.access.control.password.PasswordResetProcessor;
import tr.nes.access.control.password.QuickHashing;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.Pictures;
import tr.nes.testing.UnsealedSecrets;

/** A person with a password who requests a new one. */
final class PasswordResetFixture {

    final Database database = Database.shared();
    final MovingClock clock = new MovingClock("2026-11-21T10:59:00Z");
    final AuditLog audit = new AuditLog();
    final CapturedNotices capturedNotices = new CapturedNotices();
    private final RequestOrigin requestOrigin = new RequestOrigin();
    final Beans beans = new Beans(
            database, clock, audit, capturedNotices, requestOrigin, new UnsealedSecrets(), new QuickHashing());
    final PasswordResets resets = beans.get(PasswordResets.class);
    final HolderView person = People.registered(beans);
    private final PasswordResetProcessor requests = beans.get(PasswordResetProcessor.class);

    PasswordResetFixture() {
        requestOrigin.cameFrom(UUID.randomUUID().toString(), null);
        beans.get(Passwords.class).put(person.id(), "Eskimiş-Sözcük".toCharArray());
    }

    PasswordLinkResult request(HolderView whoever) {
        CaptchaId picture = beans.get(Captchas.class).issue();
        return resets.ask(whoever.identityNumber().value(), picture, Pictures.answer(database, picture));
    }

    void ask(HolderView whoever) {
        request(whoever);
        answerAll();
    }

    void answerAll() {
        while (requests.answerNext()) {
            // until none is left
        }
    }

    OneTimeLinkId opened() {
        ask(person);
        return resets.open(token(person)).orElseThrow();
    }

    String token(HolderView whoever) {
        List<String> links = capturedNotices.texts(Channel.MAIL, whoever.mail()).stream()
                .filter(text -> text.contains("/baglanti/"))
                .toList();
        Matcher match = Pattern.compile("/sozcuk/baglanti/(\\S{43})").matcher(links.get(links.size() - 1));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    NewPasswordResult give(OneTimeLinkId link, String password) {
        return resets.give(link, password.toCharArray(), password.toCharArray());
    }

    boolean confirms(String password) {
        HolderId id = person.id();
        return beans.get(PasswordLogins.class).confirm(id, password.toCharArray());
    }

    List<String> mails() {
        return capturedNotices.texts(Channel.MAIL, person.mail());
    }
}
