package tr.nes.audit.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.PrintStream;
import java.security.cert.Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiPredicate;
import tr.nes.audit.AuditReport;
import tr.nes.audit.control.CheckpointKey;
import tr.nes.audit.control.TrailVerification;
import tr.nes.audit.control.anchor.AnchorComparison;
import tr.nes.audit.control.anchor.AnchorSettings;
import tr.nes.sealing.boundary.OfflineKeys;
import tr.nes.shared.Installation;
import tr.nes.shared.Randomness;

/**
 * {@code nes audit-verify}: checks the trail, in the running server or without it. Exit code 0 if the trail is
 * intact, 1 if rows were changed, removed or reordered.
 */
@PermitAll
public class AuditVerifyCommand {

    private AuditVerifyCommand() {}

    public static int run(Installation installation, Connection connection, PrintStream out) throws SQLException {
        AuditReport report = report(installation, connection);
        out.println("rows " + report.rows() + ", sealed " + report.sealedRows() + ", faults "
                + report.faults().size() + ", anchored " + report.anchoredRows());
        report.faults().forEach(out::println);
        return report.whole() ? 0 : 1;
    }

    /** @param connection commits by itself */
    public static AuditReport report(Installation installation, Connection connection) throws SQLException {
        OfflineKeys keys = new OfflineKeys(installation);
        Certificate signer = keys.certificate(CheckpointKey.STORE);
        BiPredicate<byte[], String> signature = (data, signed) -> CheckpointKey.verify(signer, data, signed);
        AnchorSettings anchors = new AnchorSettings(installation, new Randomness());
        return new TrailVerification(
                        data -> keys.mac("audit", data), signature, new AnchorComparison(anchors, signature))
                .run(connection);
    }
}
