package tr.nes.installation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** How an H2 file begins that is encrypted. */
final class EncryptedFile {

    private static final byte[] HEADER = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private EncryptedFile() {}

    static boolean is(Path file) throws IOException {
        return !isEmpty(file) && Arrays.equals(beginning(file), HEADER);
    }

    /** Empty or not there: H2 makes a new database. */
    static boolean isEmpty(Path file) throws IOException {
        return Files.notExists(file) || Files.size(file) == 0;
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER.length);
        }
    }
}
