package tr.nes.it.testing;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** A card with one fault at the n-th command; it behaves normally before and after. Counts the commands. */
public final class FaultInjectingCard implements InsertableCard {

    private static final int VERIFY = 0x20;
    private static final int CHANGE = 0x24;
    private static final int UNBLOCK = 0x2C;
    private static final int RESET_COUNTER = 0x19;

    private final SimulatedCard card;
    private final ReaderName reader;
    private CardFault next;
    private int at;
    private int commands;
    private int puks;
    private int changing;

    /** @param reader the one that it will be in */
    public FaultInjectingCard(SimulatedCard card, ReaderName reader) {
        this.card = card;
        this.reader = reader;
    }

    /** Sets the fault and restarts counting. */
    public synchronized void expect(CardFault cardFault, int command) {
        next = cardFault;
        at = command;
        commands = 0;
        puks = 0;
        changing = 0;
    }

    /** Sets no fault and restarts counting. */
    public void expectNothing() {
        expect(null, 0);
    }

    public synchronized int commands() {
        return commands;
    }

    /** How often a PUK was presented. */
    public synchronized int puks() {
        return puks;
    }

    /** Number of commands that could change the card or use up a try. */
    public synchronized int changing() {
        return changing;
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
        return count(command) ? next.strike(card, command, reader) : card.transmit(command);
    }

    private synchronized boolean count(byte[] command) {
        commands++;
        int ins = command[1] & 0xFF;
        boolean withData = command.length > 5;
        boolean puk = ins == VERIFY && command[3] >= 0 || ins == UNBLOCK && command[2] == 0;
        puks += withData && puk ? 1 : 0;
        changing += withData && (ins == VERIFY || ins == CHANGE || ins == UNBLOCK || ins == RESET_COUNTER) ? 1 : 0;
        return next != null && commands == at;
    }
}
