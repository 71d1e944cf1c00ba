package tr.nes.cardagent.pcsc;

import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardagent.LocalCard;
import tr.nes.cardagent.ReaderTrouble;

/** A card in an exclusive transaction. */
final class PcscCard implements LocalCard {

    private static final Logger LOG = Logger.getLogger(PcscCard.class.getName());

    private final ReaderContext context;
    private final long card;
    private final int protocol;
    private final byte[] atr;
    private final long insertion;
    private boolean closed;

    PcscCard(ReaderContext context, long card, int protocol, byte[] atr, long insertion) {
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
        try {
            return NativePcsc.transmit(card, protocol, command);
        } catch (PcscTrouble trouble) {
            if (trouble.endsContext()) {
                context.forget();
            }
            throw trouble.told();
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            NativePcsc.end(card, NativePcsc.RESET);
        } catch (PcscTrouble gone) {
            LOG.log(Level.FINE, "the card was gone", gone);
        } finally {
            disconnect(card);
            context.giveBack();
        }
    }

    static void disconnect(long card) {
        try {
            NativePcsc.disconnect(card, NativePcsc.RESET);
        } catch (PcscTrouble gone) {
            LOG.log(Level.FINE, "the card was gone", gone);
        }
    }
}
