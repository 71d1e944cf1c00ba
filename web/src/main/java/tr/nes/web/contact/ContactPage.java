package tr.nes.web.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import tr.nes.access.SmsSendResult;
import tr.nes.contact.ContactException;
import tr.nes.contact.MailAddress;
import tr.nes.contact.boundary.ContactChanges;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.FactorScope;
import tr.nes.shared.MobilePhone;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Bilgi Güncelle: the person's current contact data, and requests to change them. */
@Named
@RequestScoped
public class ContactPage {
    @Inject
    private ContactChanges changes;

    @Inject
    private Holders holders;

    @Inject
    private PhoneAttempt attempt;

    @Inject
    private StepUp stepUp;

    private HolderView person;
    private MobilePhone phone;
    private String mail;

    @PostConstruct
    void read() {
        person = holders.me();
    }

    public String enterPage() {
        return stepUp.needed(Address.CONTACT_DATA, null, FactorScope.SESSION);
    }

    public String changePhone() {
        try {
            UUID challenge = changes.beginPhone(phone).id();
            attempt.asks(challenge);
            return next(changes.sendPhoneCode(challenge));
        } catch (ContactException refused) {
            return switch (refused.reason()) {
                case PHONE_UNCHANGED -> refuse("phone", "contact.phoneSame");
                case TOO_MANY_CHANGES -> refuse("phone", "contact.phoneTooMany");
                default -> throw refused;
            };
        }
    }

    private static String next(SmsSendResult result) {
        return result == SmsSendResult.SENT ? Address.PHONE_CODE.redirect() : refuse("phone", "contact.phoneLimit");
    }

    public String changeMail() {
        try {
            changes.sendMailLink(new MailAddress(mail));
            return Address.MENU.redirect(PageNotice.MAIL_LINK_SENT);
        } catch (ContactException refused) {
            return switch (refused.reason()) {
                case MAIL_MALFORMED -> refuse("mail", "contact.mailWrong");
                case MAIL_UNCHANGED -> refuse("mail", "contact.mailSame");
                case TOO_MANY_CHANGES -> refuse("mail", "contact.mailTooMany");
                default -> throw refused;
            };
        }
    }

    /** To the other of the two. */
    public String changeLanguage() {
        holders.chooseMyLanguage("tr".equals(person.language()) ? "en" : "tr");
        return Address.CONTACT_DATA.redirect(PageNotice.LANGUAGE_CHANGED);
    }

    public String getLanguage() {
        return person.language();
    }

    private static String refuse(String field, String text) {
        Refusals.at(field, text);
        return null;
    }

    public String getPhoneNow() {
        return person.phone().masked();
    }

    public String getMailNow() {
        return MailAddress.masked(person.mail());
    }

    public MobilePhone getPhone() {
        return phone;
    }

    public void setPhone(MobilePhone phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
