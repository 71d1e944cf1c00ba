package tr.nes.operator.control.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.operator.control.backup.BackupReader.Content;
import tr.nes.shared.Installation;
import tr.nes.shared.SchemaScripts;

/** An archive as its owner, another person and somebody who alters it find it. */
class BackupArchiveTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC);
    private static final String EPOCH_SECRET = "epoch-sealed-text";
    private static final String KEY_CONTENT = "custody key";

    @TempDir
    private Path folder;

    private final KeyPair owner = RecipientFixture.ec();
    private JdbcConnectionPool database;
    private Path archive;

    @BeforeEach
    void start() throws Exception {
        System.setProperty("nes.data.dir", folder.resolve("data").toString());
        Path keys = Files.createDirectories(folder.resolve("data/keys"));
        for (String file : List.of("epoch.p12", "custody.p12.lock", "database-file.password", "custody.p12.draft1")) {
            Files.writeString(keys.resolve(file), "never in a backup");
        }
        Files.writeString(keys.resolve("custody.p12"), KEY_CONTENT);
        Files.writeString(keys.resolve("password"), "opens them");
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "nes", "nes");
        SchemaScripts.applyTo(database);
        archive = folder.resolve("nes.backup");
        RestoredRowsFixture.fill(database, EPOCH_SECRET);
    }

    @AfterEach
    void stop() {
        database.dispose();
        System.clearProperty("nes.data.dir");
    }

    @Test
    void whenItIsWritten_thenItIsPrivateAndHoldsKeysButNoEpochs() throws Exception {
        Map<String, Long> rows = write(owner);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        Content content = reader(owner).check();
        assertThat(content.keys()).containsOnlyKeys("custody.p12", "password");
        assertThat(content.keys().get("custody.p12")).isEqualTo(KEY_CONTENT.getBytes(StandardCharsets.UTF_8));
        assertThat(content.manifest().created()).isEqualTo(CLOCK.instant());
        assertThat(rows).containsEntry("pin_envelope", 1L).containsEntry("puk_custody", 1L);
        assertThat(Files.readString(archive, StandardCharsets.ISO_8859_1)).doesNotContain(KEY_CONTENT, EPOCH_SECRET);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("nes.backup", "data");
        }
    }

    @Test
    void whenThereAreSeveralRecipients_thenEachOpensItAlone() throws Exception {
        KeyPair second = RecipientFixture.rsa();
        write(owner, second);
        assertThat(reader(owner).check().keys()).hasSize(2);
        assertThat(reader(second).check().keys()).hasSize(2);
    }

    @Test
    void whenSomebodyElseTries_thenItStaysClosed() throws Exception {
        write(owner);
        for (KeyPair other : List.of(RecipientFixture.ec(), RecipientFixture.rsa())) {
            assertThatThrownBy(() -> reader(other).check())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not encrypted for this key");
        }
    }

    /** The outer structure is not authenticated: it may be altered where that changes nothing. */
    @Test
    void whenAByteIsAltered_thenItIsRefusedOrWhatItWas() throws Exception {
        write(owner);
        byte[] whole = Files.readAllBytes(archive);
        byte[] original = plain(whole);
        int refused = 0;
        for (int i = 0; i < whole.length; i += i < 1000 ? 7 : i > whole.length - 60 ? 1 : 211) {
            byte[] altered = whole.clone();
            altered[i] ^= 1;
            try {
                assertThat(plain(altered)).as("byte %d", i).isEqualTo(original);
            } catch (IOException | RuntimeException e) {
                refused++;
                Files.write(archive, altered);
                assertThatThrownBy(() -> reader(owner).check()).isInstanceOf(IOException.class);
            }
        }
        assertThat(refused).isGreaterThan((whole.length - 1060) / 211);
    }

    private byte[] plain(byte[] encrypted) throws IOException {
        return new RecipientKey(owner.getPrivate())
                .decrypt(new ByteArrayInputStream(encrypted))
                .readAllBytes();
    }

    @Test
    void whenItsEndIsMissing_thenItIsRefused() throws Exception {
        write(owner);
        byte[] whole = Files.readAllBytes(archive);
        for (int length : new int[] {
            0, 1, 100, 1000, whole.length / 2, whole.length - 40, whole.length - 17, whole.length - 16, whole.length - 1
        }) {
            Files.write(archive, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> reader(owner).check())
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whenTheFileIsThereAlready_thenItIsNotReplaced() throws Exception {
        write(owner);
        byte[] first = Files.readAllBytes(archive);
        assertThatThrownBy(() -> write(owner)).hasMessageContaining("is there already");
        assertThat(archive).hasBinaryContent(first);
        assertThatThrownBy(() -> new BackupWriter(new Installation(), RecipientFixture.recipients(owner), CLOCK)
                        .write(Path.of("relative"), null))
                .hasMessageContaining("not an absolute path");
    }

    private Map<String, Long> write(KeyPair... recipients) throws Exception {
        try (Connection connection = database.getConnection()) {
            return new BackupWriter(new Installation(), RecipientFixture.recipients(recipients), CLOCK)
                    .write(archive, connection);
        }
    }

    private BackupReader reader(KeyPair key) {
        return new BackupReader(archive, new RecipientKey(key.getPrivate()));
    }
}
