package tr.nes.cardconnector.transport;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;

/** An exclusive transaction with one card. A command is sent exactly once and unchanged: no retry, no GET RESPONSE. */
public interface CardSession extends CardChannel, AutoCloseable {

    Atr atr();

    /** The insertion count at the start of the session, as in {@link tr.nes.cardconnector.ReaderSnapshot}. */
    long insertion();

    /** Resets the card and ends the transaction, in bounded time. Idempotent; a removed card needs no reset. */
    @Override
    void close();
}
