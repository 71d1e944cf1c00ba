package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tr.nes.access.LinkPurpose;
import tr.nes.access.NewPasswordResult;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.SessionEnd;
import tr.nes.access.control.link.OneTimeLinks;
import tr.nes.access.control.session.WebSessions;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.testing.People;

class PasswordResetsTest {

    private static final String WORD = "Erguvan-Bahçesi";

    private final PasswordResetFixture fixture = new PasswordResetFixture();

    @Test
    void aNewPasswordReplacesTheOldOneAndThePersonIsTold() {
        OneTimeLinkId link = fixture.opened();
        char[] password = WORD.toCharArray();
        char[] again = WORD.toCharArray();

        assertThat(fixture.resets.give(link, password, again)).isEqualTo(NewPasswordResult.CHANGED);

        assertThat(password).containsOnly('\0');
        assertThat(again).containsOnly('\0');
        assertThat(fixture.confirms(WORD)).isTrue();
        assertThat(fixture.confirms("Eskimiş-Sözcük")).isFalse();
        assertThat(fixture.mails().get(1))
                .contains(fixture.person.fullName(), "21.11.2026 13:59 tarihinde değiştirildi", "was changed");
        assertThat(fixture.capturedNotices.texts(
                        Channel.SMS, fixture.person.phone().e164()))
                .hasSize(1);
        assertThat(fixture.audit.count(AuditAction.WORD_CHANGED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void aPersonWithoutAPasswordGetsOne() {
        HolderView passwordless = People.registered(fixture.beans);
        fixture.ask(passwordless);
        OneTimeLinkId link = fixture.resets.open(fixture.token(passwordless)).orElseThrow();
        assertThat(fixture.give(link, WORD)).isEqualTo(NewPasswordResult.CHANGED);
        assertThat(fixture.beans.get(PasswordLogins.class).confirm(passwordless.id(), WORD.toCharArray()))
                .isTrue();
    }

    @Test
    void aLinkIsGoodOnce() {
        OneTimeLinkId link = fixture.opened();
        fixture.give(link, WORD);
        assertThat(fixture.resets.isGood(link)).isFalse();
        assertThat(fixture.resets.open(fixture.token(fixture.person))).isEmpty();
        assertThat(fixture.give(link, "Başka-Bir-Bahçe")).isEqualTo(NewPasswordResult.LINK_OVER);
        assertThat(fixture.confirms(WORD)).isTrue();
        assertThat(fixture.audit.count(AuditAction.WORD_CHANGED, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void aRefusedPasswordLeavesTheLinkAsItIs() {
        OneTimeLinkId link = fixture.opened();
        assertThat(fixture.give(link, "galatasaray")).isEqualTo(NewPasswordResult.COMMON);
        assertThat(fixture.resets.give(link, WORD.toCharArray(), "Erguvan-Bahcesi".toCharArray()))
                .isEqualTo(NewPasswordResult.DIFFERENT);
        assertThat(fixture.resets.isGood(link)).isTrue();
        assertThat(fixture.confirms("Eskimiş-Sözcük")).isTrue();
    }

    @Test
    void onlyTheNewestLinkIsGoodAndForThirtyMinutes() {
        OneTimeLinkId first = fixture.opened();
        OneTimeLinkId second = fixture.opened();
        assertThat(fixture.give(first, WORD)).isEqualTo(NewPasswordResult.LINK_OVER);
        fixture.clock.forward(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(fixture.resets.isGood(second)).isTrue();
        fixture.clock.forward(1);
        assertThat(fixture.resets.isGood(second)).isFalse();
        assertThat(fixture.give(second, WORD)).isEqualTo(NewPasswordResult.LINK_OVER);
        assertThat(fixture.resets.open(fixture.token(fixture.person))).isEmpty();
    }

    @Test
    void aTamperedLinkOrNumberOpensNothing() {
        fixture.opened();
        String token = fixture.token(fixture.person);
        char last = token.charAt(token.length() - 1);
        String tampered = token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A');
        assertThat(fixture.resets.open(tampered)).isEmpty();
        assertThat(fixture.resets.open("")).isEmpty();
        assertThat(fixture.give(new OneTimeLinkId(Long.MAX_VALUE), WORD)).isEqualTo(NewPasswordResult.LINK_OVER);
    }

    @Test
    void aLinkForAMailAddressSetsNoPassword() throws Exception {
        String token = fixture.database.inNew(() -> fixture.beans
                .get(OneTimeLinks.class)
                .make(LinkPurpose.NEW_MAIL, fixture.person.id(), fixture.person.mail()));
        assertThat(fixture.resets.open(token)).isEmpty();
        OneTimeLinkId oneTimeLinkId = fixture.database.inNew(() -> fixture.beans
                .get(OneTimeLinks.class)
                .find(LinkPurpose.NEW_MAIL, token)
                .orElseThrow()
                .number());
        assertThat(fixture.give(oneTimeLinkId, WORD)).isEqualTo(NewPasswordResult.LINK_OVER);
    }

    @Test
    void aLockStaysAndOpenSessionsEnd() throws Exception {
        String session = fixture.database.inNew(
                () -> fixture.beans.get(WebSessions.class).open(fixture.person.id(), fixture.clock.instant()));
        for (int i = 0; i < 3; i++) {
            fixture.confirms("Yanlış-Sözcük");
        }
        assertThat(fixture.beans.get(Sessions.class).touch(session))
                .as("guesses end no session")
                .isEmpty();
        fixture.give(fixture.opened(), WORD);
        assertThat(fixture.confirms(WORD)).isFalse();
        assertThat(fixture.beans.get(Sessions.class).touch(session)).contains(SessionEnd.WORD_CHANGED);
    }

    @Test
    void aLinkInAMailboxThatThePersonLeftIsOver() throws Exception {
        OneTimeLinkId link = fixture.opened();
        fixture.database.inNew(() -> fixture.database
                .entityManager()
                .createNativeQuery("update holder set mail = 'yeni@ornek.test' where id = :id")
                .setParameter("id", fixture.person.id().value())
                .executeUpdate());
        assertThat(fixture.give(link, WORD)).isEqualTo(NewPasswordResult.LINK_OVER);
    }
}
