package tr.nes.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The installation's private folders; each process checks them once before anything is opened. */
public final class Folders {

    private static final Logger LOG = Logger.getLogger(Folders.class.getName());
    private static final List<String> OF_THE_SERVER = List.of(
            "jboss.server.config.dir", "jboss.server.data.dir", "jboss.server.log.dir", "jboss.server.temp.dir");
    private static final Set<Path> CLOSED = new HashSet<>();

    private Folders() {}

    /** {@code nes.data.dir}; default: the folder {@code data} beside the build, which survives a rebuild. */
    public static Path data() {
        return configured("nes.data.dir")
                .orElseGet(() -> Path.of(System.getProperty("jboss.home.dir"), "..", "..", "..", "data"))
                .toAbsolutePath()
                .normalize();
    }

    /** {@code nes.keys.dir}, default {@code keys} in the data directory. */
    public static Path keys() {
        return folder("nes.keys.dir", "keys");
    }

    /** {@code nes.epoch.dir}, default {@code epoch} in the data directory. */
    public static Path epochs() {
        return folder("nes.epoch.dir", "epoch");
    }

    private static Path folder(String property, String usual) {
        return configured(property)
                .orElseGet(() -> data().resolve(usual))
                .toAbsolutePath()
                .normalize();
    }

    /** An empty property counts as absent, as it does in the application. */
    private static Optional<Path> configured(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(Path::of);
    }

    /**
     * Removes all access for other accounts from these folders.
     *
     * @throws ForeignOwner if a file in them belongs to another account
     */
    public static void close() throws IOException {
        close(true);
    }

    /**
     * The same for commands: creates nothing.
     *
     * @throws IOException if there is no installation
     */
    static void closeExisting() throws IOException {
        if (!Files.isDirectory(data())) {
            throw new IOException("there is no installation at " + data() + " (-Dnes.data.dir= names another)");
        }
        close(false);
    }

    private static synchronized void close(boolean create) throws IOException {
        for (Path folder : List.of(data(), keys(), epochs())) {
            if ((create || Files.exists(folder)) && CLOSED.add(folder)) {
                tell(folder, PrivateFiles.close(folder));
            }
        }
        for (String property : OF_THE_SERVER) {
            String folder = System.getProperty(property);
            if (folder != null && CLOSED.add(Path.of(folder))) {
                PrivateFiles.shut(Path.of(folder));
            }
        }
    }

    private static void tell(Path folder, List<Path> wereOpen) {
        if (!wereOpen.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "other accounts of this machine could reach {0} of the files and folders in {1} ({2} among them); now they"
                            + " can not. What they may have read, nobody knows.",
                    new Object[] {wereOpen.size(), folder, wereOpen.get(0)});
        }
    }
}
