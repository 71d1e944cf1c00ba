package tr.nes.contact.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tr.nes.access.boundary.PhoneVerifications;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

/** Replaces the phone, with all consequences, in one transaction. */
@ApplicationScoped
public class PhoneReplacement {

    @Inject
    private Holders holders;

    @Inject
    private PhoneVerifications verifications;

    @Inject
    private ContactNotices notices;

    @Inject
    private AuditTrail audit;

    /** Registers the number that the caller has just verified; does nothing if the challenge was already used. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void takeProven(UUID challenge) {
        verifications.take(challenge).ifPresent(phone -> {
            HolderView before = holders.me();
            holders.changeMyPhone(phone);
            verifications.replaced(before.id(), phone);
            told(before, "proven");
        });
    }

    /** Registers the number that two members of staff agreed on. */
    @Transactional
    public void correct(HolderId holder, MobilePhone phone) {
        HolderView before = holders.view(holder);
        holders.correctPhone(holder, phone);
        verifications.corrected(holder, phone);
        told(before, "corrected");
    }

    private void told(HolderView before, String how) {
        notices.phoneChanged(before);
        audit.record(AuditFact.done(AuditAction.CONTACT_PHONE_CHANGED, before.id(), how));
    }
}
