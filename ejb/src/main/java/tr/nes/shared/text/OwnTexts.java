package tr.nes.shared.text;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts that count on this server instead of the shipped ones. Never asks the database: when it is away, what was last
 * known counts.
 */
public final class OwnTexts {

    private static volatile State state = new State(0, Map.of());

    private OwnTexts() {}

    /** Empty if the shipped one counts. */
    public static Optional<OwnText> of(String key) {
        return Optional.ofNullable(state.texts().get(key));
    }

    /** Counted up by each {@link #put}. */
    public static long changes() {
        return state.changes();
    }

    /** From now on these count, unless one was put since. @param changes as it was before they were read */
    public static synchronized void use(Map<String, OwnText> texts, long changes) {
        if (state.changes() == changes) {
            state = new State(changes, Map.copyOf(texts));
        }
    }

    /** From now on this one counts. @param text null for the shipped one */
    public static synchronized void put(String key, OwnText text) {
        Map<String, OwnText> texts = new TreeMap<>(state.texts());
        if (text == null) {
            texts.remove(key);
        } else {
            texts.put(key, text);
        }
        state = new State(state.changes() + 1, Map.copyOf(texts));
    }

    private record State(long changes, Map<String, OwnText> texts) {}
}
