package tr.nes.cardconnector.pcsc;

import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.transport.CardSession;

/** An exclusive transaction with the card in one reader. */
final class PcscSession implements CardSession {

    private static final Logger LOG = Logger.getLogger(PcscSession.class.getName());

    private final PcscLink link;
    private final NativeReader nativeReader;
    private final Atr atr;
    private boolean closed;

    PcscSession(PcscLink link, NativeReader nativeReader, Atr atr) {
        this.link = link;
        this.nativeReader = nativeReader;
        this.atr = atr;
    }

    @Override
    public Atr atr() {
        return atr;
    }

    @Override
    public byte[] transmit(byte[] command) throws CardConnectorException {
        if (!link.serves(nativeReader)) {
            throw new CardServiceGone("the transaction was given up: " + link.reader(), null);
        }
        return link.run(() -> nativeReader.transmit(command), true);
    }

    @Override
    public void close() {
        if (closed || !link.serves(nativeReader)) {
            return;
        }
        closed = true;
        try {
            link.run(nativeReader::disconnect, true);
        } catch (CardConnectorException e) {
            LOG.log(Level.FINE, "{0}: {1}", new Object[] {link.reader(), e.getMessage()});
        }
    }
}
