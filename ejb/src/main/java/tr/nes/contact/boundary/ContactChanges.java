package tr.nes.contact.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.AccessException;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.MailLinks;
import tr.nes.access.boundary.PhoneVerifications;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.contact.ContactException;
import tr.nes.contact.ContactException.Reason;
import tr.nes.contact.MailAddress;
import tr.nes.contact.control.ContactNotices;
import tr.nes.contact.control.PhoneReplacement;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Bilgi Güncelle: the caller's own phone and mail address. */
@Stateless
public class ContactChanges {

    private static final int NEW_PHONES_PER_DAY = 5;
    private static final int MAIL_LINKS_PER_HOUR = 3;

    @Inject
    private PhoneVerifications verifications;

    @Inject
    private RateLimiter limiter;

    @Inject
    private Caller caller;

    @Inject
    private PhoneReplacement replacement;

    @Inject
    private MailLinks links;

    @Inject
    private ContactNotices notices;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    /**
     * Opens a challenge for a new phone; nothing is sent yet.
     *
     * @throws ContactException PHONE_UNCHANGED if it is the registered one
     * @throws ContactException TOO_MANY_CHANGES after 5 numbers a day
     * @throws AccessException CHALLENGE_UNKNOWN if the caller has no login session
     */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor
    public SmsChallengeView beginPhone(MobilePhone phone) {
        if (phone.equals(holders.me().phone())) {
            throw new ContactException(Reason.PHONE_UNCHANGED);
        }
        if (!limiter.take("new phone " + caller.holder(), NEW_PHONES_PER_DAY, RatePeriod.DAY)) {
            throw new ContactException(Reason.TOO_MANY_CHANGES);
        }
        return verifications.open(phone);
    }

    /** @throws AccessException CHALLENGE_UNKNOWN if there is none or another session opened it */
    @RolesAllowed(Roles.HOLDER)
    public SmsChallengeView phoneChallenge(UUID challenge) {
        return verifications.view(challenge);
    }

    /** Sends a code to the new phone, or returns why not. */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor
    public SmsSendResult sendPhoneCode(UUID challenge) {
        return verifications.send(challenge);
    }

    /**
     * Checks the code; the counter is committed before the response is sent. ACCEPTED: the new phone is
     * registered, the old one and the mail address are notified, PIN operations wait 24 hours. Wipes the code.
     */
    @RolesAllowed(Roles.HOLDER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SmsCodeResult confirmPhone(UUID challenge, char[] code) {
        try {
            SmsCodeResult result = verifications.check(challenge, code);
            if (result == SmsCodeResult.ACCEPTED) {
                replacement.takeProven(challenge);
            }
            return result;
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    /**
     * Sends a one-time link to a new mail address; valid for 30 minutes, and only the newest.
     *
     * @throws ContactException MAIL_UNCHANGED if it is the registered one
     * @throws ContactException TOO_MANY_CHANGES after 3 links an hour
     */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor
    public void sendMailLink(MailAddress mail) {
        HolderView person = holders.me();
        if (mail.value().equalsIgnoreCase(person.mail())) {
            throw new ContactException(Reason.MAIL_UNCHANGED);
        }
        if (!limiter.take("mail link " + caller.holder(), MAIL_LINKS_PER_HOUR, RatePeriod.HOUR)) {
            throw new ContactException(Reason.TOO_MANY_CHANGES);
        }
        notices.link(person, mail.value(), links.make(mail.value()));
        audit.record(AuditFact.done(AuditAction.CONTACT_MAIL_LINK, person.id(), ""));
    }

    /** Finds an opened link without changing anything; empty if it is not valid. */
    @PermitAll
    public Optional<OneTimeLinkId> mailLink(String token) {
        return links.find(token);
    }

    /** The address that confirming would register; empty if the link is not valid or not the caller's. */
    @RolesAllowed(Roles.HOLDER)
    public Optional<String> newMail(OneTimeLinkId opened) {
        return links.address(opened);
    }

    /**
     * Redeems the link and registers the address to which it was sent; the old address is notified.
     *
     * @throws ContactException MAIL_LINK_OVER if it was used, has expired, is not the newest or not the caller's
     */
    @RolesAllowed(Roles.HOLDER)
    public void confirmMail(OneTimeLinkId opened) {
        HolderView before = holders.me();
        holders.changeMyMail(links.use(opened).orElseThrow(() -> refused(before)));
        notices.mailChanged(before);
        audit.record(AuditFact.done(AuditAction.CONTACT_MAIL_CHANGED, before.id(), ""));
    }

    private ContactException refused(HolderView caller) {
        ContactException over = new ContactException(Reason.MAIL_LINK_OVER);
        audit.recordApart(AuditFact.refused(AuditAction.CONTACT_MAIL_CHANGED, caller.id(), "", over.messageKey()));
        return over;
    }
}
