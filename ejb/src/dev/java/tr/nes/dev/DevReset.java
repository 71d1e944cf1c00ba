package tr.nes.dev;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import tr.nes.certificate.CertificateStatus;

/** Back to the demo's first day without a new database; behind {@code POST /dev/reset}. Nothing may be under way. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DevReset {

    private static final String LOCKED_PERSON = "'" + DemoPeople.person(3).id().value() + "'";
    private static final List<String> EVERYTHING = List.of(
            "delete from dev_message",
            "delete from allowance",
            "delete from known_device",
            "update try_counter set wrong = 0, pending = 0, locked_at = null, told = false, version = version + 1"
                    + " where id <> " + LOCKED_PERSON,
            "update servicing_session set step = 'ENDED', version = version + 1 where step <> 'ENDED'",
            "update servicing_code set ended_at = issued_at, version = version + 1 where ended_at is null",
            "update terminal set wrong_codes = 0, code_entry_opens_at = null, credential_hash = null,"
                    + " paired_at = null, version = version + 1",
            "update card_operation set state = 'RECONCILED', version = version + 1 where state in ('INTENDED', 'UNKNOWN')",
            "update puk_custody set quarantined_at = null, version = version + 1",
            "update card set dead = false, pin_set_at = null, version = version + 1");
    private static final List<String> CODES = List.of(
            "update servicing_code set expires_at = issued_at, version = version + 1",
            "update sms_challenge set expires_at = sent_at, version = version + 1 where sent_at is not null");

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private DevReaders readers;

    @Inject
    private CardBox box;

    /** Counters, allowances, visits, quarantines, messages, cards and states of certificates; people and audit stay. */
    public void everything() {
        readers.list().forEach(reader -> readers.pull(reader.reader()));
        box.forget();
        run(EVERYTHING);
        DemoPeople.CARDS.forEach(card -> run(certificate(card)));
    }

    /** Also brings back what was revoked, as no authority would. */
    private static List<String> certificate(DemoCard card) {
        String held = card.status() == CertificateStatus.SUSPENDED ? "'HOLDER'" : "null";
        String published = card.status() == CertificateStatus.ACTIVE
                ? "kind = 'GOOD', reason = null"
                : "kind = 'HOLD', reason = 'CERTIFICATE_HOLD'";
        String these = "serial_number in (select serial_number from certificate where card_serial = '" + card.serial() + "')";
        return List.of(
                "delete from certificate_change where " + these,
                "delete from certificate_reminder where " + these,
                "update authority_certificate set changes = changes + 1, version = version + 1 where role = 'issuing'",
                "update issued_certificate set " + published + ", version = version + 1 where " + these,
                "update certificate set status = '" + card.status() + "', held_by = " + held
                        + ", revocation_reason = null, delivered_at = null, version = version + 1 where " + these);
    }

    /** The time of every code that is out runs out now. */
    public void codes() {
        run(CODES);
    }

    private void run(List<String> statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.executeUpdate(text);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("demo can't be reset", e);
        }
    }
}
