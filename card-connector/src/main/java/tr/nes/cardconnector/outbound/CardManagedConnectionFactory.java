package tr.nes.cardconnector.outbound;

import jakarta.resource.NotSupportedException;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.ConnectionDefinition;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterAssociation;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Set;
import javax.security.auth.Subject;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.transport.CardAccess;
import tr.nes.cardconnector.transport.CardTransport;

/** Creates the connections that the container pools (Jakarta Connectors §6.5.3). */
@ConnectionDefinition(
        connectionFactory = CardConnectionFactory.class,
        connectionFactoryImpl = QueueingConnectionFactory.class,
        connection = CardConnection.class,
        connectionImpl = CardConnectionHandle.class)
public class CardManagedConnectionFactory implements ManagedConnectionFactory, ResourceAdapterAssociation {

    private static final long serialVersionUID = 1L;

    @ConfigProperty(defaultValue = "15000", description = "longest wait for a reader that others use, milliseconds")
    private Integer queueMillis = 15_000;

    private final transient Traces traces = new Traces();
    private transient ResourceAdapter adapter;
    private transient PrintWriter logWriter;

    @Override
    public Object createConnectionFactory(ConnectionManager connections) {
        return new QueueingConnectionFactory(this, connections);
    }

    /** @throws NotSupportedException always: without a container there is no pool */
    @Override
    public Object createConnectionFactory() throws NotSupportedException {
        throw new NotSupportedException("the card connector needs a container");
    }

    @Override
    public ManagedConnection createManagedConnection(Subject subject, ConnectionRequestInfo request)
            throws ResourceException {
        if (!(request instanceof ReaderRequestInfo named)) {
            throw new ResourceException("the request names no reader");
        }
        return new CardManagedConnection(named.reader(), cards().transport(), traces);
    }

    /** The container destroys connections that do not match, among them those of a transport that was stopped. */
    @Override
    @SuppressWarnings("rawtypes") // the specification's signature
    public ManagedConnection matchManagedConnections(Set candidates, Subject subject, ConnectionRequestInfo request) {
        CardTransport current = cards().transport();
        for (Object candidate : candidates) {
            if (candidate instanceof CardManagedConnection connection
                    && connection.serves(request)
                    && connection.goesBy(current)) {
                return connection;
            }
        }
        return null;
    }

    Traces traces() {
        return traces;
    }

    CardAccess cards() {
        return (CardAccess) adapter;
    }

    public Integer getQueueMillis() {
        return queueMillis;
    }

    public void setQueueMillis(Integer queueMillis) {
        this.queueMillis = queueMillis;
    }

    @Override
    public ResourceAdapter getResourceAdapter() {
        return adapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter adapter) {
        this.adapter = adapter;
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
    public boolean equals(Object other) {
        return other instanceof CardManagedConnectionFactory that
                && Objects.equals(queueMillis, that.queueMillis)
                && Objects.equals(adapter, that.adapter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(queueMillis, adapter);
    }
}
