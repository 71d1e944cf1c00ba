package tr.nes.settings.control;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class SettingNames {

    /** Of letters that may be wrong. */
    private static final int MOST = 6;

    private SettingNames() {}

    /** The known name that needs the fewest changes, unless they are so many that it was hardly meant. */
    static Optional<String> nearest(String given, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(name -> distance(given, name))
                        .thenComparing(name -> name))
                .filter(name -> distance(given, name) <= Math.min(MOST, given.length() / 3));
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
