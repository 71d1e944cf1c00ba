package tr.nes.portal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.portal.AuthorityContactException;
import tr.nes.portal.AuthorityContactException.Reason;
import tr.nes.portal.AuthorityContactVersion;
import tr.nes.portal.control.AuthorityContactRecords;
import tr.nes.shared.Caller;
import tr.nes.shared.PortalConfiguration;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The operator's phone and mail address, changed by administrators without a restart; each version stays on record. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AuthorityContacts {

    private static final int LISTED = 20;

    @Inject
    private AuthorityContactRecords records;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The last {@value #LISTED}, what counts now first; there is always one. */
    public List<AuthorityContactVersion> versions() {
        return records.newest(LISTED);
    }

    /**
     * Counts at once here and within seconds on the other servers.
     *
     * @param seen number of the version that was looked at
     * @param phone as people dial it
     * @throws AuthorityContactException names the first wrong part, or CHANGED_MEANWHILE
     */
    @RequiresFreshFactor
    public void change(long seen, String phone, String mail) {
        String newPhone = checked(phone, PortalConfiguration.PHONE, Reason.PHONE_WRONG);
        String newMail = checked(mail, PortalConfiguration.MAIL, Reason.MAIL_WRONG);
        if (records.newest(1).get(0).number() != seen) {
            throw new AuthorityContactException(Reason.CHANGED_MEANWHILE);
        }
        records.add(new AuthorityContactVersion(seen + 1, newPhone, newMail, clock.instant()), caller.holder());
        audit.record(AuditFact.told(AuditAction.AUTHORITY_CONTACT_CHANGED, Long.toString(seen + 1), newPhone));
    }

    private static String checked(String typed, String pattern, Reason fault) {
        String text = typed == null ? "" : typed.strip();
        if (!text.matches(pattern)) {
            throw new AuthorityContactException(fault);
        }
        return text;
    }
}
