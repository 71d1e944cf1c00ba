package tr.nes.consent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.consent.ConsentView;
import tr.nes.consent.NoConsent;
import tr.nes.consent.control.ConsentRecords;
import tr.nes.consent.entity.Consent;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** E-Onay of the logged-in person. */
@Stateless
@RolesAllowed(Roles.HOLDER)
public class Consents {

    @Inject
    private ConsentRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** The valid consent, which makes a signature step in applications unnecessary. */
    public Optional<ConsentView> current() {
        return records.holding(caller.holder(), LockModeType.NONE).map(Consent::view);
    }

    /** Newest first, including withdrawn ones. */
    public List<ConsentView> history() {
        return records.of(caller.holder()).stream().map(Consent::view).toList();
    }

    /** @throws NoConsent if none is valid */
    @RequiresFreshFactor
    public void withdraw() {
        if (!records.withdraw(caller.holder())) {
            throw new NoConsent();
        }
    }

    /**
     * The signed document: CMS with the text inside (.p7m), DER.
     *
     * @throws NoConsent if the caller has none with this id
     */
    public byte[] document(UUID id) {
        Consent consent = records.of(caller.holder(), id).orElseThrow(NoConsent::new);
        audit.record(AuditFact.done(AuditAction.CONSENT_DOCUMENT, caller.holder(), id.toString()));
        return consent.signature();
    }
}
