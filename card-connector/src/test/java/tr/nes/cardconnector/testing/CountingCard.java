package tr.nes.cardconnector.testing;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** Gives the same response to every command and records the commands. */
public final class CountingCard implements InsertableCard {

    private final byte[] answer;
    private final List<String> received = new CopyOnWriteArrayList<>();

    public CountingCard(byte... answer) {
        this.answer = answer.clone();
    }

    @Override
    public byte[] transmit(byte[] command) {
        received.add(HexFormat.of().withUpperCase().formatHex(command));
        return answer.clone();
    }

    /** In hexadecimal, in order. */
    public List<String> received() {
        return received;
    }

    @Override
    public Atr atr() {
        return SimulatedCard.of(AkisDialect.AKIS_1_X).build().atr();
    }

    @Override
    public void reset() {
        // has no state
    }
}
