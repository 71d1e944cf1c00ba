package tr.nes.access.control;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tr.nes.shared.Randomness;

/** Argon2id with 19 MiB, two passes, one lane. */
@ApplicationScoped
public class WordHashing {

    private static final int SALT_BYTES = 16;

    private final Argon2Function argon2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    @Inject
    private Randomness randomness;

    private String dummy;

    @PostConstruct
    void makeDummy() {
        dummy = hash(randomness.token().toCharArray());
    }

    /** In the usual notation: {@code $argon2id$v=19$m=...$salt$hash}. The caller wipes the word. */
    public String hash(char[] word) {
        byte[] bytes = WordBytes.of(word);
        try {
            return argon2.hash(bytes, randomness.bytes(SALT_BYTES)).getResult();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Takes as long with no hash (null) as with one. The caller wipes the word. */
    public boolean matches(char[] word, String hash) {
        byte[] bytes = WordBytes.of(word);
        try {
            String compared = hash == null ? dummy : hash;
            return argon2.check(bytes, compared.getBytes(StandardCharsets.US_ASCII)) && hash != null;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
