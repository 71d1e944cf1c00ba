package tr.nes.cardagent.pcsc;

import java.util.concurrent.atomic.AtomicBoolean;

/** One reader's PC/SC context; one user at a time. */
final class ReaderContext {

    private static final long NONE = 0;

    private final String reader;
    private final AtomicBoolean taken = new AtomicBoolean();
    private volatile long context = NONE;

    /** Tells the number of insertions in a reader, asked by its own context. */
    @FunctionalInterface
    interface Insertions {
        long of(long context, String reader) throws PcscTrouble;
    }

    ReaderContext(String reader) {
        this.reader = reader;
    }

    /** False while somebody else has it, also if a native call hangs. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    void giveBack() {
        taken.set(false);
    }

    /** Begins an exclusive transaction; once more with another context if the service was restarted. */
    HeldCard connect(Insertions insertions) throws PcscTrouble {
        if (context == NONE) {
            context = NativePcsc.context();
            return begun(insertions);
        }
        try {
            return begun(insertions);
        } catch (PcscTrouble trouble) {
            if (!trouble.endsContext()) {
                throw trouble;
            }
            context = NativePcsc.context();
            return begun(insertions);
        }
    }

    private HeldCard begun(Insertions insertions) throws PcscTrouble {
        long card = NativePcsc.connect(context, reader);
        try {
            NativePcsc.begin(card);
            byte[] status = new byte[2];
            byte[] atr = NativePcsc.atr(card, status);
            if (atr.length == 0) {
                // pcscd tells success without an ATR while it powers the card anew
                throw new PcscTrouble(PcscTrouble.UNPOWERED_CARD, null);
            }
            return new HeldCard(this, card, status[1], atr, insertions.of(context, reader));
        } catch (PcscTrouble trouble) {
            HeldCard.disconnect(card, NativePcsc.LEAVE);
            throw trouble;
        }
    }

    /** Whether a card is in the reader; false also if that can't be told. */
    boolean hasCard() {
        try {
            return context != NONE && (NativePcsc.states(context, reader)[0] & NativePcsc.PRESENT) != 0;
        } catch (PcscTrouble trouble) {
            return false;
        }
    }

    /** The service is gone; the next connection makes another context. */
    void forget() {
        context = NONE;
    }
}
