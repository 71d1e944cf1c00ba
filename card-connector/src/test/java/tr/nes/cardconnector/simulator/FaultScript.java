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
 * Makes a card fail at chosen commands, counted from 1 over the script's life. All other commands pass unchanged.
 * Thread-safe.
 */
public final class FaultScript implements CardChannel {

    /** Replaces or accompanies one command. */
    private interface Fault {
        byte[] happen(CardChannel card, byte[] command) throws CardConnectorException;
    }

    private final CardChannel card;
    private final ReaderName reader;
    private final Map<Integer, Fault> faults = new ConcurrentHashMap<>();
    private final AtomicInteger commands = new AtomicInteger();

    /** @param reader the name to use in exceptions */
    public FaultScript(CardChannel card, ReaderName reader) {
        this.card = card;
        this.reader = reader;
    }

    /** Pulls the card before it receives the n-th command. */
    public FaultScript pullBefore(int n) {
        return at(n, (channel, command) -> {
            throw new CardRemoved(reader);
        });
    }

    /** Pulls the card after it has carried out the n-th command but before the response arrives. */
    public FaultScript pullDuringAnswer(int n) {
        return at(n, (channel, command) -> {
            channel.transmit(command);
            throw new CardRemoved(reader);
        });
    }

    /** Answers the n-th command with this status word instead of carrying it out. */
    public FaultScript statusWord(int n, int word) {
        return at(n, (channel, command) -> SimulatedResponse.word(word));
    }

    /** Carries out the n-th command but inverts every byte of the response data. */
    public FaultScript corrupt(int n) {
        return at(n, (channel, command) -> {
            byte[] answer = channel.transmit(command);
            for (int i = 0; i < answer.length - 2; i++) {
                answer[i] = (byte) ~answer[i];
            }
            return answer;
        });
    }

    /** Delays the n-th command by this time. */
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

    /** Number of commands so far. */
    public int commands() {
        return commands.get();
    }
}
