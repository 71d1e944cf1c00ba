package tr.nes.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.NothingToAccept;
import tr.nes.audit.control.anchor.AnchorComparison;
import tr.nes.audit.control.anchor.AnchorRecord;
import tr.nes.audit.control.anchor.Anchors;
import tr.nes.audit.control.anchor.ChainHead;

/** Makes the trail continue from the end of the database, on the decision of an operator at the server. */
@ApplicationScoped
public class RestoreAcceptance {

    private static final int DETAIL = 200;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private Anchors anchors;

    @Inject
    private FindingReporter reporter;

    @Inject
    private WrittenRows writtenRows;

    @Inject
    private AuditWriter writer;

    @Inject
    private Clock clock;

    /**
     * Runs under the sealer's lease.
     *
     * @throws NothingToAccept if nothing is wrong
     */
    public List<AuditFinding> accept(String reason) throws SQLException {
        AnchorComparison.Result compared = anchors.compare();
        reporter.compared(compared.findings());
        reporter.vanished(writtenRows.vanished());
        List<AuditFinding> accepted = reporter.findings();
        if (accepted.isEmpty()) {
            throw new NothingToAccept();
        }
        String kinds = accepted.stream()
                .map(AuditFinding::kind)
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(","));
        String detail = reason.substring(0, Math.min(reason.length(), DETAIL));
        writer.writeApart(AuditFact.told(AuditAction.AUDIT_RESTORE_ACCEPTED, kinds, detail));
        openBeyond(compared.head());
        long before = compared.newest().map(AnchorRecord::generation).orElse(0L);
        long generation = Math.max(before + 1, clock.instant().getEpochSecond());
        anchors.publishNow(anchors.record(generation, compared.head(), ""));
        writtenRows.forgetVanished();
        reporter.accepted();
        return accepted;
    }

    /** Seals rows again whose checkpoint is gone. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void openBeyond(ChainHead head) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update audit_row set chain_no = null where chain_no > ?")) {
            update.setLong(1, head.rows());
            update.executeUpdate();
        }
    }
}
