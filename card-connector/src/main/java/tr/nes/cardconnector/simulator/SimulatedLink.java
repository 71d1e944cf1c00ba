package tr.nes.cardconnector.simulator;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.ReaderLink;

/** A link to a simulated reader; it needs no thread of its own, since nothing native can hang. */
record SimulatedLink(SimulatedReader reader) implements ReaderLink {

    @Override
    public CardSession connect() throws CardConnectorException {
        return reader.connect();
    }

    @Override
    public void close() {
        // holds nothing
    }
}
