package tr.nes.access.control;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Hashes nothing, but counts how many guesses were compared with a real word. */
public final class QuickHashing extends WordHashing {

    private final AtomicInteger compared = new AtomicInteger();

    @Override
    public String hash(char[] word) {
        return new String(word);
    }

    @Override
    public boolean matches(char[] word, String hash) {
        if (hash == null) {
            return false;
        }
        compared.incrementAndGet();
        return Arrays.equals(word, hash.toCharArray());
    }

    public int compared() {
        return compared.get();
    }
}
