package tr.nes.it.testing;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** Carries out a command that presents a secret only when the other cards have reached theirs. */
public final class RendezvousCard implements InsertableCard {

    private static final int VERIFY = 0x20;
    private static final int LONGEST_WITHOUT_DATA = 5;
    private static final long PATIENCE_SECONDS = 60;

    private final SimulatedCard card;
    private final CyclicBarrier together;

    public RendezvousCard(SimulatedCard card, CyclicBarrier together) {
        this.card = card;
        this.together = together;
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
        if (command.length > LONGEST_WITHOUT_DATA && command[1] == VERIFY) {
            meet();
        }
        return card.transmit(command);
    }

    private void meet() throws CardSilent {
        try {
            together.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new CardSilent(CardStock.SLOT, alone);
        }
    }
}
