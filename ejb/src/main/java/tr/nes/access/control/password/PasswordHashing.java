package tr.nes.access.control.password;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tr.nes.shared.Randomness;

/** Passwords' hashes. Each occupies a whole core, so only a few are computed at once: call {@link #enter()} before each. */
@ApplicationScoped
public class PasswordHashing {

    private static final int PLACES = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int WAIT_SECONDS = 10;

    private final Semaphore free = new Semaphore(PLACES, true);
    private final Argon2id argon2id = Argon2id.ofThisMachine();

    @Inject
    private Randomness randomness;

    private String dummy;

    @PostConstruct
    void makeDummy() {
        dummy = hash(randomness.token().toCharArray());
    }

    /** False if no slot becomes free within ten seconds. After true, {@link #leave()} must follow. */
    public boolean enter() {
        try {
            return free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void leave() {
        free.release();
    }

    /** In the usual notation: {@code $argon2id$v=19$m=...$salt$hash}. The caller wipes the password. */
    public String hash(char[] password) {
        byte[] salt = randomness.bytes(Argon2id.SALT_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return Argon2id.PREFIX + base64.encodeToString(salt) + "$" + base64.encodeToString(compute(password, salt));
    }

    /** Takes as long with no hash (null) as with one. The caller wipes the password. */
    public boolean matches(char[] password, String hash) {
        String compared = hash == null ? dummy : hash;
        if (!compared.startsWith(Argon2id.PREFIX)) {
            throw new IllegalStateException("a hash of unknown kind");
        }
        String[] parts = compared.substring(Argon2id.PREFIX.length()).split("\\$");
        byte[] computed = compute(password, Base64.getDecoder().decode(parts[0]));
        return MessageDigest.isEqual(computed, Base64.getDecoder().decode(parts[1])) && hash != null;
    }

    private byte[] compute(char[] password, byte[] salt) {
        byte[] bytes = PasswordEncoding.of(password);
        try {
            return argon2id.hash(bytes, salt);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
