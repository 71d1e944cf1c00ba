package tr.nes.cardconnector.outbound;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionDefinition;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterAssociation;
import java.io.PrintWriter;
import java.util.Set;
import javax.security.auth.Subject;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.inbound.CardResourceAdapter;

/** Makes managed connections, one per reader. */
@ConnectionDefinition(
        connectionFactory = CardConnectionFactory.class,
        connectionFactoryImpl = PooledCardConnections.class,
        connection = CardConnection.class,
        connectionImpl = CardConnectionHandle.class)
public class CardManagedConnectionFactory implements ManagedConnectionFactory, ResourceAdapterAssociation {

    private static final long serialVersionUID = 1L;

    private transient CardResourceAdapter resourceAdapter;
    private transient PrintWriter logWriter;

    @Override
    public Object createConnectionFactory(ConnectionManager manager) {
        return new PooledCardConnections(this, manager);
    }

    @Override
    public Object createConnectionFactory() throws ResourceException {
        throw new ResourceException("works in a container only");
    }

    @Override
    public ManagedConnection createManagedConnection(Subject subject, ConnectionRequestInfo request)
            throws ResourceException {
        ReaderRequestInfo info = (ReaderRequestInfo) request;
        return new CardManagedConnection(
                info.reader(), resourceAdapter.transport().link(info.reader()));
    }

    @Override
    public ManagedConnection matchManagedConnections(
            @SuppressWarnings("rawtypes") Set candidates, Subject subject, ConnectionRequestInfo request) {
        for (Object candidate : candidates) {
            if (candidate instanceof CardManagedConnection connection
                    && connection.reader().equals(((ReaderRequestInfo) request).reader())) {
                return connection;
            }
        }
        return null;
    }

    CardResourceAdapter adapter() {
        return resourceAdapter;
    }

    @Override
    public ResourceAdapter getResourceAdapter() {
        return resourceAdapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter adapter) {
        this.resourceAdapter = (CardResourceAdapter) adapter;
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter writer) {
        this.logWriter = writer;
    }

    /** All factories of one adapter are alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CardManagedConnectionFactory;
    }

    @Override
    public int hashCode() {
        return CardManagedConnectionFactory.class.hashCode();
    }
}
