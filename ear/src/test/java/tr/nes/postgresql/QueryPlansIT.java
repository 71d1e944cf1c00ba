package tr.nes.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import tr.nes.shared.SchemaScripts;
import tr.nes.testing.TestPostgres;

/** The frequent queries read an index, never the whole table, as PostgreSQL plans them for tables of realistic size. */
@Tag("database")
class QueryPlansIT {

    private static final int CERTIFICATES = Integer.getInteger("plans.certificates", 20_000);
    private static final int HOLDERS = Integer.getInteger("plans.holders", 5_000);

    @TempDir
    private static Path folder;

    private static TestPostgres server;

    @BeforeAll
    static void fill() throws Exception {
        server = TestPostgres.start(folder);
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(server.url());
        database.setUser("postgres");
        SchemaScripts.applyTo(database);
        try (Connection administrator = database.getConnection()) {
            PlanData.fill(administrator, CERTIFICATES, HOLDERS);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "login by number | select * from holder where identity_number = '10000000146'",
                "card by number | select * from card where serial = '3E8'",
                "cards of a person | select * from card where holder_id = md5('holder7')::uuid",
                "OCSP | select kind, reason, since from issued_certificate where serial_number = '100003E8'",
                "revocation list | select serial_number, since, reason from issued_certificate where kind in ('HOLD', 'REVOKED')",
                "certificates of a person | select * from certificate where holder_id = md5('holder7')::uuid"
                        + " order by not_before desc, serial_number",
                "session | select * from web_session where token_hash = encode(sha256('session7'), 'hex')",
                "sessions of a person | select * from web_session where holder_id = md5('holder7')::uuid and ended_at is null",
                "messages due | select id from outbox_message where channel = 'SMS' and state = 'QUEUED' and due_at <= now()"
                        + " order by due_at fetch first 20 rows only",
                "certificates that begin | select serial_number from certificate where status = 'PENDING_START' and not_before <= now()",
                "certificates that end | select serial_number from certificate where not_after <= now()"
                        + " and status not in ('EXPIRED', 'REVOKED')",
                "rows to seal | select id, mac, node, seq from audit_row where chain_no is null order by at, node, seq limit 5000",
                "rows of a run | select seq, chain_no from audit_row where node = 'a@1' and seq between 100 and 150",
                "a person's pseudonym | select pseudonym, mac from person_pseudonym where holder_id = md5('holder7')::uuid",
                "an auditor's last login | select at from audit_row where person = md5('holder7')::uuid::text and action = 'LOGIN'"
                        + " and result = 'DONE' order by at desc fetch first 2 rows only",
                "last verification | select at, detail from audit_row where action = 'AUDIT_VERIFIED' order by at desc"
                        + " fetch first 1 rows only",
                "records since the last login | select count(id) from audit_row where at > now() - interval '10 minutes'",
                "refused today | select count(id) from audit_row where at >= now() - interval '10 minutes' and result = 'REFUSED'",
                "figures of an action | select at, action, result from audit_row where action in ('PIN_SHOWN', 'PIN_LETTER')"
                        + " and at >= now() - interval '30 days'",
                "person by birthday | select * from holder where birth_date = '1950-01-31' order by id",
                "person by a certificate | select * from certificate where serial_number = '100003E8'",
                "lock of a person | select * from try_counter where id in (md5('holder7')::uuid, md5('device7')::uuid) order by id",
                "devices of a person | select id from known_device where holder_id = md5('holder7')::uuid",
                "calls about a person | select * from support_call c where holder_id = md5('holder7')::uuid and"
                        + " (checked_at is not null or exists (select n.id from call_note n where n.call_id = c.id))"
                        + " order by opened_at desc, id fetch first 20 rows only",
                "notes of a call | select * from call_note where call_id = md5('call7')::uuid order by written_at, id",
                "messages to a person | select * from outbox_message where recipient in ('to7', 'a@example.org')"
                        + " order by accepted_at desc, id fetch first 20 rows only",
                "proposals about a person | select * from proposal where holder_id = md5('holder7')::uuid"
                        + " order by proposed_at desc, id fetch first 20 rows only",
                "proposals of two days | select * from proposal where proposed_at > now() - interval '2 days'"
                        + " order by proposed_at desc, id fetch first 200 rows only",
                "proposals of a call | select * from proposal where call_id = md5('call7')::uuid and state = 'OPEN'"
                        + " and expires_at > now() order by proposed_at",
                "proposals overdue | select id from proposal where state = 'OPEN' and expires_at <= now()",
                "unknown operations | select * from card_operation where state = 'UNKNOWN' order by intended_at",
                "quarantined PUKs | select * from puk_custody where quarantined_at is not null order by quarantined_at",
                "reports about shipments | select * from delivery_case where decision is null order by reported_at"
                        + " fetch first 200 rows only",
                "settled reports | select * from delivery_case where decision is not null order by decided_at desc"
                        + " fetch first 50 rows only",
                "open case files | select * from case_file where closed_at is null",
                "closed case files | select * from case_file where closed_at is not null order by closed_at desc, id"
                        + " fetch first 50 rows only",
                "file of a case | select * from case_file where subject = 'complaint/7'",
                "notes of a case | select * from case_note where case_id = md5('case7')::uuid order by written_at, id",
                "dead letters | select * from outbox_message where state = 'DEAD' order by accepted_at, id fetch first 50 rows only",
                "dead letters counted | select count(id) from outbox_message where state = 'DEAD'",
                "dead letters of a channel | select count(id), min(accepted_at) from outbox_message where channel = 'SMS'"
                        + " and state = 'DEAD'",
                "debts of a payer | select * from debt where payer_number = '10000000146' order by arisen_at desc, id",
                "debt by reference | select * from debt where reference = 'D7' order by arisen_at desc, id",
                "debts of a cause | select * from debt where cause = 'NES-7' order by arisen_at desc, id",
                "payments with more than was owed | select * from payment_attempt where surplus > 0 order by ended_at desc",
                "payments with another amount | select * from payment_attempt where state = 'MISMATCHED' order by ended_at desc",
                "tries that may be paid | select id from payment_attempt where state in ('OPEN', 'REFUSED')"
                        + " and started_at <= now() order by started_at, id fetch first 50 rows only",
                "payments of a debt | select * from payment_attempt a where exists (select 1 from payment_attempt_debt d"
                        + " where d.attempt_id = a.id and d.debt_id = md5('debt7')::uuid) order by started_at desc",
                "letters given up | select * from outbox_message where state = 'EXPIRED' and set_aside_at is not null"
                        + " order by set_aside_at desc, id fetch first 20 rows only"
            })
    void whenTheTablesAreLarge_thenTheQueryReadsAnIndex(String name, String query) throws Exception {
        List<String> plan = plan(query);

        assertThat(plan).as(name).anyMatch(line -> line.contains("Index"));
        assertThat(plan).as(name).noneMatch(line -> line.contains("Seq Scan"));
    }

    private static List<String> plan(String query) throws SQLException {
        try (Connection connection = server.administrator("nes");
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("explain " + query)) {
            List<String> plan = new ArrayList<>();
            while (row.next()) {
                plan.add(row.getString(1));
            }
            return plan;
        }
    }
}
