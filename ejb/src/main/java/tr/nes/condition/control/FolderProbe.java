package tr.nes.condition.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tr.nes.condition.FaultCause;
import tr.nes.condition.MachineFault;
import tr.nes.installation.FolderCheck;
import tr.nes.shared.Installation;

/** Tries whether the data directory takes a file. */
@ApplicationScoped
public class FolderProbe {

    /** As much as the next commits need, tried only where space runs short: an idle server writes next to nothing. */
    private static final int OCTETS = 256 << 10;

    private static final long SHORT_OF_SPACE = 16L << 20;

    @Inject
    private Installation installation;

    Optional<MachineFault> look() {
        Optional<MachineFault> found = write(installation.dataDirectory());
        // knows more about folders, but takes a disk that can't be written to for a folder of that kind
        return found.filter(fault -> fault.cause() != FaultCause.FOLDERS)
                .or(() -> FolderCheck.problem().map(sentence -> new MachineFault(FaultCause.FOLDERS, sentence)))
                .or(() -> found);
    }

    static Optional<MachineFault> write(Path folder) {
        Path file = folder.resolve("probe." + ProcessHandle.current().pid());
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            boolean isShort = Files.getFileStore(folder).getUsableSpace() < SHORT_OF_SPACE;
            ByteBuffer zeros = ByteBuffer.allocate(isShort ? OCTETS : 1);
            while (zeros.hasRemaining()) {
                out.write(zeros);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(fault(e, folder));
        } finally {
            deleted(file);
        }
    }

    /** What the disk says of itself; otherwise the folder is gone, or another account's. */
    static MachineFault fault(IOException thrown, Path folder) {
        return MachineCauses.of(thrown)
                .map(cause -> new MachineFault(cause, folder.toString()))
                .orElseGet(() -> new MachineFault(
                        FaultCause.FOLDERS,
                        "nes.data.dir is " + folder + ", but must be a folder that this server can write to"));
    }

    private static void deleted(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(FolderProbe.class.getName()).log(System.Logger.Level.DEBUG, "a probe stays", e);
        }
    }
}
