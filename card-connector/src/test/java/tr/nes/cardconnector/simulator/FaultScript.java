package tr.nes.cardconnector.simulator;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.simulator.command.SimulatedResponse;

/**
 * Lets a card misbehave at chosen commands, counted from 1 over the script's life. Every other command goes through.
 * Thread-safe.
 */
public final class FaultScript implements CardChannel {

    /** What happens instead of, or along with, one command. */
    private interface Fault {
        byte[] happen(CardChannel card, byte[] command) throws CardConnectorException;
    }

    private final CardChannel card;
    private final ReaderName reader;
    private final Map<Integer, Fault> faults = new ConcurrentHashMap<>();
    private final AtomicInteger commands = new AtomicInteger();

    /** @param reader the name that exceptions are to bear */
    public FaultScript(CardChannel card, ReaderName reader) {
        this.card = card;
        this.reader = reader;
    }

    /** The card is pulled before the n-th command reaches it. */
    public FaultScript pullBefore(int n) {
        return at(n, (channel, command) -> {
            throw new CardRemoved(reader);
        });
    }

    /** The card carries the n-th command out and is pulled before its answer is through. */
    public FaultScript pullDuringAnswer(int n) {
        return at(n, (channel, command) -> {
            channel.transmit(command);
            throw new CardRemoved(reader);
        });
    }

    /** The n-th command is not carried out; this status word is answered. */
    public FaultScript statusWord(int n, int word) {
        return at(n, (channel, command) -> SimulatedResponse.word(word));
    }

    /** The n-th command is carried out; every byte of its data arrives inverted. */
    public FaultScript corrupt(int n) {
        return at(n, (channel, command) -> {
            byte[] answer = channel.transmit(command);
            for (int i = 0; i < answer.length - 2; i++) {
                answer[i] = (byte) ~answer[i];
            }
            return answer;
        });
    }

    /** The n-th command takes so much longer. */
    public FaultScript slow(int n, Duration longer) {
        return at(n, (channel, command) -> {
            try {
                Thread.sleep(longer.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CardSilent(reader, e);
            }
            return channel.transmit(command);
        });
    }

    private FaultScript at(int n, Fault fault) {
        faults.put(n, fault);
        return this;
    }

    @Override
    public byte[] transmit(byte[] command) throws CardConnectorException {
        Fault fault = faults.get(commands.incrementAndGet());
        return fault == null ? card.transmit(command) : fault.happen(card, command);
    }

    /** How many commands came so far. */
    public int commands() {
        return commands.get();
    }
}
