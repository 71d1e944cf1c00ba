package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.LinkNumber;
import tr.nes.access.LinkPurpose;
import tr.nes.access.NewWordResult;
import tr.nes.access.SessionEnd;
import tr.nes.access.WordLinkResult;
import tr.nes.access.control.OneTimeLinks;
import tr.nes.access.control.QuickHashing;
import tr.nes.access.control.WebSessions;
import tr.nes.access.control.WordRequestDesk;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
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
import tr.nes.testing.Work;

class WordResetsTest {

    private static final String WORD = "Erguvan-Bahçesi";

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:59:00Z");
    private final AuditLog audit = new AuditLog();
    private final Letterbox letterbox = new Letterbox();
    private final Place place = new Place();
    private final Beans beans =
            new Beans(database, clock, audit, letterbox, place, new OpenSecrets(), new QuickHashing());
    private final WordResets resets = beans.get(WordResets.class);
    private final WordRequestDesk desk = beans.get(WordRequestDesk.class);
    private final HolderView person = People.registered(beans);

    WordResetsTest() {
        place.cameFrom(UUID.randomUUID().toString(), null);
        beans.get(SecurityWords.class).put(person.id(), "Eskimiş-Sözcük".toCharArray());
    }

    @Test
    void aNewWordReplacesTheOldOneAndThePersonIsTold() {
        LinkNumber link = opened();
        char[] word = WORD.toCharArray();
        char[] again = WORD.toCharArray();

        assertThat(resets.give(link, word, again)).isEqualTo(NewWordResult.CHANGED);

        assertThat(word).containsOnly('\0');
        assertThat(again).containsOnly('\0');
        assertThat(confirms(WORD)).isTrue();
        assertThat(confirms("Eskimiş-Sözcük")).isFalse();
        assertThat(mails().get(1))
                .contains(person.fullName(), "21.11.2026 13:59 tarihinde değiştirildi", "was changed");
        assertThat(letterbox.texts(Channel.SMS, person.phone().e164())).hasSize(1);
        assertThat(audit.count(AuditAction.WORD_CHANGED, AuditResult.DONE)).isOne();
    }

    @Test
    void aPersonWithoutAWordGetsOne() {
        HolderView wordless = People.registered(beans);
        ask(wordless);
        LinkNumber link = resets.open(token(wordless)).orElseThrow();
        assertThat(give(link, WORD)).isEqualTo(NewWordResult.CHANGED);
        assertThat(beans.get(WordLogins.class).confirm(wordless.id(), WORD.toCharArray()))
                .isTrue();
    }

    @Test
    void theMailNamesThePersonInBothLanguages() {
        ask(person);
        assertThat(mails())
                .singleElement()
                .asString()
                .startsWith("Sayın " + person.fullName())
                .contains("Dear " + person.fullName(), "http://localhost:8080/sozcuk/baglanti/");
    }

    @Test
    void aLinkIsGoodOnce() {
        LinkNumber link = opened();
        give(link, WORD);
        assertThat(resets.isGood(link)).isFalse();
        assertThat(resets.open(token(person))).isEmpty();
        assertThat(give(link, "Başka-Bir-Bahçe")).isEqualTo(NewWordResult.LINK_OVER);
        assertThat(confirms(WORD)).isTrue();
        assertThat(audit.count(AuditAction.WORD_CHANGED, AuditResult.REFUSED)).isOne();
    }

    @Test
    void aRefusedWordLeavesTheLinkAsItIs() {
        LinkNumber link = opened();
        assertThat(give(link, "galatasaray")).isEqualTo(NewWordResult.COMMON);
        assertThat(resets.give(link, WORD.toCharArray(), "Erguvan-Bahcesi".toCharArray()))
                .isEqualTo(NewWordResult.DIFFERENT);
        assertThat(resets.isGood(link)).isTrue();
        assertThat(confirms("Eskimiş-Sözcük")).isTrue();
    }

