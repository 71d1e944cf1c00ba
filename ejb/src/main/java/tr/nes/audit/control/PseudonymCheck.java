package tr.nes.audit.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditFinding.Kind;

/**
 * Checks the MAC of each pseudonym mapping. A deleted mapping is not a finding: deletion is how people are
 * anonymized.
 */
final class PseudonymCheck {

    private final UnaryOperator<byte[]> mac;

    PseudonymCheck(UnaryOperator<byte[]> mac) {
        this.mac = mac;
    }

    List<AuditFinding> run(Connection connection) throws SQLException {
        List<AuditFinding> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select holder_id, cast(pseudonym as varchar), mac from person_pseudonym order by 2");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String expected = PseudonymMac.of(mac, row.getObject(1, UUID.class), row.getString(2));
                if (!expected.equals(row.getString(3))) {
                    found.add(AuditFinding.of(Kind.PSEUDONYM_CHANGED, row.getString(2)));
                }
            }
        }
        return found;
    }
}
