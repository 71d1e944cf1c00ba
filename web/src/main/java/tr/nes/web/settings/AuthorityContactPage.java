package tr.nes.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.portal.AuthorityContactException;
import tr.nes.portal.AuthorityContactVersion;
import tr.nes.portal.boundary.AuthorityContacts;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** The phone and mail address that people find on every page, to be changed by an administrator; and what they were. */
@Named
@RequestScoped
public class AuthorityContactPage {

    @Inject
    private AuthorityContacts contacts;

    private List<AuthorityContactVersion> versions;
    private String phone;
    private String mail;
    private long seen = -1;

    public String save() {
        try {
            contacts.change(seen, phone, mail);
            return Address.AUTHORITY_CONTACT.redirect(PageNotice.AUTHORITY_CONTACT_CHANGED);
        } catch (AuthorityContactException refused) {
            switch (refused.reason()) {
                case PHONE_WRONG -> Refusals.at("phone", "settings.refusedPhoneWrong");
                case MAIL_WRONG -> Refusals.at("mail", "settings.refusedMailWrong");
                default -> Refusals.add("settings.refusedChangedMeanwhile");
            }
            return null;
        }
    }

    /** What counts now, first. */
    public List<AuthorityContactVersion> getVersions() {
        if (versions == null) {
            versions = contacts.versions();
        }
        return versions;
    }

    private AuthorityContactVersion now() {
        return getVersions().get(0);
    }

    /** Number of the version that the form was written for. */
    public long getSeen() {
        return seen < 0 ? now().number() : seen;
    }

    public void setSeen(long number) {
        this.seen = number;
    }

    public String getPhone() {
        return phone == null ? now().phone() : phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail == null ? now().mail() : mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
