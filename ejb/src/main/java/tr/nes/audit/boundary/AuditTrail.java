package tr.nes.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditReport;
import tr.nes.audit.control.AuditWriter;
import tr.nes.audit.control.CheckpointKey;
import tr.nes.audit.control.TrailVerification;
import tr.nes.audit.control.anchor.Anchors;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Roles;

/** Writes the trail: one row per fact, with a MAC and a per-node sequence number. */
@Stateless
public class AuditTrail {

    @Inject
    private AuditWriter writer;

    @Inject
    private Event<AuditFact> recorded;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private CheckpointKey checkpointKey;

    @Inject
    private Anchors anchors;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    /** Writes in the operation's own transaction: if the audit row fails, so does the operation. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditFact fact) {
        writer.write(fact);
        recorded.fire(fact);
    }

    /** Writes in its own transaction, committed on return, regardless of the caller's. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void recordApart(AuditFact fact) {
        writer.writeApart(fact);
        recorded.fire(fact);
    }

    /**
     * Reads the whole trail and finds any changed, removed or reordered row; the check itself is recorded
     * afterwards.
     */
    @RolesAllowed({Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AuditReport verify() {
        try (Connection connection = dataSource.getConnection()) {
            AuditReport report = new TrailVerification(
                            data -> secrets.mac("audit", data), checkpointKey::verify, anchors.comparison())
                    .run(connection);
            String found =
                    "rows=" + report.rows() + " faults=" + report.faults().size();
            writer.writeApart(AuditFact.told(AuditAction.AUDIT_VERIFIED, "", found));
            return report;
        } catch (SQLException e) {
            throw new IllegalStateException("the trail can't be read", e);
        }
    }
}
