package tr.nes.contact.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.OneTimeLinkId;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.contact.ContactException;
import tr.nes.contact.ContactException.Reason;
import tr.nes.contact.MailAddress;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.testing.People;

class MailChangesTest {

    private final ContactFixture fixture = new ContactFixture();
    private final MailAddress newMail = new MailAddress("yeni" + UUID.randomUUID() + "@ornek.test");

    MailChangesTest() throws Exception {}

    @Test
    void whenTheLinkIsUsed_thenTheAddressIsRegisteredAndTheOldOneTold() {
        OneTimeLinkId link = fixture.opened(newMail);
        fixture.changes.confirmMail(link);

        assertThat(fixture.holders.me().mail()).isEqualTo(newMail.value());
        assertThat(fixture.capturedNotices.texts(Channel.MAIL, fixture.person.mail()))
                .singleElement()
                .asString()
                .contains("e-posta adresiniz");
        assertThat(fixture.holders.pinWaitEnd(fixture.person.id())).isEmpty();
        assertThatThrownBy(() -> fixture.changes.confirmMail(link))
                .isInstanceOfSatisfying(
                        ContactException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MAIL_LINK_OVER));
    }

    @Test
    void whenALinkIsOpened_thenNothingChangesYet() {
        fixture.opened(newMail);
        assertThat(fixture.holders.me().mail()).isEqualTo(fixture.person.mail());
        assertThat(fixture.changes.mailLink(fixture.token(newMail))).isPresent();
        assertThat(fixture.changes.mailLink("unknown")).isEmpty();
    }

    @Test
    void whenTheLinkIsOldOrNotTheNewest_thenItIsOver() {
        OneTimeLinkId first = fixture.opened(newMail);
        MailAddress other = new MailAddress("baska" + newMail.value());
        OneTimeLinkId second = fixture.opened(other);
        assertThatThrownBy(() -> fixture.changes.confirmMail(first))
                .isInstanceOfSatisfying(
                        ContactException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MAIL_LINK_OVER));
        fixture.clock.forward(Duration.ofMinutes(30));
        assertThatThrownBy(() -> fixture.changes.confirmMail(second))
                .isInstanceOfSatisfying(
                        ContactException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MAIL_LINK_OVER));
        assertThat(fixture.changes.mailLink(fixture.token(other))).isEmpty();
        assertThat(fixture.holders.me().mail()).isEqualTo(fixture.person.mail());
        assertThat(fixture.audit.count(AuditAction.CONTACT_MAIL_CHANGED, AuditResult.REFUSED))
                .isEqualTo(2);
    }

    @Test
    void whenAnotherPersonOpensTheLink_thenNobodysAddressChanges() throws Exception {
        OneTimeLinkId link = fixture.opened(newMail);
        HolderView stranger = People.registered(fixture.beans);
        fixture.logIn(stranger);
        assertThatThrownBy(() -> fixture.changes.confirmMail(link))
                .isInstanceOfSatisfying(
                        ContactException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MAIL_LINK_OVER));
        assertThat(fixture.holders.me().mail()).isEqualTo(stranger.mail());
        assertThat(fixture.holders.view(fixture.person.id()).mail()).isEqualTo(fixture.person.mail());
    }

    @Test
    void whenTheAddressIsTheRegisteredOneOrTheFourthLinkThisHour_thenRefused() {
        assertThatThrownBy(() -> fixture.changes.sendMailLink(new MailAddress(fixture.person.mail())))
                .isInstanceOfSatisfying(
                        ContactException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MAIL_UNCHANGED));
        for (int i = 0; i < 3; i++) {
            fixture.changes.sendMailLink(newMail);
        }
        assertThatThrownBy(() -> fixture.changes.sendMailLink(newMail))
                .isInstanceOfSatisfying(
                        ContactException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_CHANGES));
    }
}
