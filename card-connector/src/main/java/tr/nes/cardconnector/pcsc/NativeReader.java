package tr.nes.cardconnector.pcsc;

import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;

/** What one worker holds of PC/SC; only its thread calls it. */
final class NativeReader {

    private static final int LONGEST_ANSWER = 258;

    private final ReaderName name;
    private Context context;
    private Card card;

    NativeReader(ReaderName name) {
        this.name = name;
    }

    /** Connects and begins an exclusive transaction. */
    Atr connect() throws CardException, ReaderGone {
        if (context == null) {
            context = new Context();
        }
        CardTerminal terminal = context.reader(name);
        if (terminal == null) {
            throw new ReaderGone(name);
        }
        card = terminal.connect("*");
        try {
            card.beginExclusive();
        } catch (CardException | RuntimeException e) {
            disconnect();
            throw e;
        }
        return Atr.of(card.getATR().getBytes());
    }

    byte[] transmit(byte[] command) throws CardException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        int length = card.getBasicChannel().transmit(ByteBuffer.wrap(command), answer);
        return Arrays.copyOf(answer.array(), length);
    }

    /** Ends the transaction and resets the card; a card that is gone needs neither. */
    Void disconnect() {
        Card last = card;
        card = null;
        if (last != null) {
            try {
                last.endExclusive();
            } catch (CardException | RuntimeException gone) {
                // the transaction went with the card or the daemon
            }
            try {
                last.disconnect(true);
            } catch (CardException | RuntimeException gone) {
                // likewise
            }
        }
        return null;
    }

    void close() {
        disconnect();
        if (context != null) {
            context.close();
            context = null;
        }
    }
}
