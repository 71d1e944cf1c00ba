package tr.nes.installation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A generated password that nobody needs to know: 256 bits, base64url, in its own file with mode 0600. */
public final class GeneratedSecret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GeneratedSecret() {}

    /** The password; generated if the file does not exist. Processes that start together agree on one. */
    public static synchronized char[] in(Path file) throws IOException {
        if (Files.exists(file)) {
            return read(file);
        }
        Path lock = PrivateFiles.file(file.resolveSibling(file.getFileName() + ".lock"));
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (Files.notExists(file)) {
                write(file);
            }
            return read(file);
        }
    }

    /** The content of a password file, stripped of surrounding white space. */
    public static char[] read(Path file) throws IOException {
        return Files.readString(file).strip().toCharArray();
    }

    /** Writes atomically: anything encrypted with a truncated password could never be opened again. */
    private static void write(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        Path draft = PrivateFiles.file(file.resolveSibling(file.getFileName() + ".draft"));
        try (FileChannel out =
                FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(ByteBuffer.wrap(Base64.getUrlEncoder().withoutPadding().encode(random)));
            out.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
