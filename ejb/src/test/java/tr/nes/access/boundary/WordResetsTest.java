package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tr.nes.access.LinkNumber;
import tr.nes.access.LinkPurpose;
import tr.nes.access.NewWordResult;
import tr.nes.access.SessionEnd;
import tr.nes.access.control.OneTimeLinks;
import tr.nes.access.control.WebSessions;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.testing.People;

class WordResetsTest {

    private static final String WORD = "Erguvan-Bahçesi";

    private final ResetDesk desk = new ResetDesk();

    @Test
    void aNewWordReplacesTheOldOneAndThePersonIsTold() {
        LinkNumber link = desk.opened();
        char[] word = WORD.toCharArray();
        char[] again = WORD.toCharArray();

        assertThat(desk.resets.give(link, word, again)).isEqualTo(NewWordResult.CHANGED);

        assertThat(word).containsOnly('\0');
        assertThat(again).containsOnly('\0');
        assertThat(desk.confirms(WORD)).isTrue();
        assertThat(desk.confirms("Eskimiş-Sözcük")).isFalse();
        assertThat(desk.mails().get(1))
                .contains(desk.person.fullName(), "21.11.2026 13:59 tarihinde değiştirildi", "was changed");
        assertThat(desk.letterbox.texts(Channel.SMS, desk.person.phone().e164()))
                .hasSize(1);
        assertThat(desk.audit.count(AuditAction.WORD_CHANGED, AuditResult.DONE)).isOne();
    }

    @Test
    void aPersonWithoutAWordGetsOne() {
        HolderView wordless = People.registered(desk.beans);
        desk.ask(wordless);
        LinkNumber link = desk.resets.open(desk.token(wordless)).orElseThrow();
        assertThat(desk.give(link, WORD)).isEqualTo(NewWordResult.CHANGED);
        assertThat(desk.beans.get(WordLogins.class).confirm(wordless.id(), WORD.toCharArray()))
                .isTrue();
    }

    @Test
    void aLinkIsGoodOnce() {
        LinkNumber link = desk.opened();
        desk.give(link, WORD);
        assertThat(desk.resets.isGood(link)).isFalse();
        assertThat(desk.resets.open(desk.token(desk.person))).isEmpty();
        assertThat(desk.give(link, "Başka-Bir-Bahçe")).isEqualTo(NewWordResult.LINK_OVER);
        assertThat(desk.confirms(WORD)).isTrue();
        assertThat(desk.audit.count(AuditAction.WORD_CHANGED, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void aRefusedWordLeavesTheLinkAsItIs() {
        LinkNumber link = desk.opened();
        assertThat(desk.give(link, "galatasaray")).isEqualTo(NewWordResult.COMMON);
        assertThat(desk.resets.give(link, WORD.toCharArray(), "Erguvan-Bahcesi".toCharArray()))
                .isEqualTo(NewWordResult.DIFFERENT);
        assertThat(desk.resets.isGood(link)).isTrue();
        assertThat(desk.confirms("Eskimiş-Sözcük")).isTrue();
    }

    @Test
    void onlyTheNewestLinkIsGoodAndForThirtyMinutes() {
        LinkNumber first = desk.opened();
        LinkNumber second = desk.opened();
        assertThat(desk.give(first, WORD)).isEqualTo(NewWordResult.LINK_OVER);
        desk.clock.forward(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(desk.resets.isGood(second)).isTrue();
        desk.clock.forward(1);
        assertThat(desk.resets.isGood(second)).isFalse();
        assertThat(desk.give(second, WORD)).isEqualTo(NewWordResult.LINK_OVER);
        assertThat(desk.resets.open(desk.token(desk.person))).isEmpty();
    }

    @Test
    void aTamperedLinkOrNumberOpensNothing() {
        desk.opened();
        String token = desk.token(desk.person);
        char last = token.charAt(token.length() - 1);
        String tampered = token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A');
        assertThat(desk.resets.open(tampered)).isEmpty();
        assertThat(desk.resets.open("")).isEmpty();
        assertThat(desk.give(new LinkNumber(Long.MAX_VALUE), WORD)).isEqualTo(NewWordResult.LINK_OVER);
    }

    @Test
    void aLinkForAMailAddressSetsNoWord() throws Exception {
        String token = desk.database.inNew(() ->
                desk.beans.get(OneTimeLinks.class).make(LinkPurpose.NEW_MAIL, desk.person.id(), desk.person.mail()));
        assertThat(desk.resets.open(token)).isEmpty();
        LinkNumber number = desk.database.inNew(() -> desk.beans
                .get(OneTimeLinks.class)
                .find(LinkPurpose.NEW_MAIL, token)
                .orElseThrow()
                .number());
        assertThat(desk.give(number, WORD)).isEqualTo(NewWordResult.LINK_OVER);
    }

    @Test
    void aLockStaysAndOpenSessionsEnd() throws Exception {
        String session = desk.database.inNew(
                () -> desk.beans.get(WebSessions.class).open(desk.person.id(), desk.clock.instant()));
        for (int i = 0; i < 3; i++) {
            desk.confirms("Yanlış-Sözcük");
        }
        assertThat(desk.beans.get(Sessions.class).touch(session))
                .as("guesses end no session")
                .isEmpty();
        desk.give(desk.opened(), WORD);
        assertThat(desk.confirms(WORD)).isFalse();
        assertThat(desk.beans.get(Sessions.class).touch(session)).contains(SessionEnd.WORD_CHANGED);
    }

    @Test
    void aLinkInAMailboxThatThePersonLeftIsOver() throws Exception {
        LinkNumber link = desk.opened();
        desk.database.inNew(() -> desk.database
                .entityManager()
                .createNativeQuery("update holder set mail = 'yeni@ornek.test' where id = :id")
                .setParameter("id", desk.person.id().value())
                .executeUpdate());
        assertThat(desk.give(link, WORD)).isEqualTo(NewWordResult.LINK_OVER);
    }
}
