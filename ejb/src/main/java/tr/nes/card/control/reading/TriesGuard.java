package tr.nes.card.control.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.CardSerial;
import tr.nes.card.StoppedTriesReading;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.Tries;

/**
 * Reads try counters and compares each with its previous value from the same insertion, with nothing presented in
 * between. If one fell, the reading itself cost a try: cards of that ATR are never read this way again, and this
 * card is not read any further.
 */
@ApplicationScoped
public class TriesGuard {

    @Inject
    private TriesReadingStops stops;

    @Inject
    private Clock clock;

    /**
     * @param before null if it was not read since the card was inserted
     * @throws CardException TRIES_FELL if it fell
     */
    Tries pin(CardReading reading, String serial, Tries before) throws CardConnectorException {
        return compared(reading, serial, before, reading.pinTries());
    }

    /**
     * As {@link #pin}, but for the PUK; read it after the PIN's counter, so that a card that counts readings loses
     * a PIN try only.
     */
    Tries puk(CardReading reading, String serial, Tries before) throws CardConnectorException {
        return compared(reading, serial, before, reading.pukTries());
    }

    private Tries compared(CardReading reading, String serial, Tries before, Tries now) {
        if (before != null && now.fewerThan(before)) {
            stop(new StoppedTriesReading(
                    reading.atr(),
                    reading.card().version(),
                    reading.asked().name(),
                    new CardSerial(serial),
                    clock.instant()));
            throw new CardException(Reason.TRIES_FELL);
        }
        return now;
    }

    private void stop(StoppedTriesReading stop) {
        try {
            stops.stop(stop);
        } catch (PersistenceException | TransactionalException failed) {
            // another card of this ATR may have been first
            if (!stops.isStopped(stop.atr(), stop.question())) {
                throw failed;
            }
        }
    }
}
