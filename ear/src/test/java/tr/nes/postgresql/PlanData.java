package tr.nes.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Rows as an installation of this size has them: most of them long settled, a few due. */
final class PlanData {

    private static final String HOLDER = "md5('holder' || %s)::uuid";
    private static final List<String> OF_HOLDERS = List.of(
            "insert into holder (id, version, identity_number, name, surname, birth_date, phone, mail)"
                    + " select " + HOLDER.formatted("n")
                    + ", 0, (10000000000 + n)::text, 'Ad', 'Soyad', date '1940-01-01' + n %% 25000, '5000000000', 'ad@example.org'"
                    + " from generate_series(1, %1$d) n",
            "insert into card (serial, holder_id, label, dead, version)"
                    + " select upper(to_hex(n)), " + HOLDER.formatted("n") + ", 'Kart', false, 0"
                    + " from generate_series(1, %1$d) n",
            "insert into person_pseudonym (holder_id, pseudonym, mac) select " + HOLDER.formatted("n")
                    + ", md5('pseudonym' || n)::uuid, '' from generate_series(1, %1$d) n",
            "insert into web_session (version, token_hash, holder_id, opened_at, used_at, expires_at, ended_at)"
                    + " select 0, encode(sha256(('session' || n)::bytea), 'hex'), " + HOLDER.formatted("n")
                    + ", now(), now(), now(), case when n %% 50 > 0 then now() end from generate_series(1, %1$d) n",
            "insert into outbox_message (id, version, channel, recipient, subject, state, accepted_at, due_at, attempts)"
                    + " select md5('message' || n)::uuid, 0, case when n %% 3 = 0 then 'MAIL' else 'SMS' end, 'to' || n %% 1000, '',"
                    + " case when n %% 500 = 0 then 'QUEUED' else 'SENT' end, now() - n * interval '1 minute',"
                    + " now() - n * interval '1 minute', 1 from generate_series(1, %1$d) n",
            "update outbox_message set state = case when random() < 0.5 then 'EXPIRED' else 'DEAD' end"
                    + " where channel = 'MAIL' and accepted_at > now() - interval '30 minutes'",
            "update outbox_message set set_aside_at = now(), set_aside_reason = 'x'"
                    + " where state = 'EXPIRED' and accepted_at > now() - interval '10 minutes'",
            "insert into try_counter (id, version, wrong, pending, told) select " + HOLDER.formatted("n")
                    + ", 0, 0, 0, false from generate_series(1, %1$d) n",
            "insert into try_counter (id, version, wrong, pending, told) select md5('device' || n)::uuid"
                    + ", 0, 0, 0, false from generate_series(1, %1$d) n",
            "insert into known_device (id, token_hash, holder_id, known_since) select md5('device' || n)::uuid,"
                    + " 'device' || n, " + HOLDER.formatted("n") + ", now() from generate_series(1, %1$d) n",
            "insert into puk_custody (card_serial, sealed_text, sealed_key, sealed_by, quarantined_at, version)"
                    + " select serial, ''::bytea, ''::bytea, '', case when right(serial, 3) = '000' then now() end, 0"
                    + " from card");
    private static final List<String> OF_STAFF = List.of(
            "insert into support_call (id, version, staff_id, holder_id, opened_at, checked_at)"
                    + " select md5('call' || n)::uuid, 0, " + HOLDER.formatted("n %% 20") + ", "
                    + HOLDER.formatted("n")
                    + ", now() - n * interval '5 minutes', now() from generate_series(1, %1$d) n",
            "insert into call_note (id, call_id, note, written_at) select md5('note' || n)::uuid, md5('call' || n)::uuid, '',"
                    + " now() from generate_series(1, %1$d) n",
            "insert into proposal (id, version, kind, call_id, holder_id, proposed_by, proposed_at, expires_at, state)"
                    + " select md5('proposal' || n)::uuid, 0, 'REVOCATION', md5('call' || n)::uuid, "
                    + HOLDER.formatted("n") + ", " + HOLDER.formatted("n %% 20")
                    + ", now() - n * interval '5 minutes', now() - n * interval '5 minutes' + interval '1 day',"
                    + " case when n < 20 then 'OPEN' else 'EXECUTED' end from generate_series(1, %1$d) n",
            "insert into case_file (id, version, subject, kind, holder_id, opened_at, closed_at)"
                    + " select md5('case' || n)::uuid, 0, 'complaint/' || n, 'COMPLAINT', " + HOLDER.formatted("n")
                    + ", now() - n * interval '1 hour', case when n > 30 then now() - n * interval '1 minute' end"
                    + " from generate_series(1, %1$d) n",
            "insert into case_note (id, case_id, written_by, written_at, note) select md5('note' || n)::uuid,"
                    + " md5('case' || n)::uuid, " + HOLDER.formatted("1")
                    + ", now(), '' from generate_series(1, %1$d) n",
            "insert into card_operation (id, kind, card_serial, holder_id, reader, terminal, node, state, step, card_step,"
                    + " status_word, reason, intended_at, version) select md5('operation' || serial)::uuid, 'UNBLOCK', serial,"
                    + " holder_id, 'r', 't', 'a', case when right(serial, 3) = '001' then 'UNKNOWN' else 'DONE' end,"
                    + " '', '', '', '', now(), 0 from card",
            "insert into shipment (id, version, number, code, produced_for, holder_id, card_serial, recipient, address,"
                    + " created_at) select md5('shipment' || n)::uuid, 0, n::text, '', md5('application' || n)::uuid, "
                    + HOLDER.formatted("n") + ", 'S' || n, '', '', now() - n * interval '1 hour'"
                    + " from generate_series(1, %1$d) n",
            "insert into delivery_case (id, version, shipment_id, kind, note, reported_at, answer, decision, decided_at)"
                    + " select md5('report' || n)::uuid, 0, md5('shipment' || n)::uuid, 'CARD_MISSING', '',"
                    + " now() - n * interval '1 hour', '', case when n > 30 then 'REFUSED' end,"
                    + " case when n > 30 then now() - n * interval '1 minute' end from generate_series(1, %1$d) n");
    private static final List<String> OF_FEES = List.of(
            "insert into debt (id, version, reference, payer_kind, payer_number, payer_name, cause, amount, arisen_at, state,"
                    + " ended_at) select md5('debt' || n)::uuid, 0, 'D' || n, 'PERSON', (10000000000 + n)::text, 'Ad',"
                    + " 'NES-' || n, 100, now() - n * interval '1 minute', case when n < 30 then 'OPEN' else 'PAID' end,"
                    + " case when n < 30 then null else now() end from generate_series(1, %1$d) n",
            "insert into payment_attempt (id, version, amount, state, started_at, ended_at, taken, surplus, refunded)"
                    + " select md5('attempt' || n), 0, 100, case when n < 5 then 'OPEN' when n < 9 then 'MISMATCHED' else 'PAID' end,"
                    + " now() - n * interval '1 minute', case when n < 5 then null else now() end, 100,"
                    + " case when n %% 1000 = 0 then 1 else 0 end, 0 from generate_series(1, %1$d) n",
            "insert into payment_attempt_debt (attempt_id, place, debt_id, paid) select md5('attempt' || n), 0,"
                    + " md5('debt' || n)::uuid, true from generate_series(1, %1$d) n");
    private static final List<String> OF_CERTIFICATES = List.of(
            "insert into certificate (serial_number, holder_id, card_serial, subject, not_before, not_after, status,"
                    + " fingerprint, encoded, version, registered_at) select upper(to_hex(n + 268435456)), "
                    + HOLDER.formatted("1 + n %% %2$d")
                    + ", upper(to_hex(1 + n %% %2$d)), 'CN=Ad', now() - n * interval '10 seconds',"
                    + " now() + (n - 100) * interval '1 minute',"
                    + " case when n %% 1000 = 0 then 'PENDING_START' when n < 100 then 'EXPIRED' else 'VALID' end,"
                    + " '', ''::bytea, 0, now() from generate_series(1, %1$d) n",
            "insert into issued_certificate (serial_number, order_id, kind, reason, since, encoded, version)"
                    + " select upper(to_hex(n + 268435456)), md5('order' || n)::uuid,"
                    + " case when n %% 50 = 0 then 'REVOKED' when n %% 200 = 1 then 'HOLD' else 'GOOD' end, null, now(),"
                    + " ''::bytea, 0 from generate_series(1, %1$d) n",
            "insert into audit_row (id, node, seq, at, action, result, actor, person, object, detail, address, terminal,"
                    + " mac, chain_no) select md5('row' || n)::uuid, 'a@1', n, now() - (%1$d - n) * interval '1 second',"
                    + " case when n %% 5000 = 0 then 'PIN_SHOWN' when n %% 3 = 0 then 'LOGIN' else 'LOGIN_WORD' end,"
                    + " case when n %% 10000 = 0 then 'UNKNOWN' when n %% 20 = 0 then 'REFUSED' else 'DONE' end, md5('holder' || n %% %2$d)::uuid::text, md5('holder' || n %% %2$d)::uuid::text,"
                    + " 'object' || n, '', '', '', '', case when n < %1$d - 50 then n end from generate_series(1, %1$d) n");

    private PlanData() {}

    static void fill(Connection connection, int certificates, int holders) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String insert : OF_HOLDERS) {
                sql.execute(insert.formatted(holders));
            }
            for (String insert : OF_STAFF) {
                sql.execute(insert.formatted(holders));
            }
            for (String insert : OF_FEES) {
                sql.execute(insert.formatted(holders));
            }
            for (String insert : OF_CERTIFICATES) {
                sql.execute(insert.formatted(certificates, holders));
            }
            sql.execute("analyze");
        }
    }
}
