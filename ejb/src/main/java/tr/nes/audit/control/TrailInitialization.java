package tr.nes.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.sealing.boundary.SealedSecrets;

/**
 * Authenticates existing pseudonym mappings, once per installation. The trail records it, so that nobody can have
 * it repeated after exchanging mappings.
 */
@ApplicationScoped
public class TrailInitialization {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private AuditWriter writer;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void once() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!hasBegun(connection)) {
                authenticate(connection);
                writer.write(AuditFact.told(AuditAction.AUDIT_CHECKS_BEGAN, "", ""));
            }
        }
    }

    private static boolean hasBegun(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from audit_row where action = ? limit 1")) {
            select.setString(1, AuditAction.AUDIT_CHECKS_BEGAN.name());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private void authenticate(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select holder_id, cast(pseudonym as varchar) from person_pseudonym where mac = ''");
                PreparedStatement update =
                        connection.prepareStatement("update person_pseudonym set mac = ? where holder_id = ?");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                UUID holder = row.getObject(1, UUID.class);
                update.setString(1, PseudonymMac.of(data -> secrets.mac("audit", data), holder, row.getString(2)));
                update.setObject(2, holder);
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
