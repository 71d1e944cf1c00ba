package tr.nes.cardconnector.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.CardEvent.Kind;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;

/**
 * Computes the events between two snapshots of the readers, in this order: all removals, then readers detached,
 * readers attached, insertions; each in the order of the readers' names.
 */
final class ReaderChanges {

    private final Map<ReaderName, ReaderSnapshot> before;
    private final Map<ReaderName, ReaderSnapshot> after;
    private final Instant at;

    private ReaderChanges(List<ReaderSnapshot> before, List<ReaderSnapshot> after, Instant at) {
        this.before = byName(before);
        this.after = byName(after);
        this.at = at;
    }

    /** @param at time of the second snapshot */
    static List<CardEvent> between(List<ReaderSnapshot> before, List<ReaderSnapshot> after, Instant at) {
        return new ReaderChanges(before, after, at).events();
    }

    private List<CardEvent> events() {
        Stream<CardEvent> removed = before.values().stream()
                .filter(old -> old.cardPresent() && !sameStay(old, after.get(old.name())))
                .map(old -> event(Kind.CARD_REMOVED, old));
        Stream<CardEvent> detached = before.values().stream()
                .filter(old -> !after.containsKey(old.name()))
                .map(old -> event(Kind.READER_DETACHED, old));
        Stream<CardEvent> attached = after.values().stream()
                .filter(now -> !before.containsKey(now.name()))
                .map(now -> event(Kind.READER_ATTACHED, now));
        Stream<CardEvent> inserted = after.values().stream()
                .filter(now -> now.cardPresent() && !sameStay(now, before.get(now.name())))
                .map(now -> event(Kind.CARD_INSERTED, now));
        return Stream.of(removed, detached, attached, inserted)
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean sameStay(ReaderSnapshot one, ReaderSnapshot other) {
        return other != null && other.cardPresent() && one.insertion() == other.insertion();
    }

    private CardEvent event(Kind kind, ReaderSnapshot reader) {
        return new CardEvent(kind, reader.name(), reader.insertion(), at);
    }

    private static Map<ReaderName, ReaderSnapshot> byName(List<ReaderSnapshot> readers) {
        return readers.stream()
                .collect(Collectors.toMap(
                        ReaderSnapshot::name, Function.identity(), (first, second) -> second, TreeMap::new));
    }
}
