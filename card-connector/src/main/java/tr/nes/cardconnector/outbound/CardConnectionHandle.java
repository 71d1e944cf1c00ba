package tr.nes.cardconnector.outbound;

import java.util.concurrent.atomic.AtomicReference;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.outbound.ReaderQueues.Ticket;
import tr.nes.cardconnector.transport.CardSession;

/**
 * The borrower's connection handle. Valid for one session; invalid after close, after a failure, or when the
 * container invalidates it.
 */
public final class CardConnectionHandle implements CardConnection {

    private final ReaderName reader;
    private final Atr atr;
    private final long insertion;
    private final AtomicReference<CardManagedConnection> connection;
    private final AtomicReference<Ticket> ticket = new AtomicReference<>();
    private CardConnectorException failure;
    private volatile boolean closing;

    CardConnectionHandle(CardManagedConnection connection, ReaderName reader, CardSession session) {
        this.connection = new AtomicReference<>(connection);
        this.reader = reader;
        this.atr = session.atr();
        this.insertion = session.insertion();
    }

    /** Makes the handle release this ticket. */
    void holdTicket(Ticket held) {
        ticket.set(held);
        if (connection.get() == null) {
            releaseTicket();
        }
    }

    @Override
    public ReaderName reader() {
        return reader;
    }

    @Override
    public Atr atr() {
        return atr;
    }

    @Override
    public long insertion() {
        return insertion;
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardConnectorException {
        if (failure != null) {
            throw failure;
        }
        CardManagedConnection open = connection.get();
        if (open == null) {
            throw new IllegalStateException("the connection is closed");
        }
        try {
            return new ResponseApdu(open.transmit(this, command.bytes()));
        } catch (CardConnectorException e) {
            failure = e;
            open.failed(this, e);
            throw e;
        }
    }

    @Override
    public void close() {
        CardManagedConnection open = connection.getAndSet(null);
        try {
            if (open != null) {
                closing = true;
                open.closed(this);
            }
        } finally {
            releaseTicket();
        }
    }

    /**
     * Called when the container takes the connection away. During a close the connection is still on its way back
     * to the pool: a ticket released now would make the pool open a second connection to the same reader.
     */
    void invalidate() {
        connection.set(null);
        if (!closing) {
            releaseTicket();
        }
    }

    private void releaseTicket() {
        Ticket held = ticket.getAndSet(null);
        if (held != null) {
            held.close();
        }
    }
}
