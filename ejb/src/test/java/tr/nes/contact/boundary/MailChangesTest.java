package tr.nes.contact.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.LinkNumber;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.contact.MailAddress;
import tr.nes.contact.MailLinkOver;
import tr.nes.contact.MailUnchanged;
import tr.nes.contact.TooManyChanges;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.testing.People;

class MailChangesTest {

    private final ContactDesk desk = new ContactDesk();
    private final MailAddress newMail = new MailAddress("yeni" + UUID.randomUUID() + "@ornek.test");

    MailChangesTest() throws Exception {}

    @Test
    void whenTheLinkIsUsed_thenTheAddressIsRegisteredAndTheOldOneTold() {
        LinkNumber link = desk.opened(newMail);
        desk.changes.confirmMail(link);

        assertThat(desk.holders.me().mail()).isEqualTo(newMail.value());
        assertThat(desk.letterbox.texts(Channel.MAIL, desk.person.mail()))
                .singleElement()
                .asString()
                .contains("e-posta adresiniz");
        assertThat(desk.holders.pinWaitEnd(desk.person.id())).isEmpty();
        assertThatThrownBy(() -> desk.changes.confirmMail(link)).isInstanceOf(MailLinkOver.class);
    }

    @Test
    void whenALinkIsOpened_thenNothingChangesYet() {
        desk.opened(newMail);
        assertThat(desk.holders.me().mail()).isEqualTo(desk.person.mail());
        assertThat(desk.changes.mailLink(desk.token(newMail))).isPresent();
        assertThat(desk.changes.mailLink("unknown")).isEmpty();
    }

    @Test
    void whenTheLinkIsOldOrNotTheNewest_thenItIsOver() {
        LinkNumber first = desk.opened(newMail);
        MailAddress other = new MailAddress("baska" + newMail.value());
        LinkNumber second = desk.opened(other);
        assertThatThrownBy(() -> desk.changes.confirmMail(first)).isInstanceOf(MailLinkOver.class);
        desk.clock.forward(Duration.ofMinutes(30));
        assertThatThrownBy(() -> desk.changes.confirmMail(second)).isInstanceOf(MailLinkOver.class);
        assertThat(desk.changes.mailLink(desk.token(other))).isEmpty();
        assertThat(desk.holders.me().mail()).isEqualTo(desk.person.mail());
        assertThat(desk.audit.count(AuditAction.CONTACT_MAIL_CHANGED, AuditResult.REFUSED))
                .isEqualTo(2);
    }

    @Test
    void whenAnotherPersonOpensTheLink_thenNobodysAddressChanges() throws Exception {
        LinkNumber link = desk.opened(newMail);
        HolderView stranger = People.registered(desk.beans);
        desk.logIn(stranger);
        assertThatThrownBy(() -> desk.changes.confirmMail(link)).isInstanceOf(MailLinkOver.class);
        assertThat(desk.holders.me().mail()).isEqualTo(stranger.mail());
        assertThat(desk.holders.view(desk.person.id()).mail()).isEqualTo(desk.person.mail());
    }

    @Test
    void whenTheAddressIsTheRegisteredOneOrTheFourthLinkThisHour_thenRefused() {
        assertThatThrownBy(() -> desk.changes.sendMailLink(new MailAddress(desk.person.mail())))
                .isInstanceOf(MailUnchanged.class);
        for (int i = 0; i < 3; i++) {
            desk.changes.sendMailLink(newMail);
        }
        assertThatThrownBy(() -> desk.changes.sendMailLink(newMail)).isInstanceOf(TooManyChanges.class);
    }
}
