package tr.nes.access.control.password;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Replaces hashing by a fast comparison without waiting, and counts the guesses compared with a real password. */
public final class QuickHashing extends PasswordHashing {

    private final AtomicInteger compared = new AtomicInteger();

    @Override
    public boolean enter() {
        return true;
    }

    @Override
    public void leave() {
        // no slot was taken
    }

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
