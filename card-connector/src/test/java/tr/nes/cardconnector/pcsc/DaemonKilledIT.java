package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.DirectConnection;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.TestThreads;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.ReaderLink;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** Kills the PC/SC daemon at each command of an unblocking and of a PIN change, after the card has carried it out. */
class DaemonKilledIT {

    private static final Duration SOON = RunningConnector.SOON;
    private static final ExecutorService CARDS = Executors.newCachedThreadPool();
    private static final byte[] PIN = DirectConnection.digits("123456");
    private static final byte[] PUK = DirectConnection.digits("12345678");
    private static final byte[] NEW_PIN = DirectConnection.digits("739184");
    private static final byte[] SECOND_PIN = DirectConnection.digits("518273");

    private static PcscDaemon daemon;

    private final TestThreads threads = new TestThreads();
    private final PcscTransport transport = new PcscTransport(threads, Duration.ofSeconds(5));
    private final ReaderName reader = new ReaderName(daemon.readerName(0));

    /** An operation on the card; its first command selects the application. */
    private enum Deed {
        UNBLOCK {
            @Override
            void happen(AkisCard card, byte[] newPin) throws Exception {
                card.unblock(PUK, newPin, step -> {});
            }
        },
        CHANGE {
            @Override
            void happen(AkisCard card, byte[] newPin) throws Exception {
                card.changePin(PIN, newPin);
            }
        };

        abstract void happen(AkisCard card, byte[] newPin) throws Exception;
    }

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(2);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
        CARDS.shutdownNow();
    }

    /** The daemon takes a moment to notice that the previous test removed its card. */
    @BeforeEach
    void emptyReader() throws Exception {
        try (ReaderMonitor monitor = transport.monitor()) {
            Eventually.until(
                    "an empty reader",
                    SOON,
                    () -> monitor.readers().stream()
                            .anyMatch(seen -> seen.name().equals(reader) && !seen.cardPresent()));
        }
    }

    @AfterEach
    void stop() {
        transport.close();
        threads.close();
    }

    static Stream<Arguments> commands() throws Exception {
        List<Arguments> all = new ArrayList<>();
        for (AkisDialect dialect : List.of(AkisDialect.AKIS_1_0, AkisDialect.AKIS_1_X, AkisDialect.AKIS_2_X)) {
            for (Deed deed : Deed.values()) {
                int commands = commandsOf(deed, dialect);
                for (int command = 1; command <= commands; command++) {
                    all.add(Arguments.of(dialect, deed, command));
                }
            }
        }
        return all.stream();
    }

    private static int commandsOf(Deed deed, AkisDialect dialect) throws Exception {
        DirectConnection undisturbed = DirectConnection.to(card(deed, dialect));
        deed.happen(AkisCard.on(undisturbed), NEW_PIN);
        return undisturbed.sent().size();
    }

    private static SimulatedCard card(Deed deed, AkisDialect dialect) {
        return deed == Deed.UNBLOCK
                ? SimulatedCard.of(dialect).pinBlocked().build()
                : SimulatedCard.of(dialect).build();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whenTheDaemonIsKilledAtACommand_thenItIsSentOnceAndTheCardServesAgain(
            AkisDialect dialect, Deed deed, int command) throws Exception {
        SimulatedCard card = card(deed, dialect);
        KillingCard killing = new KillingCard(card, command);
        try (ReaderLink link = transport.link(reader)) {
            try (VpcdSlot slot = insert(card, killing);
                    CardSession session = connect(link)) {
                AkisCard akis = AkisCard.on(new DirectConnection(session.atr(), session));
                assertThatThrownBy(() -> deed.happen(akis, NEW_PIN)).isInstanceOf(CardConnectorException.class);
                assertThat(slot).isNotNull();
            }
            assertThat(killing.commands()).isEqualTo(command);

            daemon.resume();
            unblockAgain(link, card);
            assertThat(card.accepts(SECOND_PIN)).isTrue();
            assertThat(card.pukTries()).isEqualTo(3);
        }
    }

    private void unblockAgain(ReaderLink link, SimulatedCard card) throws Exception {
        try (VpcdSlot slot = insert(card, card);
                CardSession session = connect(link)) {
            AkisCard akis = AkisCard.on(new DirectConnection(session.atr(), session));
            assertThat(akis.unblock(PUK, SECOND_PIN, step -> {}).done()).isTrue();
            assertThat(slot.inserted()).isTrue();
        }
    }

    private VpcdSlot insert(SimulatedCard card, CardChannel channel) throws Exception {
        return new VpcdSlot(card, channel, "127.0.0.1", daemon.port(0), CARDS);
    }

    private static CardSession connect(ReaderLink link) throws Exception {
        CardSession[] session = new CardSession[1];
        Eventually.until("a session", SOON, () -> {
            try {
                session[0] = link.connect();
                return true;
            } catch (CardConnectorException notYet) {
                return false;
            }
        });
        return session[0];
    }

    /** Carries out the n-th command and kills the daemon before the response. */
    private static final class KillingCard implements CardChannel {

        private final SimulatedCard card;
        private final int at;
        private final AtomicInteger commands = new AtomicInteger();

        KillingCard(SimulatedCard card, int at) {
            this.card = card;
            this.at = at;
        }

        int commands() {
            return commands.get();
        }

        @Override
        public byte[] transmit(byte[] command) {
            if (commands.incrementAndGet() == at) {
                kill();
            }
            return card.transmit(command);
        }

        private static void kill() {
            try {
                daemon.kill();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
