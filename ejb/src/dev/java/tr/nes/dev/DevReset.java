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
import java.util.Map;
import javax.sql.DataSource;
import tr.nes.shared.AuthorityContact;
import tr.nes.shared.text.OwnTexts;

/**
 * Restores the demo's initial state without a new database; behind {@code POST /dev/reset}. No operation may be in
 * progress.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DevReset {

    private static final String LOCKED_PERSON = "'" + DemoPeople.person(3).id().value() + "'";
    private static final String TERMINALS = "('kiosk-1', 'kiosk-2')";
    private static final List<String> EVERYTHING = List.of(
            "delete from dev_message",
            "delete from allowance where name <> ''",
            "delete from guess_counter",
            "delete from word_lock",
            "delete from known_device",
            "delete from one_time_link",
            "delete from word_request",
            "delete from proposal",
            "delete from bank_transfer",
            "delete from bank_file",
            "delete from order_decision",
            "delete from ledger_entry",
            "delete from ledger_booking",
            "delete from payment_attempt_debt",
            "delete from payment_attempt",
            "delete from debt_line",
            "delete from debt",
            "delete from service_request_field",
            "delete from service_request",
            "delete from fee_price",
            "delete from case_note",
            "delete from case_file",
            "delete from call_note",
            "delete from support_call",
            "delete from role_proposal",
            "delete from role_grant where given_by is not null or approved_by is not null",
            "update role_grant set ended_at = null, ended_by = null, end_approved_by = null, version = version + 1"
                    + " where ended_at is not null",
            "delete from staff_enrolment",
            "delete from consent",
            "update try_counter set wrong = 0, pending = 0, locked_at = null, told = false, version = version + 1"
                    + " where id <> " + LOCKED_PERSON,
            "update try_counter set wrong = 3, locked_at = current_timestamp, told = true, version = version + 1"
                    + " where id = " + LOCKED_PERSON + " and locked_at is null",
            "update servicing_session set step = 'ENDED', version = version + 1 where step <> 'ENDED'",
            "update servicing_code set ended_at = issued_at, version = version + 1 where ended_at is null",
            "update terminal set wrong_codes = 0, code_entry_opens_at = null, credential_hash = null, former_credential_hash = null,"
                    + " paired_at = null, seen_at = null, retired_at = null, version = version + 1",
            "delete from kiosk_agent",
            "delete from servicing_session where terminal_id not in " + TERMINALS,
            "delete from terminal where id not in " + TERMINALS,
            "delete from card_operation",
            "delete from tries_reading_stop",
            "update card set dead = false, pin_set_at = null, version = version + 1");
    private static final List<String> CODES = List.of(
            "update servicing_code set expires_at = issued_at, version = version + 1",
            "update sms_challenge set expires_at = sent_at, sent_at = sent_at - interval '5' minute, version = version + 1"
                    + " where sent_at is not null");

    private static final List<String> FACTORS = List.of(
            "update web_session set confirmed_at = confirmed_at - interval '10' minute, version = version + 1"
                    + " where confirmed_at is not null",
            "update servicing_session set login_confirmed_at = login_confirmed_at - interval '10' minute,"
                    + " version = version + 1 where login_confirmed_at is not null",
            "update web_session set revocation_confirmed_at = revocation_confirmed_at - interval '10' minute,"
                    + " version = version + 1 where revocation_confirmed_at is not null");

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private DevReaders readers;

    @Inject
    private DemoCardStore store;

    @Inject
    private DevSecrets secrets;

    @Inject
    private DevPasswords passwords;

    @Inject
    private DevCarrier carrier;

    @Inject
    private DevPaymentProvider payments;

    /**
     * Resets counters, allowances, visits, quarantines, messages, cards and certificate statuses; keeps people and
     * audit rows.
     */
    public void everything() {
        readers.list().forEach(reader -> readers.pull(reader.reader()));
        store.forget();
        carrier.forget();
        payments.forget();
        run(DemoReaders.statements());
        run(EVERYTHING);
        run(DemoOffice.statements());
        run(List.of("delete from authority_contact", "delete from portal_text_part", "delete from portal_text"));
        OwnTexts.use(Map.of(), OwnTexts.changes());
        AuthorityContact.useSettings();
        run(DemoProduction.statements());
        run(DemoShipments.removal());
        run(DemoApplications.statements());
        run(DemoShipments.statements());
        run(DemoInstitution.statements());
        secrets.deliverAgain();
        passwords.giveAgain();
        run(DemoBodies.statements());
        run(DemoStates.statements());
        run(DemoStates.contacts());
        run(DemoDrivers.reset());
        run(DemoOrders.statements());
        run(DemoOrders.ofApplications());
    }

    /** Expires all outstanding codes. */
    public void codes() {
        run(CODES);
    }

    /** Makes the confirmations of all login sessions ten minutes older. */
    public void factors() {
        run(FACTORS);
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
