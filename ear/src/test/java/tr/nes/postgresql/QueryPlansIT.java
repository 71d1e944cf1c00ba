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
                "audit page | select id, at, node from audit_row where 1 = 1 order by at desc, id desc limit 50",
                "audit page further back | select id, at, node from audit_row where at <= now() - interval '1 hour'"
                        + " and (at < now() - interval '1 hour' or id < md5('x')::uuid) order by at desc, id desc limit 50",
                "audit page of a person | select id, at from audit_row where (person = md5('holder7')::uuid::text"
                        + " or actor = md5('holder7')::uuid::text) order by at desc, id desc limit 50",
                "audit page of an object | select id, at from audit_row where object = 'object7' order by at desc, id desc limit 50",
                "rows to seal | select id, mac, node, seq from audit_row where chain_no is null order by at, node, seq limit 5000",
                "rows of a run | select seq, chain_no from audit_row where node = 'a@1' and seq between 100 and 150",
                "a person's pseudonym | select pseudonym, mac from person_pseudonym where holder_id = md5('holder7')::uuid"
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
