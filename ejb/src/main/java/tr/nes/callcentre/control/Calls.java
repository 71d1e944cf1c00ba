package tr.nes.callcentre.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallCentreException.Reason;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.entity.SupportCall;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;

/** The caller's own calls; those of others are treated as missing. */
@ApplicationScoped
@Transactional
public class Calls {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public SupportCall begin(HolderId about) {
        SupportCall call = new SupportCall(caller.holder(), about, clock.instant());
        database.persist(call);
        audit.record(
                AuditFact.done(AuditAction.HOLDER_LOOKED_UP, about, call.id().toString()));
        return call;
    }

    /** @throws CallOver if it is not the caller's, or began more than half an hour ago */
    public SupportCall demand(UUID id) {
        return live(id == null ? null : database.find(SupportCall.class, id));
    }

    /** As {@link #demand}, locked until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SupportCall lock(UUID id) {
        return live(id == null ? null : database.find(SupportCall.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Returns a call with a completed identity check; a refusal is recorded.
     *
     * @throws CallOver as {@link #demand}
     * @throws CallCentreException IDENTITY_NOT_CHECKED before the identity check
     */
    public SupportCall demandChecked(UUID id) {
        SupportCall call = demand(id);
        if (!call.isChecked()) {
            CallCentreException rule = new CallCentreException(Reason.IDENTITY_NOT_CHECKED);
            audit.recordApart(
                    AuditFact.refused(AuditAction.IDENTITY_CHECKED, call.holder(), id.toString(), rule.messageKey()));
            throw rule;
        }
        return call;
    }

    private SupportCall live(SupportCall call) {
        if (call == null || !call.isOpenFor(caller.holder(), clock.instant())) {
            throw new CallOver();
        }
        return call;
    }
}
