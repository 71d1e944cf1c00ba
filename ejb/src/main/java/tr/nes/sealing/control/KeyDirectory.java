package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tr.nes.installation.GeneratedSecret;
import tr.nes.installation.PrivateFiles;
import tr.nes.sealing.MasterKey;
import tr.nes.shared.Installation;
import tr.nes.shared.SecretFile;

/**
 * Location of the key stores ({@code nes.keys.dir}, default {@code keys} in the data directory; for epoch keys
 * {@code nes.epoch.dir}, default {@code epoch}, which must not be backed up) and their password: the content of
 * the file {@code nes.keys.password.file}, generated at the first start if the property is not set.
 */
@ApplicationScoped
public class KeyDirectory {

    /** Marker that tells backup programs to skip the directory. */
    private static final String NO_BACKUP =
            "Signature: 8a477f597d28d172789f06886806bc55\n# Epoch keys: never back them up, or what was erased comes back.\n";

    private final Installation installation;
    private char[] password;

    protected KeyDirectory() {
        this(null);
    }

    @Inject
    public KeyDirectory(Installation installation) {
        this.installation = installation;
    }

    synchronized KeyFile open(String store) {
        try {
            return new KeyFile(directoryOf(store).resolve(store + ".p12"), password());
        } catch (IOException e) {
            throw new IllegalStateException("the key directory is not usable", e);
        }
    }

    synchronized char[] password() {
        try {
            if (password == null) {
                password = readPassword();
            }
            return password;
        } catch (IOException e) {
            throw new IllegalStateException("the key stores' password can't be read", e);
        }
    }

    private Path directoryOf(String store) throws IOException {
        if (!store.equals(MasterKey.EPOCH.store())) {
            return directory();
        }
        Path directory = directory(SealingConfiguration.CURRENT.epochDirectory(), "epoch");
        Path mark = directory.resolve("CACHEDIR.TAG");
        if (Files.notExists(mark) || Files.size(mark) == 0) {
            Files.writeString(PrivateFiles.file(mark), NO_BACKUP);
        }
        return directory;
    }

    private Path directory() throws IOException {
        return directory(SealingConfiguration.CURRENT.keyDirectory(), "keys");
    }

    private Path directory(Optional<String> configured, String usual) throws IOException {
        Path directory = configured
                .map(Path::of)
                .orElseGet(() -> installation.dataDirectory().resolve(usual));
        return PrivateFiles.folder(directory.toAbsolutePath());
    }

    /** Where the stores' password is, whether it exists already or not. */
    public Path passwordFile() throws IOException {
        Optional<String> configured = SealingConfiguration.CURRENT.keyPasswordFile();
        return configured.isPresent() ? Path.of(configured.get()) : directory().resolve("password");
    }

    private char[] readPassword() throws IOException {
        Path file = passwordFile();
        if (SealingConfiguration.CURRENT.keyPasswordFile().isEmpty()) {
            GeneratedSecret.in(file);
        }
        return SecretFile.read(file);
    }
}