    @Test
    void onlyTheNewestLinkIsGoodAndForThirtyMinutes() {
        LinkNumber first = opened();
        LinkNumber second = opened();
        assertThat(give(first, WORD)).isEqualTo(NewWordResult.LINK_OVER);
        clock.forward(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(resets.isGood(second)).isTrue();
        clock.forward(1);
        assertThat(resets.isGood(second)).isFalse();
        assertThat(give(second, WORD)).isEqualTo(NewWordResult.LINK_OVER);
        assertThat(resets.open(token(person))).isEmpty();
    }

    @Test
    void aTamperedLinkOrNumberOpensNothing() {
        opened();
        String token = token(person);
        char last = token.charAt(token.length() - 1);
        String tampered = token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A');
        assertThat(resets.open(tampered)).isEmpty();
        assertThat(resets.open("")).isEmpty();
        assertThat(give(new LinkNumber(Long.MAX_VALUE), WORD)).isEqualTo(NewWordResult.LINK_OVER);
    }

    @Test
    void aRequestIsTakenForWorkDoneOnceToo() {
        CaptchaId captcha = beans.get(Captchas.class).issue();
        String solution = Work.done(beans.get(Captchas.class).work(captcha).orElseThrow());
        String number = person.identityNumber().value();

        assertThat(resets.ask(number, captcha, solution)).isEqualTo(WordLinkResult.TAKEN);
        assertThat(resets.ask(number, captcha, solution)).isEqualTo(WordLinkResult.WRONG_PICTURE);
    }

    @Test
    void aLinkForAMailAddressSetsNoWord() throws Exception {
        String token = database.inNew(
                () -> beans.get(OneTimeLinks.class).make(LinkPurpose.NEW_MAIL, person.id(), person.mail()));
        assertThat(resets.open(token)).isEmpty();
        LinkNumber number = database.inNew(() -> beans.get(OneTimeLinks.class)
                .find(LinkPurpose.NEW_MAIL, token)
                .orElseThrow()
                .number());
        assertThat(give(number, WORD)).isEqualTo(NewWordResult.LINK_OVER);
    }

    @Test
    void theFourthRequestWithinAnyHourSendsNothing() {
        for (int i = 0; i < 4; i++) {
            clock.forward(30);
            assertThat(request(person)).isEqualTo(WordLinkResult.TAKEN);
        }
        answerAll();
        assertThat(mails()).hasSize(3);
        clock.forward(Duration.ofMinutes(58));
        ask(person);
        assertThat(mails()).hasSize(3);
        assertThat(audit.count(AuditAction.WORD_LINK_SENT, AuditResult.REFUSED)).isEqualTo(2);
        clock.forward(Duration.ofMinutes(2));
        ask(person);
        assertThat(mails()).hasSize(4);
    }

    @Test
    void unknownPeopleAreAnsweredInTheSameWay() {
        assertThat(request(person)).isEqualTo(WordLinkResult.TAKEN);
        List<?> known = List.copyOf(audit.facts());
        audit.facts().clear();
        assertThat(request(People.somebody())).isEqualTo(WordLinkResult.TAKEN);
        assertThat(audit.facts()).isEqualTo(known);
        answerAll();
        assertThat(mails()).hasSize(1);
        assertThat(audit.count(AuditAction.WORD_LINK_SENT, AuditResult.REFUSED)).isOne();
    }

    @Test
    void aWrongPictureAndTheEleventhRequestInAMinuteAreRefused() {
        CaptchaId picture = beans.get(Captchas.class).issue();
        assertThat(resets.ask(person.identityNumber().value(), picture, "-----"))
                .isEqualTo(WordLinkResult.WRONG_PICTURE);
        for (int i = 0; i < 10; i++) {
            request(People.somebody());
        }
        assertThat(request(person)).isEqualTo(WordLinkResult.THROTTLED);
        answerAll();
        assertThat(mails()).isEmpty();
    }

    @Test
    void aLockStaysAndOpenSessionsEnd() throws Exception {
        String session = database.inNew(() -> beans.get(WebSessions.class).open(person.id(), clock.instant()));
        for (int i = 0; i < 3; i++) {
            confirms("Yanlış-Sözcük");
        }
        String later = database.inNew(() -> beans.get(WebSessions.class).open(person.id(), clock.instant()));
        give(opened(), WORD);
        assertThat(confirms(WORD)).isFalse();
        assertThat(beans.get(Sessions.class).touch(session)).contains(SessionEnd.LOCKED);
        assertThat(beans.get(Sessions.class).touch(later)).contains(SessionEnd.WORD_CHANGED);
    }

    @Test
    void aLinkInAMailboxThatThePersonLeftIsOver() throws Exception {
        LinkNumber link = opened();
        database.inNew(() -> database.entityManager()
                .createNativeQuery("update holder set mail = 'yeni@ornek.test' where id = :id")
                .setParameter("id", person.id().value())
                .executeUpdate());
        assertThat(give(link, WORD)).isEqualTo(NewWordResult.LINK_OVER);
    }

    private WordLinkResult request(HolderView whoever) {
        CaptchaId picture = beans.get(Captchas.class).issue();
        return resets.ask(whoever.identityNumber().value(), picture, Pictures.answer(database, picture));
    }

    private void ask(HolderView whoever) {
        request(whoever);
        answerAll();
    }

    private void answerAll() {
        while (desk.answerNext()) {
            // until none is left
        }
    }

    private LinkNumber opened() {
        ask(person);
        return resets.open(token(person)).orElseThrow();
    }

    private String token(HolderView whoever) {
        List<String> links = letterbox.texts(Channel.MAIL, whoever.mail()).stream()
                .filter(text -> text.contains("/baglanti/"))
                .toList();
        Matcher match = Pattern.compile("/sozcuk/baglanti/(\\S{43})").matcher(links.get(links.size() - 1));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private NewWordResult give(LinkNumber link, String word) {
        return resets.give(link, word.toCharArray(), word.toCharArray());
    }

    private boolean confirms(String word) {
        HolderId id = person.id();
        return beans.get(WordLogins.class).confirm(id, word.toCharArray());
    }

    private List<String> mails() {
        return letterbox.texts(Channel.MAIL, person.mail());
    }
}
