package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import tr.nes.shared.Installation;
import tr.nes.shared.Randomness;

/**
 * Where the key stores lie ({@code nes.keys.dir}, by default {@code keys} in the data directory) and the password that
 * opens them: the content of the file that {@code nes.keys.password.file} names, by default made at the first start.
 */
@ApplicationScoped
public class KeyDirectory {

    private final Installation installation;
    private final Randomness randomness;
    private char[] password;

    protected KeyDirectory() {
        this(null, null);
    }

    @Inject
    public KeyDirectory(Installation installation, Randomness randomness) {
        this.installation = installation;
        this.randomness = randomness;
    }

    synchronized KeyFile open(String store) {
        try {
            return new KeyFile(directory().resolve(store + ".p12"), password());
        } catch (IOException e) {
            throw new IllegalStateException("the key directory is not usable", e);
        }
    }

    synchronized char[] password() {
        try {
            if (password == null) {
                password = readPassword(directory());
            }
            return password;
        } catch (IOException e) {
            throw new IllegalStateException("the key stores' password can't be read", e);
        }
    }

    private Path directory() throws IOException {
        String configured = System.getProperty("nes.keys.dir");
        Path directory = configured != null
                ? Path.of(configured)
                : installation.dataDirectory().resolve("keys");
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return directory;
    }

    private char[] readPassword(Path directory) throws IOException {
        String configured = System.getProperty("nes.keys.password.file");
        Path file = configured != null ? Path.of(configured) : directory.resolve("password");
        try (FileChannel channel = FileChannel.open(
                        directory.resolve("password.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (configured == null && Files.notExists(file)) {
                writePassword(file);
            }
            return Files.readString(file).strip().toCharArray();
        }
    }

    private void writePassword(Path file) throws IOException {
        try (FileChannel out = FileChannel.open(
                file,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            out.write(ByteBuffer.wrap(Base64.getEncoder().encode(randomness.bytes(32))));
        }
    }
}
