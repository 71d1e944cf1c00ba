package tr.nes.corporate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;

/** For which bodies the caller acts, looked up at each call. */
@ApplicationScoped
@Transactional
public class Representation {

    @Inject
    private CorporateRecords records;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    public List<UUID> bodies() {
        return records.representedBy(
                holders.view(caller.holder()).identityNumber().value());
    }

    /** @throws CorporateException BODY_UNKNOWN unless the caller acts for it; audited */
    public void demand(UUID body) {
        if (body == null || !bodies().contains(body)) {
            audit.recordApart(AuditFact.refused(
                    AuditAction.BODY_CERTIFICATE_CHANGED, caller.holder(), String.valueOf(body), "another body's"));
            throw new CorporateException(Reason.BODY_UNKNOWN);
        }
    }
}
