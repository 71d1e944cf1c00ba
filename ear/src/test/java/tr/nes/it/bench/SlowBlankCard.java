package tr.nes.it.bench;

import java.util.concurrent.locks.LockSupport;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** A card that takes as long as one of plastic: 10 ms for each command, 2 s for a key. */
record SlowBlankCard(SimulatedCard card) implements InsertableCard {

    private static final int GENERATE = 0x46;
    private static final long COMMAND = 10_000_000;
    private static final long KEY = 2_000_000_000;

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
        LockSupport.parkNanos(command[1] == GENERATE ? KEY : COMMAND);
        return card.transmit(command);
    }
}
