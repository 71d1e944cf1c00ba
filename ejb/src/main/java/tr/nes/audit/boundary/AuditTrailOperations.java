package tr.nes.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.TrailHealth;
import tr.nes.audit.control.FindingReporter;
import tr.nes.audit.control.RestoreAcceptance;
import tr.nes.audit.control.SealerLease;
import tr.nes.audit.control.anchor.Anchors;
import tr.nes.shared.Roles;

/** State of trail and anchors, and the operator's decision when they do not match. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTrailOperations {

    @Inject
    private FindingReporter reporter;

    @Inject
    private Anchors anchors;

    @Inject
    private RestoreAcceptance restored;

    @Inject
    private SealerLease lease;

    /** Access is restricted by the endpoint, which answers this machine only. */
    @PermitAll
    public TrailHealth health() {
        return new TrailHealth(reporter.findings(), anchors.health());
    }

    /**
     * Accepts the trail as it is, for example in a restored backup; the anchors are updated and the trail records
     * the reason.
     *
     * @return the accepted faults; empty if a server's sealer was running, in which case nothing was done
     * @throws tr.nes.audit.NothingToAccept if nothing was wrong
     */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<List<AuditFinding>> acceptRestore(String reason) {
        return lease.once(() -> restored.accept(reason));
    }
}
