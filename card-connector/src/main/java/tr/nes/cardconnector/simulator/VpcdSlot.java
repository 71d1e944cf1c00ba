package tr.nes.cardconnector.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnectorException;

/**
 * A slot of vsmartcard's virtual PC/SC reader (vpcd) with a simulated card, visible to pcscd and every PC/SC
 * program. Opening inserts the card, closing removes it. The card keeps its counters and may be inserted again.
 */
public final class VpcdSlot implements AutoCloseable {

    /** TCP port of vpcd's first slot; the others follow it. */
    public static final int FIRST_PORT = 35963;

    /** vpcd queues one connection; while it is busy, the kernel repeats another one after 1, 3, 7 and 15 s. */
    private static final int CONNECT_MILLIS = 30_000;

    private final SimulatedCard card;
    private final CardChannel channel;
    private final Socket socket = new Socket();
    private FutureTask<Void> serving;

    /**
     * Inserts a card.
     *
     * @param slot counts from 0
     * @param executor runs the card on one thread until it is removed
     * @throws IOException if vpcd does not listen there
     */
    public VpcdSlot(SimulatedCard card, String host, int slot, Executor executor) throws IOException {
        this(card, card, host, FIRST_PORT + slot, executor);
    }

    /**
     * Inserts a card behind another channel, which may alter its behaviour; if the channel throws, the card is
     * removed.
     *
     * @param port TCP port of the slot
     */
    public VpcdSlot(SimulatedCard card, CardChannel channel, String host, int port, Executor executor)
            throws IOException {
        this.card = card;
        this.channel = channel;
        try {
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            VpcdMessages messages = new VpcdMessages(socket);
            card.reset();
            executor.execute(serving = new FutureTask<>(() -> serve(messages), null));
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Whether the card is still in the slot. */
    public boolean inserted() {
        return !socket.isClosed();
    }

    private void serve(VpcdMessages messages) {
        try {
            while (inserted()) {
                answer(messages.next(), messages);
            }
        } catch (IOException | CardConnectorException e) {
            // vpcd stopped, or the script removes the card: either way it is out of the slot
        } finally {
            disconnect();
        }
    }

    private void answer(byte[] message, VpcdMessages messages) throws IOException, CardConnectorException {
        if (message.length != 1) {
            messages.send(channel.transmit(message));
        } else if (message[0] == VpcdMessages.GET_ATR) {
            messages.send(card.atr().bytes());
        } else {
            card.reset();
        }
    }

    /** Removes the card: without power it carries out nothing more, not even commands already received. Idempotent. */
    @Override
    public void close() {
        disconnect();
        if (serving != null) {
            serving.cancel(true);
        }
    }

    private void disconnect() {
        try {
            socket.close();
        } catch (IOException e) {
            // the descriptor is released, which suffices
        }
    }
}
