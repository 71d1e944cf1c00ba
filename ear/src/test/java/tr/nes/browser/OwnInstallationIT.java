package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Operator.Printed;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.testing.BackupKey;

/** The server started without database settings: it uses an encrypted file exclusively. */
class OwnInstallationIT {

    private static final String CARD = "1234A5B67890";

    @RegisterExtension
    final Scene scene = Scene.withItsOwnPortal();

    @Test
    void whenTheServerComesAndGoes_thenTheCommandsWorkAndTheFilesStayPrivate() throws Exception {
        scene.web().logIn(Person.SAHIP).open("/sertifikalar").sees("Sertifika Listele");
        commandsWork();
        assertThat(nes("readers").code()).isZero();
        Path backup = scene.portal().data().resolveSibling("nes.backup");
        assertThat(nes(
                                "backup",
                                backup.toString(),
                                BackupKey.in(backup.resolveSibling(""), "backup")
                                        .certificate()
                                        .toString())
                        .code())
                .isZero();
        assertThat(mode(backup)).isEqualTo("rw-------");

        scene.portal().stop();
        commandsWork();
        assertThat(nes("readers").code()).isEqualTo(2);
        Path database = loosened("db/nes.mv.db", "rw-r--r--");
        Path keys = loosened("keys", "rwxr-xr-x");

        scene.portal().start();
        assertThat(mode(database)).isEqualTo("rw-------");
        assertThat(mode(keys)).isEqualTo("rwx------");
        assertThat(scene.portal().logged()).contains("other accounts of this machine could reach 2 of the files");
        scene.web().logIn(Person.SAHIP).open("/sertifikalar").sees("Sertifika Listele");

        scene.portal().stop();
        if (new UnixSystem().getUid() == 0) {
            Files.setAttribute(database, "unix:uid", 65534);
            assertThat(nes("audit-verify")).satisfies(printed -> {
                assertThat(printed.code()).isEqualTo(2);
                assertThat(printed.text()).contains(database.toString(), "belongs to the account with uid 65534");
            });
        }
    }

    private void commandsWork() throws Exception {
        assertThat(nes("audit-verify")).satisfies(printed -> {
            assertThat(printed.text()).contains("faults 0");
            assertThat(printed.code()).isZero();
        });
        // a server that has just started may not have recorded its first epoch yet (1); unreachable would be 2
        assertThat(nes("rotate-epoch").code()).isBetween(0, 1);
        assertThat(nes("erasure-proof", CARD)).satisfies(printed -> {
            assertThat(printed.text()).isNotBlank();
            assertThat(printed.code()).isBetween(0, 1);
        });
    }

    private Path loosened(String name, String mode) throws Exception {
        Path file = scene.portal().data().resolve(name);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Printed nes(String... arguments) throws Exception {
        return scene.portal().operator().nes(arguments);
    }
}
