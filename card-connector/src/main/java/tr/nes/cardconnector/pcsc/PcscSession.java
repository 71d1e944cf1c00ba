package tr.nes.cardconnector.pcsc;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.transport.CardSession;

/** A transaction on one worker; if the worker is abandoned, the transaction ends with it. */
record PcscSession(PcscLink link, ReaderWorker worker, NativeReader held, CardInsertion card) implements CardSession {

    @Override
    public Atr atr() {
        return card.atr();
    }

    @Override
    public long insertion() {
        return card.insertion();
    }

    @Override
    public byte[] transmit(byte[] command) throws CardConnectorException {
        return link.transmit(worker, held, command);
    }

    @Override
    public void close() {
        link.end(worker, held);
    }
}
