package tr.nes.shared;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Secrets of this installation's configuration as lengths and hashes: enough to find one in a text, not to reveal
 * it.
 */
final class SecretFingerprints {

    /** Shorter secrets would match any text by chance. */
    private static final int SHORTEST = 4;

    /** Secrets of this length or more are also redacted inside a word. */
    private static final int UNMISTAKABLE = 8;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private record Secret(int length, long rolling, String digest) {}

    private final Set<Secret> secrets = ConcurrentHashMap.newKeySet();

    void add(CharSequence secret) {
        int length = secret.length();
        if (length >= SHORTEST) {
            secrets.add(new Secret(length, rolling(secret, 0, length), Digest.sha256(secret.toString())));
        }
    }

    /** Replaces each occurrence of a secret. */
    String cutFrom(String text, String replacement) {
        String cut = text;
        for (Secret secret : secrets) {
            cut = cut(cut, secret, replacement);
        }
        return cut;
    }

    private static String cut(String text, Secret secret, String replacement) {
        StringBuilder cut = new StringBuilder();
        int copied = 0;
        long highest = power(secret.length - 1);
        long rolling = text.length() < secret.length ? 0 : rolling(text, 0, secret.length);
        for (int from = 0; from + secret.length <= text.length(); from++) {
            if (from >= copied && rolling == secret.rolling && isAt(text, from, secret)) {
                cut.append(text, copied, from).append(replacement);
                copied = from + secret.length;
            }
            if (from + secret.length < text.length()) {
                rolling = (rolling - text.charAt(from) * highest) * FACTOR + text.charAt(from + secret.length);
            }
        }
        return cut.append(text, copied, text.length()).toString();
    }

    private static boolean isAt(String text, int from, Secret secret) {
        int to = from + secret.length;
        boolean alone = (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
        return (alone || secret.length >= UNMISTAKABLE)
                && Digest.sha256(text.substring(from, to)).equals(secret.digest);
    }

    private static long rolling(CharSequence text, int from, int to) {
        long rolling = 0;
        for (int i = from; i < to; i++) {
            rolling = rolling * FACTOR + text.charAt(i);
        }
        return rolling;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= FACTOR;
        }
        return power;
    }
}
