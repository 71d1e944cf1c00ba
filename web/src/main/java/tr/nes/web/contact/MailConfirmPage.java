package tr.nes.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import tr.nes.access.LinkPurpose;
import tr.nes.access.OneTimeLinkId;
import tr.nes.contact.ContactException;
import tr.nes.contact.boundary.ContactChanges;
import tr.nes.web.access.OpenedLinks;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** The person who opened the link confirms the mail address. */
@Named
@RequestScoped
public class MailConfirmPage {
    @Inject
    private ContactChanges changes;

    @Inject
    private OpenedLinks opened;

    public String enterPage() {
        return link().isEmpty() ? Address.CONTACT_DATA.redirect() : null;
    }

    public String confirm() {
        Optional<OneTimeLinkId> link = link();
        if (link.isEmpty()) {
            return Address.MENU.redirect(PageNotice.MAIL_LINK_OVER);
        }
        try {
            changes.confirmMail(link.get());
            return Address.MENU.redirect(PageNotice.MAIL_CHANGED);
        } catch (ContactException over) {
            return Address.MENU.redirect(PageNotice.MAIL_LINK_OVER);
        } finally {
            opened.over(LinkPurpose.NEW_MAIL);
        }
    }

    /** Empty if the link is over, or of somebody else who is told nothing. */
    public String getAddress() {
        return link().flatMap(changes::newMail).orElse("");
    }

    private Optional<OneTimeLinkId> link() {
        return opened.of(LinkPurpose.NEW_MAIL);
    }
}
