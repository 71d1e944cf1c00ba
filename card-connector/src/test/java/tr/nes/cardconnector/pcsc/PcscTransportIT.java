package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.Await;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.TestWorkManager;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.CardTransport.ReaderSight;
import tr.nes.cardconnector.transport.CardTransport.Seen;
import tr.nes.cardconnector.transport.ReaderLink;

class PcscTransportIT {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final byte[] SERIAL = {0x00, (byte) 0xCA, 0x01, 0x06, 0x4D};

    private static PcscDaemon daemon;
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();

    private final TestWorkManager work = new TestWorkManager();
    private final PcscTransport transport = new PcscTransport(work, Duration.ofSeconds(5));
    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_X).build();
    private final ReaderName reader = new ReaderName(daemon.readerName(0));

    @BeforeAll
    static void start() throws Exception {
        daemon = PcscDaemon.start(2);
    }

    /** The daemon takes a moment to see that the test before has pulled its card. */
    @BeforeEach
    void emptyReader() throws Exception {
        try (ReaderSight sight = transport.sight()) {
            Await.until("an empty reader", SOON, () -> sees(sight, false));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        daemon.close();
        THREADS.shutdownNow();
    }

    @Test
    void whenCardIsInserted_thenTheSightSeesItAndItAnswers() throws Exception {
        try (ReaderSight sight = transport.sight();
                ReaderLink link = transport.link(reader);
                VpcdSlot slot = insert()) {
            Await.until("the card", SOON, () -> sees(sight, true));
            try (CardSession session = link.begin()) {
                assertThat(session.atr()).isEqualTo(card.atr());
                assertThat(session.transmit(SERIAL)).endsWith((byte) 0x90, (byte) 0x00);
            }
            assertThat(slot.inserted()).isTrue();
        }
    }

    @Test
    void whenSessionIsClosed_thenTheNextFindsTheCardReset() throws Exception {
        byte[] verify = {0x00, 0x20, 0x00, (byte) 0x80, 0x06, '1', '2', '3', '4', '5', '6'};
        try (ReaderLink link = transport.link(reader);
                VpcdSlot slot = insert()) {
            try (CardSession session = begin(link)) {
                session.transmit(verify);
            }
            try (CardSession session = begin(link)) {
                byte[] asked = session.transmit(new byte[] {0x00, 0x20, 0x00, (byte) 0x80});
                assertThat(new ResponseApdu(asked).ok()).isFalse();
            }
        }
    }

    @Test
    void whenCardIsPulled_thenRemovedAndThenAbsent() throws Exception {
        try (ReaderLink link = transport.link(reader)) {
            VpcdSlot slot = insert();
            CardSession session = begin(link);
            slot.close();
            Await.until("the removal", SOON, () -> fails(session));
            session.close();
            assertThatThrownBy(link::begin).isInstanceOf(CardAbsent.class);
        }
    }

    @Test
    void whenNoReaderHasTheName_thenGone() {
        try (ReaderLink link = transport.link(new ReaderName("no such reader"))) {
            assertThatThrownBy(link::begin).isInstanceOf(ReaderGone.class);
        }
    }

    @Test
    void whenDaemonIsKilledAndResumed_thenSightAndLinkServeAgain() throws Exception {
        try (ReaderSight sight = transport.sight();
                ReaderLink link = transport.link(reader)) {
            Await.until("the reader", SOON, () -> sees(sight, false));
            daemon.kill();
            Await.until("the failure", SOON, () -> gone(sight));
            daemon.resume();
            try (VpcdSlot slot = insert()) {
                Await.until("the card", SOON, () -> sees(sight, true));
                try (CardSession session = begin(link)) {
                    assertThat(session.transmit(SERIAL)).endsWith((byte) 0x90, (byte) 0x00);
                }
            }
        }
    }

    private VpcdSlot insert() throws Exception {
        return new VpcdSlot(card, card, "127.0.0.1", daemon.port(0), THREADS);
    }

    private CardSession begin(ReaderLink link) throws Exception {
        CardSession[] session = new CardSession[1];
        Await.until("a session", SOON, () -> {
            try {
                session[0] = link.begin();
                return true;
            } catch (CardConnectorException notYet) {
                return false;
            }
        });
        return session[0];
    }

    private static boolean fails(CardSession session) throws CardConnectorException {
        try {
            session.transmit(SERIAL);
            return false;
        } catch (CardRemoved expected) {
            return true;
        }
    }

    private boolean sees(ReaderSight sight, boolean cardPresent) throws Exception {
        try {
            List<Seen> seen = sight.await(Duration.ofMillis(500));
            return seen.contains(new Seen(reader, cardPresent));
        } catch (CardServiceGone notYet) {
            return false;
        }
    }

    private static boolean gone(ReaderSight sight) throws Exception {
        try {
            sight.await(Duration.ofMillis(500));
            return false;
        } catch (CardServiceGone expected) {
            return true;
        }
    }
}
