package tr.nes.condition.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.condition.FaultCause;

class FolderProbeTest {

    @TempDir
    private Path folder;

    @Test
    void whenTheFolderTakesAFile_thenNothingIsAtFaultAndNothingStays() {
        assertThat(FolderProbe.write(folder)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whenTheFolderIsGoneOrNoFolder_thenItIsTheFolderAndNotTheDisk() throws IOException {
        Path gone = folder.resolve("gone");
        assertThat(FolderProbe.write(gone)).hasValueSatisfying(fault -> {
            assertThat(fault.cause()).isEqualTo(FaultCause.FOLDERS);
            assertThat(fault.sentence()).contains(gone.toString());
        });
        assertThat(FolderProbe.write(Files.createFile(folder.resolve("file"))))
                .hasValueSatisfying(fault -> assertThat(fault.cause()).isEqualTo(FaultCause.FOLDERS));
    }

    @Test
    void whenWritingFails_thenTheReasonIsTheDisksOrTheFolders() {
        assertThat(cause(new FileSystemException("/data/probe.1", null, "Read-only file system")))
                .isEqualTo(FaultCause.READ_ONLY);
        assertThat(cause(new IOException("No space left on device"))).isEqualTo(FaultCause.DISK_FULL);
        assertThat(cause(new FileSystemException("/data/probe.1", null, "Disk quota exceeded")))
                .isEqualTo(FaultCause.DISK_FULL);
        assertThat(cause(new AccessDeniedException("/data/probe.1"))).isEqualTo(FaultCause.FOLDERS);
        assertThat(cause(new NoSuchFileException("/data/probe.1"))).isEqualTo(FaultCause.FOLDERS);
    }

    private FaultCause cause(IOException thrown) {
        return FolderProbe.fault(thrown, folder).cause();
    }
}
