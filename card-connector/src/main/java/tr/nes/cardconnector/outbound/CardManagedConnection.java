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
import javax.security.auth.Subject;
import javax.transaction.xa.XAResource;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.ReaderLink;

/** Stands for one reader in the pool: its context and worker are kept, the card is connected anew for each borrower. */
class CardManagedConnection implements ManagedConnection {

    private final ReaderName reader;
    private final ReaderLink link;
    private final List<ConnectionEventListener> listeners = new CopyOnWriteArrayList<>();
    private CardSession session;
    private CardConnectionHandle handle;
    private PrintWriter logWriter;

    CardManagedConnection(ReaderName reader, ReaderLink link) {
        this.reader = reader;
        this.link = link;
    }

    ReaderName reader() {
        return reader;
    }

    /** Connects to the card; what breaks the reader's context makes the pool throw this connection away. */
    CardSession begin() throws CardConnectorException {
        try {
            session = link.begin();
            return session;
        } catch (CardConnectorException fault) {
            report(fault);
            throw fault;
        }
    }

    void report(CardConnectorException fault) {
        if (fault instanceof ReaderGone || fault instanceof CardServiceGone || fault instanceof CardSilent) {
            ConnectionEvent event = new ConnectionEvent(this, ConnectionEvent.CONNECTION_ERROR_OCCURRED, fault);
            event.setConnectionHandle(handle);
            listeners.forEach(listener -> listener.connectionErrorOccurred(event));
        }
    }

    void closed(CardConnectionHandle closing) {
        endSession();
        ConnectionEvent event = new ConnectionEvent(this, ConnectionEvent.CONNECTION_CLOSED);
        event.setConnectionHandle(closing);
        listeners.forEach(listener -> listener.connectionClosed(event));
    }

    @Override
    public Object getConnection(Subject subject, ConnectionRequestInfo request) {
        handle = new CardConnectionHandle(this);
        return handle;
    }

    @Override
    public void associateConnection(Object connection) throws ResourceException {
        throw new NotSupportedException("a card transaction stays with its borrower");
    }

    /** Resets the card: no verified PIN reaches the next borrower. */
    @Override
    public void cleanup() {
        endSession();
        if (handle != null) {
            handle.invalidate();
            handle = null;
        }
    }

    @Override
    public void destroy() {
        cleanup();
        link.close();
    }

    private void endSession() {
        if (session != null) {
            session.close();
            session = null;
        }
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
    public XAResource getXAResource() throws ResourceException {
        throw new NotSupportedException("cards have no transactions");
    }

    @Override
    public LocalTransaction getLocalTransaction() throws ResourceException {
        throw new NotSupportedException("cards have no transactions");
    }

    @Override
    public ManagedConnectionMetaData getMetaData() {
        return new ReaderMetaData();
    }

    @Override
    public void setLogWriter(PrintWriter writer) {
        this.logWriter = writer;
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }
}
