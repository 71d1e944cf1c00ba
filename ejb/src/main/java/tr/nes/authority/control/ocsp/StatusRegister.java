package tr.nes.authority.control.ocsp;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import tr.nes.authority.AuthorityRole;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.PublishedStatus.Kind;
import tr.nes.certificate.RevocationReason;

/** Reads committed statuses of certificates from the table. */
@ApplicationScoped
public class StatusRegister {

    private static final int PAGE = 10_000;
    private static final int HEX = 16;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    /** Takes what is read. */
    interface Reader {
        void read(BigInteger serial, StatusEntry entry);
    }

    /** How many changes there were. Each is committed together with its number, one after another. */
    long changes() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select changes from authority_certificate where role = ?")) {
            select.setString(1, AuthorityRole.ISSUING.slug());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** @return how many certificates were changed last by a change after the first of these and not after the second */
    int changed(long after, long until, Reader reader) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select serial_number, kind, reason, since from issued_certificate"
                                + " where change_number > ? and change_number <= ?")) {
            select.setLong(1, after);
            select.setLong(2, until);
            return read(select, reader, new String[1]);
        }
    }

    /** All of them, in pages, each with its own statement: a whole result would be held by the driver. */
    void all(Reader reader) throws SQLException {
        String[] last = {""};
        int read;
        do {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement(
                            "select serial_number, kind, reason, since from issued_certificate"
                                    + " where serial_number > ? order by serial_number fetch first " + PAGE
                                    + " rows only")) {
                select.setString(1, last[0]);
                read = read(select, reader, last);
            }
        } while (read == PAGE);
    }

    private static int read(PreparedStatement select, Reader reader, String[] last) throws SQLException {
        int rows = 0;
        try (ResultSet row = select.executeQuery()) {
            for (; row.next(); rows++) {
                last[0] = row.getString(1);
                reader.read(new BigInteger(last[0], HEX), entry(row));
            }
        }
        return rows;
    }

    private static StatusEntry entry(ResultSet row) throws SQLException {
        String reason = row.getString(3);
        PublishedStatus status = new PublishedStatus(
                Kind.valueOf(row.getString(2)), reason == null ? null : RevocationReason.valueOf(reason));
        return new StatusEntry(status, row.getObject(4, OffsetDateTime.class).toInstant());
    }
}
