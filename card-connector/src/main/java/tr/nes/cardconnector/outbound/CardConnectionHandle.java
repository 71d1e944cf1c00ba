package tr.nes.cardconnector.outbound;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.transport.CardSession;

/** What a borrower holds; worth nothing once it is closed. */
class CardConnectionHandle implements CardConnection {

    private final ReaderName reader;
    private CardManagedConnection managed;
    private CardSession session;
    private Runnable whenClosed = () -> {};

    CardConnectionHandle(CardManagedConnection managed) {
        this.managed = managed;
        this.reader = managed.reader();
    }

    /** @param leave gives the place in the reader's queue free */
    void begin(Runnable leave) throws CardConnectorException {
        this.session = managed.begin();
        this.whenClosed = leave;
    }

    @Override
    public ReaderName reader() {
        return reader;
    }

    @Override
    public Atr atr() {
        return session.atr();
    }

    @Override
    public synchronized ResponseApdu transmit(CommandApdu command) throws CardConnectorException {
        if (session == null) {
            throw new CardServiceGone("connection closed: " + reader, null);
        }
        try {
            return answer(session.transmit(command.bytes()));
        } catch (CardConnectorException fault) {
            CardManagedConnection last = managed;
            session = null;
            last.report(fault);
            throw fault;
        }
    }

    private ResponseApdu answer(byte[] bytes) throws CardConnectorException {
        if (bytes.length < 2) {
            throw new CardSilent(reader);
        }
        return new ResponseApdu(bytes);
    }

    @Override
    public synchronized void close() {
        CardManagedConnection last = managed;
        invalidate();
        if (last != null) {
            last.closed(this);
        }
        Runnable leave = whenClosed;
        whenClosed = () -> {};
        leave.run();
    }

    synchronized void invalidate() {
        managed = null;
        session = null;
    }
}
