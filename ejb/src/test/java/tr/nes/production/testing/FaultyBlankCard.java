package tr.nes.production.testing;

import java.util.ArrayList;
import java.util.List;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** A connection to a card with one fault at the n-th command; counts the commands. */
public final class FaultyBlankCard implements CardConnection {

    private final SimulatedCard card;
    private final ReaderName reader;
    private MakingFault next;
    private int at;
    private int commands;
    private byte last;
    private final List<Integer> places = new ArrayList<>();

    FaultyBlankCard(SimulatedCard card, ReaderName reader) {
        this.card = card;
        this.reader = reader;
    }

    /** @param command from 1 */
    public void expect(MakingFault fault, int command) {
        next = fault;
        at = command;
        commands = 0;
    }

    /** At the first command with this instruction code. */
    public void expectAt(MakingFault fault, int instruction) {
        expect(fault, -instruction);
    }

    public void expectNothing() {
        expect(null, 0);
    }

    /** Places of commands that were not preceded by one of the same kind. */
    public List<Integer> places() {
        return List.copyOf(places);
    }

    public SimulatedCard card() {
        return card;
    }

    @Override
    public ReaderName reader() {
        return reader;
    }

    @Override
    public Atr atr() {
        return card.atr();
    }

    @Override
    public long insertion() {
        return 1;
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardConnectorException {
        commands++;
        byte[] bytes = command.bytes();
        if (bytes[1] != last) {
            places.add(commands);
        }
        last = bytes[1];
        boolean now = next != null && (commands == at || (bytes[1] & 0xFF) == -at);
        return new ResponseApdu(now ? next.strike(card, bytes, reader) : card.transmit(bytes));
    }

    @Override
    public void close() {
        card.reset();
    }
}
