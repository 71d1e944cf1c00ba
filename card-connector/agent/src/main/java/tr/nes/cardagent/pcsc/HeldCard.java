package tr.nes.cardagent.pcsc;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardagent.LocalCard;
import tr.nes.cardagent.ReaderTrouble;
import tr.nes.cardconnector.wire.WireFault;

/** A card in an exclusive transaction. */
final class HeldCard implements LocalCard {

    private static final Logger LOG = Logger.getLogger(HeldCard.class.getName());
    private static final int T0 = 1;
    private static final int HEADER = 4;
    private static final int STATUS_WORD = 2;
    private static final int LOOKS = 10;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

    private final ReaderContext context;
    private final long card;
    private final int protocol;
    private final byte[] atr;
    private final long insertion;
    private boolean gone;
    private boolean closed;

    HeldCard(ReaderContext context, long card, int protocol, byte[] atr, long insertion) {
        this.context = context;
        this.card = card;
        this.protocol = protocol;
        this.atr = atr;
        this.insertion = insertion;
    }

    @Override
    public byte[] atr() {
        return atr;
    }

    @Override
    public long insertion() {
        return insertion;
    }

    @Override
    public byte[] transmit(byte[] command) throws ReaderTrouble {
        byte[] sent = form(protocol, command);
        try {
            byte[] answer = NativePcsc.transmit(card, protocol, sent);
            if (answer.length < STATUS_WORD) {
                gone = true;
                throw new ReaderTrouble(WireFault.CARD_REMOVED, null);
            }
            return answer;
        } catch (PcscTrouble trouble) {
            throw explained(trouble);
        } finally {
            Arrays.fill(sent, (byte) 0);
        }
    }

    /**
     * A short command as the protocol sends it, in an array of its own: T=0 has no Le beside data, and a bare header gets
     * P3=00 (ISO/IEC 7816-3 §12.2).
     */
    static byte[] form(int protocol, byte[] command) {
        boolean leBesideData = command.length > HEADER + 1 && command.length == HEADER + 2 + (command[HEADER] & 0xFF);
        int length = leBesideData ? command.length - 1 : Math.max(HEADER + 1, command.length);
        return Arrays.copyOf(command, protocol == T0 ? length : command.length);
    }

    /** A pulled card first looks faulty: the reader takes a moment to notice. */
    private ReaderTrouble explained(PcscTrouble trouble) {
        if (trouble.endsContext()) {
            context.forget();
        }
        gone = trouble.isRemoval() || trouble.mayBeRemoval() && isPulledSoon();
        return gone ? new ReaderTrouble(WireFault.CARD_REMOVED, trouble) : trouble.told();
    }

    private boolean isPulledSoon() {
        for (int look = 0; look < LOOKS; look++) {
            if (!context.hasCard()) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return false;
    }

    /** A removed card is not touched: powering an empty reader makes pcscd miss the next insertion. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean left = gone;
        try {
            NativePcsc.end(card, gone ? NativePcsc.LEAVE : NativePcsc.RESET);
            left = true;
        } catch (PcscTrouble trouble) {
            left = gone || trouble.isRemoval();
        } finally {
            disconnect(card, left ? NativePcsc.LEAVE : NativePcsc.RESET);
            context.giveBack();
        }
    }

    static void disconnect(long card, int disposition) {
        try {
            NativePcsc.disconnect(card, disposition);
        } catch (PcscTrouble trouble) {
            LOG.log(Level.FINE, "the card was gone", trouble);
        }
    }
}
