package tr.nes.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file that contains one secret. Secrets read here are redacted from all logs. */
public final class SecretFile {

    private SecretFile() {}

    /** UTF-8, stripped of surrounding white space. The caller wipes the result. */
    public static char[] read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        char[] secret = new char[to - from];
        text.position(from).get(secret);
        Arrays.fill(text.array(), '\0');
        Arrays.fill(bytes, (byte) 0);
        Redactor.know(CharBuffer.wrap(secret));
        return secret;
    }
}
