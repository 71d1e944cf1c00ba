package tr.nes.cardconnector.simulator;

import java.util.Optional;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardMute;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;

/** One simulated reader with its card and the current session. */
final class SimulatedReader {

    private final ReaderName name;
    private final Runnable changed;
    private InsertableCard card;
    private long insertion;
    private SimulatedSession session;

    SimulatedReader(ReaderName name, Runnable changed) {
        this.name = name;
        this.changed = changed;
    }

    ReaderName name() {
        return name;
    }

    void insert(InsertableCard inserted) {
        synchronized (this) {
            if (card != null) {
                throw new IllegalStateException("a card is in " + name);
            }
            inserted.reset();
            card = inserted;
            insertion++;
        }
        changed.run();
    }

    Optional<InsertableCard> pull() {
        Optional<InsertableCard> pulled;
        synchronized (this) {
            pulled = Optional.ofNullable(card);
            card = null;
        }
        changed.run();
        return pulled;
    }

    synchronized Optional<InsertableCard> card() {
        return Optional.ofNullable(card);
    }

    synchronized ReaderSnapshot snapshot() {
        return new ReaderSnapshot(name, card != null, insertion);
    }

    synchronized SimulatedSession connect() throws CardConnectorException {
        if (session != null) {
            throw new ReaderBusy(name);
        }
        if (card == null) {
            throw new CardAbsent(name);
        }
        if (card.atr() == null) {
            throw new CardMute(name);
        }
        session = new SimulatedSession(this, card, insertion);
        return session;
    }

    /** Whether the session's card is still inserted. */
    synchronized boolean holds(SimulatedSession asking) {
        return session == asking && card != null && insertion == asking.insertion();
    }

    synchronized void end(SimulatedSession ending) {
        if (holds(ending)) {
            card.reset();
        }
        if (session == ending) {
            session = null;
        }
    }
}
