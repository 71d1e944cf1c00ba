package tr.nes.cardconnector.transport;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;

/** An exclusive transaction with one card. The command is sent exactly once, as it is: no retry, no GET RESPONSE. */
public interface CardSession extends CardChannel, AutoCloseable {

    Atr atr();

    /** Which stay in the reader the session began in; counted as in {@link tr.nes.cardconnector.ReaderSnapshot}. */
    long insertion();

    /** Resets the card and ends the transaction, in bounded time. Idempotent; a card that is gone needs no reset. */
    @Override
    void close();
}
