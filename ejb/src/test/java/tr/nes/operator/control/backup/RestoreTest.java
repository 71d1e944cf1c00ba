package tr.nes.operator.control.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.installation.DatabaseTransfer;
import tr.nes.shared.Installation;
import tr.nes.shared.SchemaScripts;

/** A backup of one installation becomes another one, in an empty data directory. */
class RestoreTest {

    private static final Clock THEN = Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC);
    private static final String SECRET = "sealed";

    @TempDir
    private Path folder;

    private final KeyPair owner = RecipientFixture.ec();
    private Path archive;
    private Path target;

    @BeforeEach
    void backUp() throws Exception {
        archive = folder.resolve("nes.backup");
        target = folder.resolve("new");
        Path keys = Files.createDirectories(folder.resolve("old/keys"));
        Files.writeString(keys.resolve("password"), "opens them");
        Files.writeString(keys.resolve("custody.p12"), "custody key");
        System.setProperty("nes.data.dir", folder.resolve("old").toString());
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "nes", "nes");
        SchemaScripts.applyTo(database);
        RestoredRowsFixture.fill(database, SECRET);
        try (Connection connection = database.getConnection()) {
            new BackupWriter(new Installation(), RecipientFixture.recipients(owner), THEN).write(archive, connection);
        }
        database.dispose();
        System.setProperty("nes.data.dir", target.toString());
    }

    @AfterEach
    void shutDown() throws SQLException {
        if (Files.exists(target.resolve("db"))) {
            try (Connection connection = DatabaseTransfer.trial();
                    Statement sql = connection.createStatement()) {
                sql.execute("shutdown");
            }
        }
        System.clearProperty("nes.data.dir");
    }

    @Test
    void whenItIsRestored_thenWhatWasOpenIsEndedAndEpochsAreForgotten() throws Exception {
        assertThat(restore(owner)).anySatisfy(line -> assertThat(line).contains("2 key files"));
        assertThat(value("select surname || ' ' || birth_date || ' ' || version from holder"))
                .isEqualTo("Çağrı 1980-01-31 3");
        assertThat(value("select cast(opened_at at time zone 'UTC' as varchar) from web_session"))
                .isEqualTo("2026-11-29 09:30:59.123457+00");
        for (String ended : new String[] {
            "web_session where ended_at is null",
            "servicing_session where step <> 'ENDED' or way_in <> 'NONE' or sealed_text is not null",
            "servicing_code where ended_at is null or sealed_by is not null",
            "one_time_link where used_at is null",
            "terminal where pairing_code_hash is not null",
            "outbox_message where state <> 'EXPIRED' or sealed_text is not null",
            "sms_challenge",
            "captcha",
            "authority_comparison where last_serial is not null or extract(year from began_at) > 2000"
        }) {
            assertThat(value("select count(*) from " + ended)).as(ended).isEqualTo("0");
        }
        assertThat(value("select count(*) from pin_envelope where sealed_text is null and sealed_key is null and"
                        + " sealed_by is null and erased_under = 'epoch/7-ab' and erased_at is not null"))
                .isEqualTo("1");
        assertThat(value("select cast(sealed_text as varchar) || sealed_by from puk_custody"))
                .isEqualTo(SECRET + "custody/1-cd");
        assertThat(value("select count(*) from restored_backup where accepted_at is null and recorded_at is null"))
                .isEqualTo("1");
        assertThat(target.resolve("keys/custody.p12")).hasContent("custody key");
        assertThat(target.resolve("epoch")).isEmptyDirectory();
    }

    @Test
    void whenItIsRestoredAgain_thenNothingIsReplaced() throws Exception {
        restore(owner);
        assertThatThrownBy(() -> restore(owner)).hasMessageContaining("not empty");
    }

    @Test
    void whenAnotherInstallationsKeysAreThere_thenNothingIsWritten() throws Exception {
        Path theirs = Files.createDirectories(target.resolve("keys")).resolve("custody.p12");
        Files.writeString(theirs, "another key");
        assertThatThrownBy(() -> restore(owner)).hasMessageContaining("another installation's keys");
        assertThat(theirs).hasContent("another key");
        assertThat(target.resolve("db")).doesNotExist();
    }

    @Test
    void whenTheArchiveIsDamaged_thenNothingIsWritten() throws Exception {
        byte[] damaged = Files.readAllBytes(archive);
        damaged[damaged.length / 2] ^= 1;
        Files.write(archive, damaged);
        assertThatThrownBy(() -> restore(owner)).hasMessageContaining("damaged");
        assertThat(target).doesNotExist();
    }

    @Test
    void whenTheKeyIsNotTheRightOne_thenNothingIsWritten() {
        assertThatThrownBy(() -> restore(RecipientFixture.rsa())).hasMessageContaining("not encrypted for this key");
        assertThat(target).doesNotExist();
    }

    private Iterable<String> restore(KeyPair key) throws Exception {
        return new Restore(new Installation(), NOW).from(archive, new RecipientKey(key.getPrivate()));
    }

    private static String value(String select) throws SQLException {
        try (Connection connection = DatabaseTransfer.source();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(select)) {
            row.next();
            return row.getString(1);
        }
    }
}
