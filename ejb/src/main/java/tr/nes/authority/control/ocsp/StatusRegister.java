package tr.nes.authority.control.ocsp;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import tr.nes.authority.control.issuance.SerialNumbers;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.PublishedStatus.Kind;
import tr.nes.certificate.RevocationReason;

/** Reads the newest committed status of certificates from the table, without a cache. */
@ApplicationScoped
public class StatusRegister {

    /** RFC 5280 §4.1.2.2: a serial number has at most 20 octets. */
    private static final int LONGEST_BITS = 160;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    /** What is on record of a certificate, and since when; the time counts for nothing when it is unknown. */
    record StatusEntry(PublishedStatus status, Instant since) {

        static final StatusEntry UNKNOWN = new StatusEntry(PublishedStatus.UNKNOWN, Instant.EPOCH);
    }

    /** Looks up the certificates of one request. */
    interface LookUp {
        StatusEntry of(BigInteger serial) throws SQLException;
    }

    /** A task that uses the register. */
    interface Work<T> {
        T with(LookUp register) throws SQLException;
    }

    <T> T read(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select kind, reason, since from issued_certificate where serial_number = ?")) {
            return work.with(serial -> entry(select, serial));
        }
    }

    private static StatusEntry entry(PreparedStatement select, BigInteger serial) throws SQLException {
        if (serial.signum() <= 0 || serial.bitLength() > LONGEST_BITS) {
            return StatusEntry.UNKNOWN;
        }
        select.setString(1, SerialNumbers.text(serial));
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return StatusEntry.UNKNOWN;
            }
            String reason = row.getString(2);
            PublishedStatus status = new PublishedStatus(
                    Kind.valueOf(row.getString(1)), reason == null ? null : RevocationReason.valueOf(reason));
            return new StatusEntry(
                    status, row.getObject(3, OffsetDateTime.class).toInstant());
        }
    }
}
