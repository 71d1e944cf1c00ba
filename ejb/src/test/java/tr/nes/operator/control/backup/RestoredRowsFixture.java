package tr.nes.operator.control.backup;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Rows of an installation at work: a session, a visit, codes, links, messages, a PIN and a PUK. */
final class RestoredRowsFixture {

    static final String CARD = "1234A5B67890";

    private static final String ID = "'00000000-0000-0000-0000-0000000000aa'";
    private static final String NOW = "timestamp with time zone '2026-11-29 12:30:59.123457+03:00'";
    private static final List<String> ROWS = List.of(
            "insert into holder (id, version, identity_number, name, surname, birth_date, phone, mail) values (" + ID
                    + ", 3, '10000000146', 'Işıl', 'Çağrı', date '1980-01-31', '+905000000001', 'isil@ornek.test')",
            "insert into card (serial, holder_id, label, dead, version) values ('" + CARD + "', " + ID
                    + ", 'AKİS', false, 0)",
            "insert into web_session (version, token_hash, holder_id, opened_at, used_at, expires_at, login_way) values"
                    + " (0, 'a', " + ID + ", " + NOW + ", " + NOW + ", " + NOW + ", 'WORD')",
            "insert into one_time_link (version, token_hash, holder_id, mail, asked_at, purpose) values (0, 'b', " + ID
                    + ", 'isil@ornek.test', " + NOW + ", 'NEW_MAIL')",
            "insert into office (name, address, weekdays, saturday, sunday, version) values ('Kadıköy', '', '', '', '', 0)",
            "insert into terminal (id, office_id, pairing_code_hash, pairing_code_expires, wrong_codes, version) select"
                    + " 'kiosk-1', max(id), 'c', " + NOW + ", 0, 0 from office",
            "update authority_comparison set began_at = " + NOW + ", last_serial = 'AB'",
            "insert into captcha (id, answer, seed, expires_at) values (" + ID + ", 'abcde', 1, " + NOW + ")",
            "insert into sms_challenge (id, version, holder_id, purpose, binding_hash, phone, opened_at, wrong) values ("
                    + ID + ", 0, " + ID + ", 'LOGIN', 'd', '+905000000001', " + NOW + ", 0)");
    private static final List<String> SEALED = List.of(
            "insert into pin_envelope (card_serial, sealed_by, sealed_text, sealed_key, version) values ('" + CARD
                    + "', 'epoch/7-ab', ?, ?, 0)",
            "insert into puk_custody (card_serial, sealed_by, sealed_text, sealed_key, version) values ('" + CARD
                    + "', 'custody/1-cd', ?, ?, 0)",
            "insert into servicing_code (id, holder_id, fingerprint, issued_at, expires_at, sealed_by, sealed_text,"
                    + " sealed_key, version) values (" + ID + ", " + ID + ", 'e', " + NOW + ", " + NOW
                    + ", 'epoch/7-ab', ?, ?, 0)",
            "insert into servicing_session (id, terminal_id, token_hash, step, way_in, sealed_by, sealed_text, sealed_key,"
                    + " opened_at, touched_at, version) values (" + ID
                    + ", 'kiosk-1', 'f', 'APPROVE', 'CODE', 'epoch/7-ab', ?, ?, " + NOW + ", " + NOW + ", 0)",
            "insert into outbox_message (id, version, channel, recipient, subject, sealed_by, sealed_text, sealed_key,"
                    + " state, accepted_at, due_at, attempts) values (" + ID
                    + ", 0, 'MAIL', 'isil@ornek.test', '', 'epoch/7-ab', ?, ?, 'QUEUED', " + NOW + ", " + NOW + ", 0)");

    private RestoredRowsFixture() {}

    /** @param secret stands in every sealed text */
    static void fill(DataSource database, String secret) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String row : ROWS) {
                sql.execute(row);
            }
            for (String row : SEALED) {
                try (PreparedStatement insert = connection.prepareStatement(row)) {
                    insert.setBytes(1, secret.getBytes(StandardCharsets.US_ASCII));
                    insert.setBytes(2, new byte[] {0, -1, 1});
                    insert.execute();
                }
            }
        }
    }
}
