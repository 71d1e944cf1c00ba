package tr.nes.cardconnector.pcsc;

import java.util.HashMap;
import java.util.Map;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;

/** Counts insertions across restarts of the daemon, whose own counter starts again each time. */
final class InsertionCounter {

    private final Map<ReaderName, Presence> insertions = new HashMap<>();

    private record Presence(long insertion, boolean present, int comings) {}

    /** @param comings the daemon's count of insertions and removals, modulo 65536 */
    synchronized ReaderSnapshot seen(ReaderName reader, boolean present, int comings) {
        Presence before = insertions.getOrDefault(reader, new Presence(0, false, comings));
        long insertion = before.insertion() + insertions(before, present, comings);
        insertions.put(reader, new Presence(insertion, present, comings));
        return new ReaderSnapshot(reader, present, insertion);
    }

    /** After a loss of the daemon, the next card seen counts as a new insertion. */
    synchronized void forgetPresence() {
        insertions.replaceAll((reader, insertion) -> new Presence(insertion.insertion(), false, insertion.comings()));
    }

    private static long insertions(Presence before, boolean present, int comings) {
        if (!before.present()) {
            return present ? 1 : 0;
        }
        // an unseen removal and insertion in between
        return present && comings != before.comings() ? 1 : 0;
    }
}
