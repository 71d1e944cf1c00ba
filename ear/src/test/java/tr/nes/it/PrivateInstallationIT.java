package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.InstallationFiles;
import tr.nes.it.testing.OtherAccount;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;

/**
 * Protects the installation against another account of its machine, against injected SQL, and against a copy of
 * its database.
 */
class PrivateInstallationIT extends InServer {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private TestPeople people;

    @Inject
    private Rows rows;

    /** This server runs without standalone.conf and its umask. */
    @Test
    void whenSomebodyElseIsOnTheMachine_thenNothingBelowTheDataDirectoryIsHis() throws Exception {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(InstallationFiles.data())) {
            all = walk.toList();
        }
        assertThat(all)
                .hasSizeGreaterThan(10)
                .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        for (String folder : List.of("jboss.server.log.dir", "jboss.server.data.dir", "jboss.server.config.dir")) {
            Path closed = Path.of(System.getProperty(folder));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(closed)))
                    .isEqualTo("rwx------");
        }
        if (OtherAccount.canBePlayed()) {
            for (Path path : all) {
                assertThat(OtherAccount.tries("test", "-r", path.toString())).isNotZero();
                assertThat(OtherAccount.tries("test", "-w", path.toString())).isNotZero();
            }
            assertThat(OtherAccount.tries("touch", InstallationFiles.data() + "/planted"))
                    .isNotZero();
        }
    }

    @Tag("h2")
    @Test
    void whenSqlOfTheApplicationAsksForMoreThanRows_thenTheDatabaseRefuses() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            for (String attack : List.of(
                    "create alias x for 'java.lang.System.exit'",
                    "create trigger t before insert on holder call 'x.Y'",
                    "create user other password 'x' admin",
                    "script",
                    "select file_read('/etc/passwd')",
                    "create table planted(id int)",
                    "update \"flyway_schema_history\" set \"success\" = false")) {
                assertThatThrownBy(() -> sql.execute(attack))
                        .as(attack)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getErrorCode()).isIn(90040, 90096));
            }
        }
    }

    @Tag("h2")
    @Test
    void whenTheDatabaseFileIsCopied_thenItNamesNobody() throws Exception {
        HolderView person = people.somebody();
        assertThat(rows.count("holder where id = ?", person.id().value())).isOne();
        rows.change("checkpoint sync");

        Path database = InstallationFiles.data().resolve("db");
        assertThat(Files.readAllBytes(database.resolve("nes.mv.db")))
                .startsWith("H2encrypt".getBytes(StandardCharsets.US_ASCII));
        for (String known : List.of(
                "10000000146", "Deneme", "Sahip", "HOLDER", person.id().value().toString())) {
            assertThat(InstallationFiles.filesWith(known.getBytes(StandardCharsets.UTF_8), database))
                    .isEmpty();
            assertThat(InstallationFiles.filesWith(known.getBytes(StandardCharsets.UTF_16BE), database))
                    .isEmpty();
        }
    }
}
