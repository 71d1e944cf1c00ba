package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.access.CaptchaId;
import tr.nes.access.LinkNumber;
import tr.nes.access.NewWordResult;
import tr.nes.access.WordLinkResult;
import tr.nes.access.control.QuickHashing;
import tr.nes.access.control.WordRequestDesk;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.shared.HolderId;
import tr.nes.shared.Place;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.Letterbox;
import tr.nes.testing.MovingClock;
import tr.nes.testing.OpenSecrets;
import tr.nes.testing.People;
import tr.nes.testing.Pictures;

/** A person with a security word, who asks for a new one. */
final class ResetDesk {

    final Database database = Database.shared();
    final MovingClock clock = new MovingClock("2026-11-21T10:59:00Z");
    final AuditLog audit = new AuditLog();
    final Letterbox letterbox = new Letterbox();
    private final Place place = new Place();
    final Beans beans = new Beans(database, clock, audit, letterbox, place, new OpenSecrets(), new QuickHashing());
    final WordResets resets = beans.get(WordResets.class);
    final HolderView person = People.registered(beans);
    private final WordRequestDesk requests = beans.get(WordRequestDesk.class);

    ResetDesk() {
        place.cameFrom(UUID.randomUUID().toString(), null);
        beans.get(SecurityWords.class).put(person.id(), "Eskimiş-Sözcük".toCharArray());
    }

    WordLinkResult request(HolderView whoever) {
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

    LinkNumber opened() {
        ask(person);
        return resets.open(token(person)).orElseThrow();
    }

    String token(HolderView whoever) {
        List<String> links = letterbox.texts(Channel.MAIL, whoever.mail()).stream()
                .filter(text -> text.contains("/baglanti/"))
                .toList();
        Matcher match = Pattern.compile("/sozcuk/baglanti/(\\S{43})").matcher(links.get(links.size() - 1));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    NewWordResult give(LinkNumber link, String word) {
        return resets.give(link, word.toCharArray(), word.toCharArray());
    }

    boolean confirms(String word) {
        HolderId id = person.id();
        return beans.get(WordLogins.class).confirm(id, word.toCharArray());
    }

    List<String> mails() {
        return letterbox.texts(Channel.MAIL, person.mail());
    }
}
