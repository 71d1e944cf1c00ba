package tr.nes.cardconnector.outbound;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionManager;
import java.util.List;
import javax.naming.Reference;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;

/** The connection factory that applications look up: queue first, then the pool, then the card. */
public class PooledCardConnections implements CardConnectionFactory {

    private static final long serialVersionUID = 1L;

    private final transient CardManagedConnectionFactory factory;
    private final transient ConnectionManager manager;
    private final transient ReaderQueues queues = new ReaderQueues();
    private Reference reference;

    public PooledCardConnections(CardManagedConnectionFactory factory, ConnectionManager manager) {
        this.factory = factory;
        this.manager = manager;
    }

    @Override
    public CardConnection connect(ReaderName reader) throws CardConnectorException {
        queues.enter(reader, factory.adapter().patienceInQueue());
        CardConnectionHandle handle = null;
        try {
            handle = allocate(reader);
            handle.begin(() -> queues.leave(reader));
            return handle;
        } catch (CardConnectorException | RuntimeException e) {
            if (handle != null) {
                handle.close();
            }
            queues.leave(reader);
            throw e;
        }
    }

    private CardConnectionHandle allocate(ReaderName reader) throws CardConnectorException {
        try {
            return (CardConnectionHandle) manager.allocateConnection(factory, new ReaderRequestInfo(reader));
        } catch (ResourceException e) {
            if (e.getCause() instanceof CardConnectorException own) {
                throw own;
            }
            throw new CardServiceGone("no connection to " + reader, e);
        }
    }

    @Override
    public List<ReaderSnapshot> readers() {
        return factory.adapter().snapshots();
    }

    @Override
    public String transport() {
        return factory.adapter().transport().name();
    }

    @Override
    public void setReference(Reference reference) {
        this.reference = reference;
    }

    @Override
    public Reference getReference() {
        return reference;
    }
}
