package tr.nes.cardconnector.testing;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** A reader with one simulated card, which is reset between connections, that knows what reached the card and from whom. */
public final class WatchedReader {

    public static final ReaderName NAME = new ReaderName("Watched 00 00");

    private static final HexFormat HEX = HexFormat.of();

    private final SimulatedCard card;
    private final CardChannel behaving;
    private final List<String> received = new ArrayList<>();
    private int open;
    private int outOfTurn;

    /** @param behaving the card, or something before it that does otherwise */
    public WatchedReader(SimulatedCard card, CardChannel behaving) {
        this.card = card;
        this.behaving = behaving;
    }

    public synchronized CardConnection connect() {
        if (open++ > 0) {
            throw new IllegalStateException("the reader is in use");
        }
        return new Watched(Thread.currentThread());
    }

    /** Commands in hexadecimal, lower case, in order. */
    public synchronized List<String> received() {
        return List.copyOf(received);
    }

    /** Commands after the connection was closed, or from another thread than the one that opened it. */
    public synchronized int outOfTurn() {
        return outOfTurn;
    }

    /** How many commands had this secret in them, as characters, numbers or packed digits. */
    public synchronized long presentations(String secret) {
        StringBuilder numbers = new StringBuilder();
        secret.chars().forEach(digit -> numbers.append('0').append((char) digit));
        String characters = HEX.formatHex(DirectConnection.digits(secret));
        return received.stream()
                .map(each -> each.length() > 10 ? each.substring(10) : "")
                .filter(each -> each.contains(characters) || each.contains(numbers) || each.contains(secret))
                .count();
    }

    private final class Watched implements CardConnection {

        private final Thread owner;
        private boolean closed;

        Watched(Thread owner) {
            this.owner = owner;
        }

        @Override
        public ReaderName reader() {
            return NAME;
        }

        @Override
        public Atr atr() {
            return card.atr();
        }

        @Override
        public long insertion() {
            return 1;
        }

        @Override
        public ResponseApdu transmit(CommandApdu command) throws CardConnectorException {
            synchronized (WatchedReader.this) {
                outOfTurn += closed || Thread.currentThread() != owner ? 1 : 0;
                received.add(HEX.formatHex(command.bytes()));
            }
            return new ResponseApdu(behaving.transmit(command.bytes()));
        }

        @Override
        public void close() {
            synchronized (WatchedReader.this) {
                open -= closed ? 0 : 1;
                closed = true;
            }
            card.reset();
        }
    }
}
