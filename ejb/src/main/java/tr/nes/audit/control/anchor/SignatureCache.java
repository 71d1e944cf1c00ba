package tr.nes.audit.control.anchor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import tr.nes.shared.Digest;

/**
 * Remembers valid signatures, by what was signed and the signature itself. The anchors are read every two seconds
 * and seldom change, and verifying costs more than all the rest of an idle server. Invalid ones are verified each time.
 */
final class SignatureCache implements BiPredicate<byte[], String> {

    private static final int SIZE = 100;

    private final BiPredicate<byte[], String> verifier;
    private final Map<String, String> valid = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > SIZE;
        }
    };

    /** @param verifier must always use the same key */
    SignatureCache(BiPredicate<byte[], String> verifier) {
        this.verifier = verifier;
    }

    @Override
    public synchronized boolean test(byte[] data, String signature) {
        String digest = Digest.sha256(data);
        if (signature.equals(valid.get(digest))) {
            return true;
        }
        if (!verifier.test(data, signature)) {
            return false;
        }
        valid.remove(digest);
        valid.put(digest, signature);
        return true;
    }
}
