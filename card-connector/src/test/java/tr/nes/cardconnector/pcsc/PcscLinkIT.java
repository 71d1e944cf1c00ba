package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.CountingCard;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.TestThreads;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.ReaderLink;
import tr.nes.cardconnector.transport.ReaderMonitor;

class PcscLinkIT {

    private static final Duration SOON = RunningConnector.SOON;
    private static final ExecutorService CARDS = Executors.newCachedThreadPool();
    private static final byte[] SERIAL = HexFormat.of().parseHex("00CA01064D");
    private static final byte[] SELECT = HexFormat.of().parseHex("00A40800043F003D0000");
    private static final byte[] VERIFY = HexFormat.of().parseHex("0020008106313233343536");
    private static final byte[] TRIES = HexFormat.of().parseHex("00200081");

    private static PcscDaemon daemon;

    private final TestThreads threads = new TestThreads();
    private final PcscTransport transport = new PcscTransport(threads, Duration.ofSeconds(5));
    private final ReaderName reader = new ReaderName(daemon.readerName(0));
    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_X).build();

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(2);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
        CARDS.shutdownNow();
    }

    /** The daemon takes a moment to notice that a test removed its card. */
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

    @ParameterizedTest
    @ValueSource(strings = {"6C10", "6110", "63C1", "9000"})
    void whenCardAnswersAnyStatusWord_thenItGotTheCommandOnce(String statusWord) throws Exception {
        CountingCard counting = new CountingCard(HexFormat.of().parseHex(statusWord));
        try (ReaderLink link = transport.link(reader);
                VpcdSlot slot = insert(counting);
                CardSession session = connect(link)) {
            assertThat(session.transmit(VERIFY)).isEqualTo(HexFormat.of().parseHex(statusWord));
            assertThat(counting.received()).containsExactly("0020008106313233343536");
            assertThat(slot.inserted()).isTrue();
        }
    }

    @Test
    void whenSessionIsClosed_thenTheNextFindsTheCardReset() throws Exception {
        try (ReaderLink link = transport.link(reader);
                VpcdSlot slot = insert(card)) {
            try (CardSession session = connect(link)) {
                session.transmit(SELECT);
                assertThat(session.transmit(VERIFY)).containsExactly(0x90, 0x00);
            }
            try (CardSession session = link.connect()) {
                assertThat(session.transmit(TRIES)).containsExactly(0x6A, 0x88);
            }
            assertThat(slot.inserted()).isTrue();
        }
    }

    @Test
    void whenCardIsPulledDuringCommand_thenItIsRemovedAndGotTheCommandOnce() throws Exception {
        CountingCard counting = new CountingCard();
        VpcdSlot slot = insert(command -> {
            counting.transmit(command);
            throw new CardRemoved(reader);
        });
        try (ReaderLink link = transport.link(reader);
                CardSession session = connect(link)) {
            assertThatThrownBy(() -> session.transmit(VERIFY)).isInstanceOf(CardRemoved.class);
            assertThat(counting.received()).hasSize(1);
            assertThat(slot.inserted()).isFalse();
        }
    }

    @Test
    void whenCardIsPulledBeforeCommand_thenRemovedAndThenAbsent() throws Exception {
        VpcdSlot slot = insert(card);
        try (ReaderLink link = transport.link(reader)) {
            try (CardSession session = connect(link)) {
                slot.close();
                assertThatThrownBy(() -> session.transmit(SERIAL)).isInstanceOf(CardRemoved.class);
            }
            emptyReader();
            assertThatThrownBy(link::connect).isInstanceOf(CardAbsent.class);
        }
    }

    @Test
    void whenNoReaderHasTheName_thenGone() throws Exception {
        try (ReaderLink link = transport.link(new ReaderName("no such reader"))) {
            assertThatThrownBy(link::connect).isInstanceOf(ReaderGone.class);
        }
    }

    @Test
    void whenDaemonIsKilledAndStartedAgain_thenTheLinkServesAgain() throws Exception {
        try (ReaderLink link = transport.link(reader)) {
            try (VpcdSlot slot = insert(card);
                    CardSession session = connect(link)) {
                daemon.kill();
                assertThatThrownBy(() -> session.transmit(SERIAL)).isInstanceOf(CardConnectorException.class);
                assertThat(slot).isNotNull();
            }
            daemon.resume();
            try (VpcdSlot slot = insert(card);
                    CardSession session = connect(link)) {
                assertThat(session.transmit(SERIAL)).endsWith((byte) 0x90, (byte) 0x00);
                assertThat(slot.inserted()).isTrue();
            }
        }
    }

    private VpcdSlot insert(CardChannel channel) throws Exception {
        return new VpcdSlot(card, channel, "127.0.0.1", daemon.port(0), CARDS);
    }

    private CardSession connect(ReaderLink link) throws Exception {
        CardSession[] session = new CardSession[1];
        List<String> refusals = new ArrayList<>();
        try {
            Eventually.until("a session", SOON, () -> {
                try {
                    session[0] = link.connect();
                    return true;
                } catch (CardConnectorException notYet) {
                    refusals.add(notYet + " because of " + notYet.getCause());
                    return false;
                }
            });
        } catch (AssertionError never) {
            throw new AssertionError("no session: " + refusals.get(refusals.size() - 1), never);
        }
        return session[0];
    }
}
