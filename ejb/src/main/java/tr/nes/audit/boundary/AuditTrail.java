package tr.nes.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditReport;
import tr.nes.shared.Roles;

/** The trail: a row per fact, with a MAC and a per-node sequence number. */
@Stateless
public class AuditTrail {

    /** Writes in the operation's own transaction: no audit, no operation. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditFact fact) {
        throw new UnsupportedOperationException();
    }

    /** Writes in a transaction of its own, committed on return, whatever becomes of the caller's. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(AuditFact fact) {
        throw new UnsupportedOperationException();
    }

    /** Reads the whole trail and finds any changed, removed or reordered row. */
    @RolesAllowed({Roles.AUDITOR, Roles.SYSTEM})
    public AuditReport verify() {
        throw new UnsupportedOperationException();
    }
}
