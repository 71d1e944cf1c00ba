package tr.nes.cardconnector.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.nes.cardconnector.CardEvent.Kind;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;

/** What happened between two looks at the readers: removals first, then what came. */
final class ReaderChanges {

    /** @param snapshot the reader after the change, or as it last was when it is gone */
    record Change(Kind kind, ReaderSnapshot snapshot) {}

    private ReaderChanges() {}

    static List<Change> between(List<ReaderSnapshot> before, List<ReaderSnapshot> after) {
        Map<ReaderName, ReaderSnapshot> old = byName(before);
        Map<ReaderName, ReaderSnapshot> now = byName(after);
        List<Change> changes = new ArrayList<>();
        old.forEach((name, was) -> left(was, now.get(name), changes));
        now.forEach((name, is) -> came(old.get(name), is, changes));
        return changes;
    }

    private static void left(ReaderSnapshot was, ReaderSnapshot is, List<Change> changes) {
        boolean stays = is != null && is.cardPresent() && is.insertion() == was.insertion();
        if (was.cardPresent() && !stays) {
            changes.add(new Change(Kind.CARD_REMOVED, was));
        }
        if (is == null) {
            changes.add(new Change(Kind.READER_DETACHED, was));
        }
    }

    private static void came(ReaderSnapshot was, ReaderSnapshot is, List<Change> changes) {
        if (was == null) {
            changes.add(new Change(Kind.READER_ATTACHED, is));
        }
        boolean stayed = was != null && was.cardPresent() && is.insertion() == was.insertion();
        if (is.cardPresent() && !stayed) {
            changes.add(new Change(Kind.CARD_INSERTED, is));
        }
    }

    private static Map<ReaderName, ReaderSnapshot> byName(List<ReaderSnapshot> snapshots) {
        return snapshots.stream()
                .collect(Collectors.toMap(ReaderSnapshot::name, Function.identity(), (a, b) -> b, TreeMap::new));
    }
}
