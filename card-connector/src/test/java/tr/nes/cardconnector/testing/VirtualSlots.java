package tr.nes.cardconnector.testing;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;

/** Inserts cards into a daemon's virtual readers. */
public final class VirtualSlots implements AutoCloseable {

    private final PcscDaemon daemon;
    private final ExecutorService cards = Executors.newCachedThreadPool();

    public VirtualSlots(PcscDaemon daemon) {
        this.daemon = daemon;
    }

    public VpcdSlot insert(int slot, SimulatedCard card) throws IOException {
        return insert(slot, card, card);
    }

    /** @param channel through which the card is accessed; when it throws, the card is removed */
    public VpcdSlot insert(int slot, SimulatedCard card, CardChannel channel) throws IOException {
        return new VpcdSlot(card, channel, "127.0.0.1", daemon.port(slot), cards);
    }

    @Override
    public void close() {
        cards.shutdownNow();
    }
}
