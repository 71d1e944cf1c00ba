package tr.nes.cardconnector.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionEvent;
import jakarta.resource.spi.ConnectionEventListener;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.resource.spi.ResourceAdapter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.transport.CardAccess;

/**
 * The next request gets its turn only when the connection is back in the pool: earlier, the pool would open a
 * second one.
 */
class TicketTest {

    private static final ReaderName READER = new ReaderName("Simulated Reader 1");

    private final SimulatedTransport transport = new SimulatedTransport(1);
    private final CardManagedConnectionFactory managed = new CardManagedConnectionFactory();
    private final AtomicBoolean returned = new AtomicBoolean();
    private CardConnectionFactory connections;

    @BeforeEach
    void start() throws Exception {
        ResourceAdapter adapter = mock(ResourceAdapter.class, withSettings().extraInterfaces(CardAccess.class));
        CardAccess cards = (CardAccess) adapter;
        when(cards.transport()).thenReturn(transport);
        when(cards.readers()).thenReturn(List.of(new ReaderSnapshot(READER, true, 1)));
        when(cards.trouble()).thenReturn(Optional.empty());
        managed.setResourceAdapter(adapter);
        managed.setQueueMillis(0);
        transport.insert(READER, SimulatedCard.of(AkisDialect.AKIS_1_0).build());
        connections = (CardConnectionFactory) managed.createConnectionFactory(new SlowPool());
    }

    @Test
    void whenConnectionIsOnItsWayBackToThePool_thenTheReaderIsStillBusy() throws Exception {
        connections.connect(READER).close();
        assertThat(returned).isTrue();
        connections.connect(READER).close();
    }

    @Test
    void whenConnectingEndsWithAnError_thenItsPlaceInTheQueueIsFree() throws Exception {
        AtomicBoolean broken = new AtomicBoolean(true);
        SlowPool pool = new SlowPool();
        CardConnectionFactory factory =
                (CardConnectionFactory) managed.createConnectionFactory(new ConnectionManager() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Object allocateConnection(ManagedConnectionFactory each, ConnectionRequestInfo request)
                            throws ResourceException {
                        if (broken.getAndSet(false)) {
                            throw new NoClassDefFoundError("a class of the adapter");
                        }
                        return pool.allocateConnection(each, request);
                    }
                });
        assertThatThrownBy(() -> factory.connect(READER)).isInstanceOf(NoClassDefFoundError.class);
        assertThat(factory.waiting(READER)).isZero();
        connections = factory;
        factory.connect(READER).close();
    }

    /** Cleans up the connection before taking it back, as containers do. */
    private final class SlowPool implements ConnectionManager {

        private static final long serialVersionUID = 1L;

        @Override
        public Object allocateConnection(ManagedConnectionFactory factory, ConnectionRequestInfo request)
                throws ResourceException {
            ManagedConnection connection = factory.createManagedConnection(null, request);
            connection.addConnectionEventListener(new Return(connection));
            return connection.getConnection(null, request);
        }
    }

    private final class Return implements ConnectionEventListener {

        private final ManagedConnection connection;

        private Return(ManagedConnection connection) {
            this.connection = connection;
        }

        @Override
        public void connectionClosed(ConnectionEvent event) {
            try {
                connection.cleanup();
                assertThatThrownBy(() -> connections.connect(READER)).isInstanceOf(ReaderBusy.class);
                connection.destroy();
                returned.set(true);
            } catch (ResourceException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {
            connectionClosed(event);
        }

        @Override
        public void localTransactionStarted(ConnectionEvent event) {
            // cards have no transactions
        }

        @Override
        public void localTransactionCommitted(ConnectionEvent event) {
            // cards have no transactions
        }

        @Override
        public void localTransactionRolledback(ConnectionEvent event) {
            // cards have no transactions
        }
    }
}
