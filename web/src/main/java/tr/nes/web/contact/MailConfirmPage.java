package tr.nes.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.contact.MailLinkOver;
import tr.nes.contact.boundary.ContactChanges;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Notice;

/** The person whose link was opened says that the address is his. */
@Named
@RequestScoped
public class MailConfirmPage {
    @Inject
    private ContactChanges changes;

    @Inject
    private OpenedLink opened;

    public String enterPage() {
        return opened.link() == null ? Address.CONTACT_DATA.redirect() : null;
    }

    public String confirm() {
        if (opened.link() == null) {
            return Address.MENU.redirect(Notice.MAIL_LINK_OVER);
        }
        try {
            changes.confirmMail(opened.link());
            return Address.MENU.redirect(Notice.MAIL_CHANGED);
        } catch (MailLinkOver over) {
            return Address.MENU.redirect(Notice.MAIL_LINK_OVER);
        } finally {
            opened.is(null);
        }
    }
}
