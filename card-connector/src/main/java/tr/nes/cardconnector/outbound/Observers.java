package tr.nes.cardconnector.outbound;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardconnector.ReaderObserver;

/** The registered observers of reader use; an observer's exception affects nothing else. */
final class Observers {

    private static final Logger LOG = Logger.getLogger(Observers.class.getName());

    private final List<ReaderObserver> observers = new CopyOnWriteArrayList<>();

    void add(ReaderObserver observer) {
        observers.add(observer);
    }

    void remove(ReaderObserver observer) {
        observers.remove(observer);
    }

    void tell(Consumer<ReaderObserver> what) {
        for (ReaderObserver observer : observers) {
            try {
                what.accept(observer);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "an observer of the readers failed", e);
            }
        }
    }
}
