package tr.nes.it.testing;

import java.util.concurrent.Callable;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** Carries out a command and is pulled before the response arrives, at the first command that meets a condition. */
public final class TearingCard implements InsertableCard {

    private final SimulatedCard card;
    private final Callable<Boolean> time;
    private final Runnable pull;

    public TearingCard(SimulatedCard card, Callable<Boolean> time, Runnable pull) {
        this.card = card;
        this.time = time;
        this.pull = pull;
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
        byte[] answer = card.transmit(command);
        if (isTime()) {
            pull.run();
        }
        return answer;
    }

    private boolean isTime() {
        try {
            return time.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
