package tr.nes.it.testing;

import java.util.HashMap;
import java.util.Map;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** Returns wrong status words for some commands; reports its counters correctly. */
public final class MisreportingCard implements InsertableCard {

    public static final int VERIFY = 0x20;
    public static final int CHANGE = 0x24;
    public static final int UNBLOCK = 0x2C;
    public static final int RESET_COUNTER = 0x19;
    public static final int PHASE = 0x09;

    private static final int LONGEST_WITHOUT_DATA = 5;

    /** The effect on a command. */
    private interface Lie {
        byte[] tell(SimulatedCard card, byte[] command);
    }

    private final SimulatedCard card;
    private final Map<Integer, Lie> lies = new HashMap<>();

    public MisreportingCard(SimulatedCard card) {
        this.card = card;
    }

    /** Does not carry out the command. */
    public MisreportingCard saysWithoutDoing(int ins, int word) {
        lies.put(ins, (to, command) -> bytes(word));
        return this;
    }

    /** Carries out the command. */
    public MisreportingCard saysOfWhatItDid(int ins, int word) {
        lies.put(ins, (to, command) -> {
            to.transmit(command);
            return bytes(word);
        });
        return this;
    }

    /** Carries out the command and responds correctly, but decrements the PUK's counter. */
    public MisreportingCard countsThePukIn(int ins, int pukReference) {
        lies.put(ins, (to, command) -> {
            byte[] answer = to.transmit(command);
            to.transmit(new byte[] {0x00, VERIFY, 0x00, (byte) pukReference, 0x04, '0', '0', '0', '0'});
            return answer;
        });
        return this;
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
    public byte[] transmit(byte[] command) {
        boolean isQuestion = command[1] == VERIFY && command.length <= LONGEST_WITHOUT_DATA;
        Lie lie = isQuestion ? null : lies.get(command[1] & 0xFF);
        return lie == null ? card.transmit(command) : lie.tell(card, command);
    }

    private static byte[] bytes(int word) {
        return new byte[] {(byte) (word >> 8), (byte) word};
    }
}
