package tr.nes.cardconnector.outbound;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.naming.Reference;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderObserver;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.RequestCancelled;
import tr.nes.cardconnector.outbound.ReaderQueues.Ticket;
import tr.nes.cardconnector.remote.RemoteReaderName;

/** Queues first, then asks the container's pool, in which the reader's connection is free by then. */
public final class QueueingConnectionFactory implements CardConnectionFactory {

    private static final long serialVersionUID = 1L;

    private final CardManagedConnectionFactory factory;
    private final ConnectionManager connections;
    private final transient ReaderQueues queues = new ReaderQueues();
    private final transient Observers observers = new Observers();
    private Reference reference;

    QueueingConnectionFactory(CardManagedConnectionFactory factory, ConnectionManager connections) {
        this.factory = factory;
        this.connections = connections;
    }

    @Override
    public CardConnection connect(ReaderName reader) throws CardConnectorException {
        return connect(reader, new Cancellation());
    }

    @Override
    public CardConnection connect(ReaderName reader, Cancellation cancellation) throws CardConnectorException {
        try {
            demandKnown(reader);
            return new ObservedConnection(queueAndBorrow(reader, cancellation), observers);
        } catch (RequestCancelled nobodysFault) {
            throw nobodysFault;
        } catch (CardConnectorException failure) {
            observers.tell(observer -> observer.failed(reader, failure));
            throw failure;
        }
    }

    @Override
    public int waiting(ReaderName reader) {
        return queues.waiting(reader);
    }

    private CardConnection queueAndBorrow(ReaderName reader, Cancellation cancellation) throws CardConnectorException {
        long begun = System.nanoTime();
        Ticket ticket = queues.draw(reader, Duration.ofMillis(factory.getQueueMillis()), cancellation);
        observers.tell(observer -> observer.waited(reader, Duration.ofNanos(System.nanoTime() - begun)));
        try {
            CardConnectionHandle handle = allocate(reader);
            handle.holdTicket(ticket);
            return handle;
        } catch (CardConnectorException | RuntimeException | Error e) {
            ticket.close();
            throw e;
        }
    }

    private CardConnectionHandle allocate(ReaderName reader) throws CardConnectorException {
        try {
            return (CardConnectionHandle) connections.allocateConnection(factory, new ReaderRequestInfo(reader));
        } catch (ResourceException e) {
            throw PoolFailure.unwrapped(e, reader);
        }
    }

    /** Rejects unknown names, since pools and queues are kept per reader. */
    private void demandKnown(ReaderName reader) throws CardConnectorException {
        Optional<String> trouble = trouble();
        if (trouble.isPresent() && !RemoteReaderName.isRemote(reader.value())) {
            throw new CardServiceGone(trouble.get(), null);
        }
        if (readers().stream().noneMatch(seen -> seen.name().equals(reader))) {
            throw new ReaderGone(reader);
        }
    }

    @Override
    public List<ReaderSnapshot> readers() {
        return factory.cards().readers();
    }

    @Override
    public Optional<String> trouble() {
        return factory.cards().trouble();
    }

    @Override
    public void observe(ReaderObserver observer) {
        observers.add(observer);
    }

    @Override
    public void forget(ReaderObserver observer) {
        observers.remove(observer);
    }

    @Override
    public void trace(ReaderName reader, boolean on) {
        factory.traces().set(reader, on);
    }

    @Override
    public Set<ReaderName> traced() {
        return factory.traces().on();
    }

    @Override
    public String transport() {
        return factory.cards().transport().name();
    }

    @Override
    public Reference getReference() {
        return reference;
    }

    @Override
    public void setReference(Reference reference) {
        this.reference = reference;
    }
}
