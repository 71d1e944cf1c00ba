package tr.nes.cardconnector.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardTransport.Seen;

/** A row of readers in this JVM and the cards in them. */
public final class ReaderBank {

    /** A card's stay in a reader; a card that is pulled and put back begins another one. */
    record Stay(InsertableCard card) {

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<ReaderName, Optional<Stay>> readers = new LinkedHashMap<>();
    private long changes;

    /** @param count how many; named Simulated Reader 1, 2, ... */
    public ReaderBank(int count) {
        for (int i = 1; i <= count; i++) {
            readers.put(new ReaderName("Simulated Reader " + i), Optional.empty());
        }
    }

    public List<ReaderName> names() {
        lock.lock();
        try {
            return List.copyOf(readers.keySet());
        } finally {
            lock.unlock();
        }
    }

    public void insert(ReaderName reader, InsertableCard card) {
        lock.lock();
        try {
            Optional<Stay> before = readers.get(reader);
            if (before == null) {
                throw new IllegalArgumentException("no reader " + reader);
            }
            if (before.isPresent()) {
                throw new IllegalStateException("a card is in " + reader);
            }
            card.reset();
            put(reader, Optional.of(new Stay(card)));
        } finally {
            lock.unlock();
        }
    }

    public Optional<InsertableCard> pull(ReaderName reader) {
        lock.lock();
        try {
            Optional<Stay> before = readers.getOrDefault(reader, Optional.empty());
            if (before.isPresent()) {
                put(reader, Optional.empty());
            }
            return before.map(Stay::card);
        } finally {
            lock.unlock();
        }
    }

    public Optional<InsertableCard> card(ReaderName reader) {
        lock.lock();
        try {
            return readers.getOrDefault(reader, Optional.empty()).map(Stay::card);
        } finally {
            lock.unlock();
        }
    }

    Stay stay(ReaderName reader) throws ReaderGone, CardAbsent {
        lock.lock();
        try {
            if (!readers.containsKey(reader)) {
                throw new ReaderGone(reader);
            }
            return readers.get(reader).orElseThrow(() -> new CardAbsent(reader));
        } finally {
            lock.unlock();
        }
    }

    boolean lasts(ReaderName reader, Stay stay) {
        lock.lock();
        try {
            return readers.getOrDefault(reader, Optional.empty())
                    .filter(stay::equals)
                    .isPresent();
        } finally {
            lock.unlock();
        }
    }

    /** @return the number of changes so far, to be given to {@link #await} next time */
    long changes() {
        lock.lock();
        try {
            return changes;
        } finally {
            lock.unlock();
        }
    }

    List<Seen> await(long seenChanges, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (changes == seenChanges && left > 0) {
                left = changed.awaitNanos(left);
            }
            List<Seen> seen = new ArrayList<>();
            readers.forEach((name, stay) -> seen.add(new Seen(name, stay.isPresent())));
            return seen;
        } finally {
            lock.unlock();
        }
    }

    private void put(ReaderName reader, Optional<Stay> stay) {
        readers.put(reader, stay);
        changes++;
        changed.signalAll();
    }
}
