package tr.nes.cardconnector.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ResourceAdapter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderObserver;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.transport.CardAccess;

class ReaderObserverTest {

    private static final ReaderName READER = new ReaderName("Simulated Reader 1");
    private static final CommandApdu SELECT = CommandApdu.carrying(0, 0xA4, 8, 0, (byte) 0x3D, (byte) 0);

    private final SimulatedTransport transport = new SimulatedTransport(1);
    private final List<String> heard = new ArrayList<>();
    private final QueueingConnectionFactory factory = factory();

    @Test
    void whenAReaderWasUsed_thenWaitAndUseAreTold() throws Exception {
        transport.insert(READER, SimulatedCard.of(AkisDialect.AKIS_1_X).build());
        factory.observe(new Hearing());
        CardConnection connection = factory.connect(READER);
        assertThat(heard).containsExactly("waited");
        connection.transmit(SELECT);
        connection.close();
        connection.close();
        assertThat(heard).containsExactly("waited", "used");
    }

    @Test
    void whenThereIsNoCardOrReader_thenTheKindIsTold() {
        factory.observe(new Hearing());
        assertThatThrownBy(() -> factory.connect(READER)).isInstanceOf(CardAbsent.class);
        assertThatThrownBy(() -> factory.connect(new ReaderName("Other"))).isInstanceOf(ReaderGone.class);
        assertThat(heard).containsExactly("waited", "CardAbsent", "ReaderGone");
    }

    @Test
    void whenTheCardIsPulled_thenTheKindIsTold() throws Exception {
        transport.insert(READER, SimulatedCard.of(AkisDialect.AKIS_1_X).build());
        factory.observe(new Hearing());
        try (CardConnection connection = factory.connect(READER)) {
            transport.pull(READER);
            assertThatThrownBy(() -> connection.transmit(SELECT)).isInstanceOf(CardRemoved.class);
        }
        assertThat(heard).containsExactly("waited", "CardRemoved", "used");
    }

    @Test
    void whenAnObserverFails_thenTheBorrowerAndTheOthersDoNot() throws Exception {
        transport.insert(READER, SimulatedCard.of(AkisDialect.AKIS_1_X).build());
        factory.observe(mock(ReaderObserver.class, call -> {
            throw new IllegalStateException("observer");
        }));
        Hearing forgotten = new Hearing();
        factory.observe(forgotten);
        factory.forget(forgotten);
        factory.observe(new Hearing());
        factory.connect(READER).close();
        assertThat(heard).containsExactly("waited", "used");
    }

    private QueueingConnectionFactory factory() {
        ResourceAdapter adapter = mock(ResourceAdapter.class, withSettings().extraInterfaces(CardAccess.class));
        CardAccess cards = (CardAccess) adapter;
        when(cards.transport()).thenReturn(transport);
        when(cards.readers()).thenReturn(List.of(new ReaderSnapshot(READER, true, 1)));
        when(cards.trouble()).thenReturn(Optional.empty());
        CardManagedConnectionFactory managed = new CardManagedConnectionFactory();
        managed.setResourceAdapter(adapter);
        ConnectionManager pool = (connections, request) -> {
            ManagedConnection connection = connections.createManagedConnection(null, request);
            return connection.getConnection(null, request);
        };
        return new QueueingConnectionFactory(managed, pool);
    }

    private final class Hearing implements ReaderObserver {

        @Override
        public void waited(ReaderName reader, Duration time) {
            heard.add("waited");
        }

        @Override
        public void used(ReaderName reader, Duration time) {
            heard.add("used");
        }

        @Override
        public void failed(ReaderName reader, CardConnectorException failure) {
            heard.add(failure.getClass().getSimpleName());
        }
    }
}
