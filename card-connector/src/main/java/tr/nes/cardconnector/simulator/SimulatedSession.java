package tr.nes.cardconnector.simulator;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.transport.CardSession;

/** A session with the card in a simulated reader, until that card is removed. */
final class SimulatedSession implements CardSession {

    private final SimulatedReader reader;
    private final InsertableCard card;
    private final long insertion;

    SimulatedSession(SimulatedReader reader, InsertableCard card, long insertion) {
        this.reader = reader;
        this.card = card;
        this.insertion = insertion;
    }

    @Override
    public long insertion() {
        return insertion;
    }

    @Override
    public Atr atr() {
        return card.atr();
    }

    @Override
    public byte[] transmit(byte[] command) throws CardConnectorException {
        demandPresence();
        byte[] answer = card.transmit(command);
        // pulled during the command: the card may have carried it out, but the response is lost
        demandPresence();
        if (answer.length < 2) {
            throw new CardRemoved(reader.name());
        }
        return answer;
    }

    private void demandPresence() throws CardRemoved {
        if (!reader.holds(this)) {
            throw new CardRemoved(reader.name());
        }
    }

    @Override
    public void close() {
        reader.end(this);
    }
}
