package tr.nes.it.testing;

import java.util.concurrent.CountDownLatch;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** Blocks every command while its gate is shut. */
public final class BlockingCard implements InsertableCard {

    private final SimulatedCard card;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile boolean holding;

    public BlockingCard(SimulatedCard card) {
        this.card = card;
    }

    public void shut() {
        gate = new CountDownLatch(1);
    }

    public void open() {
        gate.countDown();
    }

    public boolean holding() {
        return holding;
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
        try {
            holding = gate.getCount() > 0;
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CardSilent(CardStock.SLOT, e);
        } finally {
            holding = false;
        }
        return card.transmit(command);
    }
}
