package tr.nes.cardagent.pcsc;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** On Linux, tells the JDK where pcsclite is: it looks for a name that only development packages have. */
final class PcscLibrary {

    private static final String PROPERTY = "sun.security.smartcardio.library";
    private static final String NAME = "libpcsclite.so.1";
    private static final List<Path> FOLDERS = List.of(Path.of("/usr/lib64"), Path.of("/usr/lib"), Path.of("/lib"));

    private PcscLibrary() {}

    /** Does nothing if the operator has named it, or if there is none. */
    static void name() {
        if (System.getProperty(PROPERTY) == null) {
            FOLDERS.stream()
                    .flatMap(folder -> in(folder).stream())
                    .findFirst()
                    .ifPresent(found -> System.setProperty(PROPERTY, found.toString()));
        }
    }

    /** In the folder itself or, as with Debian, in one for the machine's architecture. */
    private static Optional<Path> in(Path folder) {
        Path direct = folder.resolve(NAME);
        if (Files.isReadable(direct)) {
            return Optional.of(direct);
        }
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> architectures = Files.newDirectoryStream(folder, "*-linux-gnu*")) {
            for (Path architecture : architectures) {
                if (Files.isReadable(architecture.resolve(NAME))) {
                    return Optional.of(architecture.resolve(NAME));
                }
            }
        } catch (IOException notReadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
