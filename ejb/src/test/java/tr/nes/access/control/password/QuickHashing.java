package tr.nes.access.control.password;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Hashes nothing, but counts how many guesses were compared with a real word. */
public final class QuickHashing extends PasswordHashing {

    private final AtomicInteger compared = new AtomicInteger();

    @Override
    public String hash(char[] password) {
        return new String(password);
    }

    @Override
    public boolean matches(char[] password, String hash) {
        if (hash == null) {
            return false;
        }
        compared.incrementAndGet();
        return Arrays.equals(password, hash.toCharArray());
    }

    public int compared() {
        return compared.get();
    }
}
