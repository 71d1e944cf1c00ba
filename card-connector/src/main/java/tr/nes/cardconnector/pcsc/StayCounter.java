package tr.nes.cardconnector.pcsc;

import java.util.HashMap;
import java.util.Map;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;

/** Counts insertions over restarts of the daemon, whose own count of comings and goings starts anew each time. */
final class StayCounter {

    private final Map<ReaderName, Stay> stays = new HashMap<>();

    private record Stay(long insertion, boolean present, int comings) {}

    /** @param comings the daemon's count of insertions and removals, modulo 65536 */
    synchronized ReaderSnapshot seen(ReaderName reader, boolean present, int comings) {
        Stay before = stays.getOrDefault(reader, new Stay(0, false, comings));
        long insertion = before.insertion() + insertions(before, present, comings);
        stays.put(reader, new Stay(insertion, present, comings));
        return new ReaderSnapshot(reader, present, insertion);
    }

    /** The daemon is gone: whatever comes next is another stay. */
    synchronized void forgetPresence() {
        stays.replaceAll((reader, stay) -> new Stay(stay.insertion(), false, stay.comings()));
    }

    private static long insertions(Stay before, boolean present, int comings) {
        if (!before.present()) {
            return present ? 1 : 0;
        }
        // an unseen removal and insertion in between
        return present && comings != before.comings() ? 1 : 0;
    }
}
