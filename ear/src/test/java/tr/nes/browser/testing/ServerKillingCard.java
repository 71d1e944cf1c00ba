package tr.nes.browser.testing;

import java.util.HexFormat;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.simulator.SimulatedCard;

/**
 * Kills the server during a command, which the card still carries out: the first command with the configured
 * beginning.
 */
public final class ServerKillingCard implements CardChannel {

    private final SimulatedCard card;
    private final CyclicBarrier death;
    private final AtomicReference<String> awaited = new AtomicReference<>();
    private volatile boolean carriedOut;

    /** @param death trips when every card has reached its command, and kills the server */
    public ServerKillingCard(SimulatedCard card, CyclicBarrier death) {
        this.card = card;
        this.death = death;
    }

    /** @param beginning of the command, hexadecimal; empty for any command */
    public void killAt(String beginning) {
        awaited.set(beginning);
    }

    /** Whether the server is dead and the card has carried out the command. */
    public boolean carriedOut() {
        return carriedOut;
    }

    @Override
    public byte[] transmit(byte[] command) {
        String beginning = awaited.get();
        boolean fatal = beginning != null
                && HexFormat.of().withUpperCase().formatHex(command).startsWith(beginning)
                && awaited.compareAndSet(beginning, null);
        if (fatal) {
            awaitDeath();
        }
        byte[] answer = card.transmit(command);
        carriedOut |= fatal;
        return answer;
    }

    private void awaitDeath() {
        try {
            death.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException("the test ended first", e);
        }
    }
}
