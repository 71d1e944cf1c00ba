package tr.nes.browser.testing;

import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** Carries a command out while the server that sent it dies: the first one that begins as it was told to wait for. */
public final class FatalCard implements CardChannel {

    private final SimulatedCard card;
    private final Portal portal;
    private final AtomicReference<String> awaited = new AtomicReference<>();

    public FatalCard(SimulatedCard card, Portal portal) {
        this.card = card;
        this.portal = portal;
    }

    /** @param beginning of the command, hexadecimal; empty for any command */
    public void killAt(String beginning) {
        awaited.set(beginning);
    }

    @Override
    public byte[] transmit(byte[] command) {
        String beginning = awaited.get();
        if (beginning != null
                && HexFormat.of().withUpperCase().formatHex(command).startsWith(beginning)
                && awaited.compareAndSet(beginning, null)) {
            kill();
        }
        return card.transmit(command);
    }

    private void kill() {
        try {
            portal.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
