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
                    + ", 0, (10000000000 + n)::text, 'Ad', 'Soyad', '1980-01-31', '5000000000', 'ad@example.org'"
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
                    + " select md5('message' || n)::uuid, 0, case when n %% 3 = 0 then 'MAIL' else 'SMS' end, '', '',"
                    + " case when n %% 500 = 0 then 'QUEUED' else 'SENT' end, now() - n * interval '1 minute',"
                    + " now() - n * interval '1 minute', 1 from generate_series(1, %1$d) n");
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
                    + " 'LOGIN_WORD', 'DONE', md5('holder' || n %% %2$d)::uuid::text, md5('holder' || n %% %2$d)::uuid::text,"
                    + " 'object' || n, '', '', '', '', case when n < %1$d - 50 then n end from generate_series(1, %1$d) n");

    private PlanData() {}

    static void fill(Connection connection, int certificates, int holders) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String insert : OF_HOLDERS) {
                sql.execute(insert.formatted(holders));
            }
            for (String insert : OF_CERTIFICATES) {
                sql.execute(insert.formatted(certificates, holders));
            }
            sql.execute("analyze");
        }
    }
}
