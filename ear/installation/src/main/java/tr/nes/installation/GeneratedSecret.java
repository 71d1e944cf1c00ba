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

/** A password that nobody chose and nobody has to know: 256 bits, base64url, in a file of its own with mode 0600. */
public final class GeneratedSecret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GeneratedSecret() {}

    /** Its text; made if the file is not there. Processes that start together agree on one. */
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

    /** The text of a password file, without white space around it. */
    public static char[] read(Path file) throws IOException {
        return Files.readString(file).strip().toCharArray();
    }

    /** Whole or not at all: what is opened with half a password stays closed for good. */
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
