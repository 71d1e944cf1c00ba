package tr.nes.cardconnector.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.testing.Eventually;

/** The test acts as vpcd. */
class VpcdSlotTest {

    private static final String LOCAL = "127.0.0.1";
    private static final ReaderName READER = new ReaderName("Virtual PCD 00 00");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final byte[] TRIES = HexFormat.of().parseHex("00200081");
    private static final byte[] SELECT = HexFormat.of().parseHex("00A4080004" + "3F003D00" + "00");
    private static final byte[] VERIFY = HexFormat.of().parseHex("0020008106" + "313233343536");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_X).build();
    private ServerSocket vpcd;

    @BeforeEach
    void listen() throws IOException {
        vpcd = new ServerSocket(0, 1, InetAddress.getByName(LOCAL));
    }

    @AfterEach
    void stop() throws IOException {
        threads.shutdownNow();
        vpcd.close();
    }

    @Test
    void whenAskedForTheAtr_thenItIsAnswered() throws Exception {
        try (VpcdSlot slot = insert(card);
                Socket reader = vpcd.accept()) {
            assertThat(ask(reader, new byte[] {4})).isEqualTo(card.atr().bytes());
            assertThat(slot.inserted()).isTrue();
        }
    }

    @Test
    void whenCardIsReset_thenPinIsVerifiedNoMore() throws Exception {
        try (VpcdSlot slot = insert(card);
                Socket reader = vpcd.accept()) {
            ask(reader, SELECT);
            assertThat(ask(reader, VERIFY)).containsExactly(0x90, 0x00);
            tell(reader, new byte[] {2});
            assertThat(ask(reader, TRIES)).containsExactly(0x6A, 0x88);
            ask(reader, SELECT);
            assertThat(ask(reader, TRIES)).containsExactly(0x63, 0xC3);
            assertThat(slot.inserted()).isTrue();
        }
    }

    @Test
    void whenSlotIsClosed_thenVpcdSeesTheCardGo() throws Exception {
        VpcdSlot slot = insert(card);
        try (Socket reader = vpcd.accept()) {
            slot.close();
            assertThat(reader.getInputStream().read()).isEqualTo(-1);
            assertThat(slot.inserted()).isFalse();
        }
    }

    @Test
    void whenScriptPullsTheCard_thenItLeavesTheSlotWithoutAnAnswer() throws Exception {
        VpcdSlot slot = insert(new FaultScript(card, READER).pullDuringAnswer(2));
        try (Socket reader = vpcd.accept()) {
            ask(reader, SELECT);
            tell(reader, VERIFY);
            assertThat(reader.getInputStream().read()).isEqualTo(-1);
            assertThat(slot.inserted()).isFalse();
        }
    }

    @Test
    void whenCardIsPulledBeforeItsSlowAnswer_thenItCarriesNothingOutAnyMore() throws Exception {
        FaultScript script = new FaultScript(card, READER).slow(1, Duration.ofHours(1));
        CountDownLatch over = new CountDownLatch(1);
        VpcdSlot slot = insert(command -> {
            try {
                return script.transmit(command);
            } finally {
                over.countDown();
            }
        });
        try (Socket reader = vpcd.accept()) {
            tell(reader, VERIFY);
            Eventually.until("the command", SOON, () -> script.commands() == 1);
            slot.close();
            assertThat(over.await(SOON.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        }
    }

    @Test
    void whenVpcdGoesAway_thenTheCardIsOut() throws Exception {
        VpcdSlot slot = insert(card);
        vpcd.accept().close();
        Eventually.until("card out", SOON, () -> !slot.inserted());
    }

    @Test
    void whenNobodyListens_thenInsertingFails() throws Exception {
        int port = vpcd.getLocalPort();
        vpcd.close();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new VpcdSlot(card, card, LOCAL, port, threads).close());
    }

    @Test
    void whenThereIsNoThread_thenTheCardIsNotLeftInTheSlot() throws Exception {
        threads.shutdown();
        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> insert(card).close());
        try (Socket reader = vpcd.accept()) {
            assertThat(reader.getInputStream().read()).isEqualTo(-1);
        }
    }

    private VpcdSlot insert(CardChannel channel) throws IOException {
        return new VpcdSlot(card, channel, LOCAL, vpcd.getLocalPort(), threads);
    }

    private static void tell(Socket reader, byte[] message) throws IOException {
        DataOutputStream out = new DataOutputStream(reader.getOutputStream());
        out.writeShort(message.length);
        out.write(message);
    }

    private static byte[] ask(Socket reader, byte[] message) throws IOException {
        tell(reader, message);
        DataInputStream in = new DataInputStream(reader.getInputStream());
        return in.readNBytes(in.readUnsignedShort());
    }
}
