package tr.nes.cardconnector.outbound;

import jakarta.resource.NotSupportedException;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionEvent;
import jakarta.resource.spi.ConnectionEventListener;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.LocalTransaction;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionMetaData;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import javax.security.auth.Subject;
import javax.transaction.xa.XAResource;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.ReaderLink;

/** A pooled connection to a reader (Jakarta Connectors §6.5.4). */
public final class CardManagedConnection implements ManagedConnection {

    private final ReaderName reader;
    private final CardTransport transport;
    private final ReaderLink link;
    private final Traces traces;
    private final List<ConnectionEventListener> listeners = new CopyOnWriteArrayList<>();
    private CardSession session;
    private CardConnectionHandle handle;
    private PrintWriter logWriter;

    CardManagedConnection(ReaderName reader, CardTransport transport, Traces traces) throws CardConnectorException {
        this.reader = reader;
        this.transport = transport;
        this.link = transport.link(reader);
        this.traces = traces;
    }

    boolean serves(ConnectionRequestInfo request) {
        return request instanceof ReaderRequestInfo named && reader.equals(named.reader());
    }

    /** Whether it was made by this transport; a transport that was restarted has closed its links. */
    boolean goesBy(CardTransport current) {
        return transport == current;
    }

    /** Connects to the card in the reader. */
    @Override
    public synchronized Object getConnection(Subject subject, ConnectionRequestInfo request) throws ResourceException {
        if (!serves(request)) {
            throw new ResourceException("this connection serves " + reader);
        }
        if (handle != null) {
            throw new ResourceException("the connection is in use");
        }
        session = traces.around(reader, link.connect());
        handle = new CardConnectionHandle(this, reader, session);
        return handle;
    }

    byte[] transmit(CardConnectionHandle by, byte[] command) throws CardConnectorException {
        return sessionOf(by).transmit(command);
    }

    private synchronized CardSession sessionOf(CardConnectionHandle by) {
        if (handle != by) {
            throw new IllegalStateException("the connection is closed");
        }
        return session;
    }

    /** Every failure is fatal for the connection (§6.5.7): the container destroys it. */
    void failed(CardConnectionHandle by, CardConnectorException failure) {
        tell(ConnectionEventListener::connectionErrorOccurred, ConnectionEvent.CONNECTION_ERROR_OCCURRED, by, failure);
    }

    void closed(CardConnectionHandle by) {
        tell(ConnectionEventListener::connectionClosed, ConnectionEvent.CONNECTION_CLOSED, by, null);
    }

    private void tell(
            BiConsumer<ConnectionEventListener, ConnectionEvent> how,
            int what,
            CardConnectionHandle by,
            Exception why) {
        ConnectionEvent event = new ConnectionEvent(this, what, why);
        event.setConnectionHandle(by);
        listeners.forEach(listener -> how.accept(listener, event));
    }

    /** Resets the card, so that no verified PIN reaches the next borrower. */
    @Override
    public void cleanup() {
        endSession().run();
    }

    @Override
    public void destroy() {
        Runnable invalidation = endSession();
        link.close();
        invalidation.run();
    }

    /** The handle releases its ticket only after the session has ended. */
    private Runnable endSession() {
        CardSession ending;
        CardConnectionHandle ended;
        synchronized (this) {
            ending = session;
            ended = handle;
            session = null;
            handle = null;
        }
        if (ending != null) {
            ending.close();
        }
        return ended == null ? () -> {} : ended::invalidate;
    }

    /** @throws NotSupportedException always: an exclusive card transaction cannot move to another reader */
    @Override
    public void associateConnection(Object connection) throws NotSupportedException {
        throw new NotSupportedException("a session with a card stays with its reader");
    }

    @Override
    public void addConnectionEventListener(ConnectionEventListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeConnectionEventListener(ConnectionEventListener listener) {
        listeners.remove(listener);
    }

    @Override
    public XAResource getXAResource() throws NotSupportedException {
        throw new NotSupportedException("cards know no transactions");
    }

    @Override
    public LocalTransaction getLocalTransaction() throws NotSupportedException {
        throw new NotSupportedException("cards know no transactions");
    }

    @Override
    public ManagedConnectionMetaData getMetaData() {
        return new CardConnectionMetaData(reader);
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public String toString() {
        return "connection to " + reader;
    }
}
