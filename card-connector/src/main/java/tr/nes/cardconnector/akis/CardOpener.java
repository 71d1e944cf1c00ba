package tr.nes.cardconnector.akis;

import tr.nes.cardconnector.CardConnection;

/** A way to speak with a card: the product's own dialects ({@link AkisCard#on}) or the manufacturer's library. */
@FunctionalInterface
public interface CardOpener {

    /**
     * Chooses by the connection's ATR; sends nothing.
     *
     * @throws UnknownCard if it serves no cards of this ATR
     */
    AkisCard on(CardConnection connection) throws UnknownCard;
}
