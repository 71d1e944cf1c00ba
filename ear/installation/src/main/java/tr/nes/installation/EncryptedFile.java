package tr.nes.installation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Recognizes an encrypted H2 file by its header. */
final class EncryptedFile {

    private static final byte[] HEADER = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private EncryptedFile() {}

    static boolean is(Path file) throws IOException {
        return !isEmpty(file) && Arrays.equals(beginning(file), HEADER);
    }

    /** Empty or missing: H2 creates a new database. */
    static boolean isEmpty(Path file) throws IOException {
        return Files.notExists(file) || Files.size(file) == 0;
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER.length);
        }
    }
}
