package tr.nes.cardconnector.transport;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;

/** One exclusive card transaction; closing it resets the card. */
public interface CardSession extends CardChannel, AutoCloseable {

    Atr atr();

    /** Idempotent, never throws. */
    @Override
    void close();
}
