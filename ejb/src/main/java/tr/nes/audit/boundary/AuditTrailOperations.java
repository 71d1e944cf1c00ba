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

/** How trail and anchors do, and what an operator decides when they do not fit. */
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

    /** Who may ask is decided by the endpoint: it answers this machine only. */
    @PermitAll
    public TrailHealth health() {
        return new TrailHealth(reporter.findings(), anchors.health());
    }

    /**
     * The trail goes on as it is, for example in a restored backup; anchors are told, and the trail keeps the reason.
     *
     * @return what was wrong; empty if the sealer of some server was at work, so that nothing was done
     * @throws tr.nes.audit.NothingToAccept if nothing was wrong
     */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<List<AuditFinding>> acceptRestore(String reason) {
        return lease.once(() -> restored.accept(reason));
    }
}
