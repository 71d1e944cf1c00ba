package tr.nes.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FolderCheckTest {

    @RegisterExtension
    final FreshInstallation installation = new FreshInstallation();

    @Test
    void whenThereIsNothingYet_thenNothingIsWrongAndNothingIsCreated() {
        assertThat(FolderCheck.problem()).isEmpty();
        assertThat(installation.data()).doesNotExist();
    }

    @Test
    void whenTheDataDirectoryIsAFile_thenThatIsSaid() throws Exception {
        Files.createFile(installation.data());
        assertThat(FolderCheck.problem())
                .contains("nes.data.dir is " + installation.data() + ", but must name a folder");
    }

    @Test
    void whenTheDatabaseIsThereAndItsKeyIsNot_thenTheFileIsNamed() throws Exception {
        Files.createDirectories(installation.database().getParent());
        Files.writeString(installation.database(), "H2encrypt\nxxxxxxxx");
        assertThat(FolderCheck.problem())
                .get()
                .asString()
                .startsWith("nes.keys.dir is " + installation.keys())
                .endsWith("database-file.password is not there");
    }

    @Test
    void whenTheTrailIsAnchoredAndThereAreNoKeys_thenThatIsSaid() throws Exception {
        Files.createDirectories(installation.data().resolve("anchor"));
        Files.createFile(installation.data().resolve("anchor/audit"));
        assertThat(FolderCheck.problem()).get().asString().endsWith("the key stores are not there");

        Files.createDirectories(installation.keys());
        Files.createFile(installation.keys().resolve("custody.p12"));
        assertThat(FolderCheck.problem()).isEmpty();
    }
}
