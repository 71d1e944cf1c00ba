package tr.nes.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    private Path folder;

    @Test
    void whenSomethingIsMade_thenOnlyItsOwnerReachesIt() throws Exception {
        Path file = PrivateFiles.file(folder.resolve("a/b/file"));

        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(file.getParent())).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("a"))).isEqualTo("rwx------");
    }

    @Test
    void whenModesAreLoose_thenTheyAreRepairedAndTold() throws Exception {
        Path file = open(PrivateFiles.file(folder.resolve("data/keys/secret")), "rw-r--r--");
        Path keys = open(file.getParent(), "rwxr-xr-x");
        Path fine = PrivateFiles.file(folder.resolve("data/fine"));

        assertThat(PrivateFiles.close(folder.resolve("data"))).containsExactlyInAnyOrder(file, keys);

        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(keys)).isEqualTo("rwx------");
        assertThat(mode(fine)).isEqualTo("rw-------");
        assertThat(PrivateFiles.close(folder.resolve("data"))).isEmpty();
    }

    @Test
    void whenALinkLeadsElsewhere_thenWhatItNamesStaysAsItIs() throws Exception {
        Path elsewhere = open(PrivateFiles.file(folder.resolve("elsewhere")), "rw-r--r--");
        Path data = PrivateFiles.folder(folder.resolve("data"));
        Files.createSymbolicLink(data.resolve("link"), elsewhere);

        assertThat(PrivateFiles.close(data)).isEmpty();
        assertThat(mode(elsewhere)).isEqualTo("rw-r--r--");
    }

    @Test
    void whenSomebodyElseOwnsAFolder_thenItIsRefusedAndTheMessageSaysWhatToDo() throws Exception {
        Path foreign = foreign();

        assertThatThrownBy(() -> PrivateFiles.close(foreign))
                .isInstanceOf(ForeignOwner.class)
                .hasMessageContaining(foreign.toString())
                .hasMessageContaining("run it as the owner of the data directory");
    }

    /** A file with another owner: root gives one of its files away, other accounts use one of root's. */
    private Path foreign() throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return Path.of("/etc");
        }
        Path given = PrivateFiles.folder(folder.resolve("given")).toRealPath();
        Files.setAttribute(given, "unix:uid", 65534);
        return given;
    }

    private static Path open(Path file, String mode) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
