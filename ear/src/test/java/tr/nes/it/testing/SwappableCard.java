package tr.nes.it.testing;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.simulator.InsertableCard;

/** Another card answers from some moment on, without the reader having noticed a swap. */
public final class SwappableCard implements InsertableCard {

    private volatile InsertableCard card;

    public SwappableCard(InsertableCard card) {
        this.card = card;
    }

    public void swap(InsertableCard other) {
        card = other;
    }

    @Override
    public Atr atr() {
        return card.atr();
    }

    @Override
    public void reset() {
        card.reset();
    }

    @Override
    public byte[] transmit(byte[] command) throws CardConnectorException {
        return card.transmit(command);
    }
}
