package tr.nes.authority.control.crl;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import tr.nes.authority.AuthorityRole;
import tr.nes.certificate.RevocationReason;

/** Reads the entries of a revocation list in one statement, hence a consistent snapshot. */
@ApplicationScoped
public class RevokedCertificates {

    private static final int FETCHED_AT_ONCE = 10_000;
    private static final String LISTED = "select serial_number, since, reason from issued_certificate"
            + " where kind in ('HOLD', 'REVOKED') and (not_after is null or not_after >= ?)";

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    /**
     * The root's list is always empty: losing the issuing key ends the installation.
     *
     * @param validUntil certificates that ended before are left out
     */
    void addTo(RevocationListEntries entries, AuthorityRole issuer, Instant validUntil)
            throws SQLException, IOException {
        if (issuer != AuthorityRole.ISSUING) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LISTED)) {
            select.setFetchSize(FETCHED_AT_ONCE);
            select.setObject(1, validUntil.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(
                            new BigInteger(row.getString(1), 16),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            RevocationReason.valueOf(row.getString(3)));
                }
            }
        }
    }
}
