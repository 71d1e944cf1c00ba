package tr.nes.cardconnector.simulator;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.ReaderLink;

/** A link to a simulated reader; needs no thread of its own, since no native call can hang. */
record SimulatedLink(SimulatedReader reader) implements ReaderLink {

    @Override
    public CardSession connect() throws CardConnectorException {
        return reader.connect();
    }

    @Override
    public void close() {
        // nothing to release
    }
}
