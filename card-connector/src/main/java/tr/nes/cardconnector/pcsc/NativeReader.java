package tr.nes.cardconnector.pcsc;

import java.util.List;
import tr.nes.cardconnector.ReaderName;

/** The PC/SC resources of a reader's worker: a context and, during a transaction, a card. Used by that worker only. */
final class NativeReader {

    private static final long REMOVAL_MILLIS = 1000;
    private static final long USE_MILLIS = 200;

    private final ReaderName reader;
    private final PcscLite pcsc;
    private final InsertionCounter insertions;
    private PcscContext context;
    private PcscCard card;
    private boolean cardGone;

    NativeReader(ReaderName reader, PcscLite pcsc, InsertionCounter insertions) {
        this.reader = reader;
        this.pcsc = pcsc;
        this.insertions = insertions;
    }

    CardInsertion begin() throws PcscFault {
        if (context == null) {
            context = PcscContext.establish(pcsc);
        }
        cardGone = false;
        card = context.connect(reader);
        return new CardInsertion(card.atr(), insertion());
    }

    /** Read while the card is held: exchanging it from now on breaks the transaction. */
    private long insertion() throws PcscFault {
        ReaderStates state = new ReaderStates(List.of(reader));
        context.await(state, 0);
        return insertions.seen(reader, state.present(0), state.comings(0)).insertion();
    }

    /** Another program uses the card exclusively: waits until that changes, or briefly. */
    Void awaitOthers() throws PcscFault {
        ReaderStates state = new ReaderStates(List.of(reader));
        context.await(state, 0);
        state.knowUse();
        context.await(state, USE_MILLIS);
        return null;
    }

    byte[] transmit(byte[] command) throws PcscFault {
        try {
            return card.transmit(command);
        } catch (PcscFault fault) {
            PcscFault explained = explained(fault);
            cardGone = explained.code() == PcscFault.REMOVED_CARD;
            throw explained;
        }
    }

    /** A pulled card first looks faulty: the reader takes a moment to notice. */
    private PcscFault explained(PcscFault fault) throws PcscFault {
        if (fault.code() != PcscFault.NOT_TRANSACTED && fault.code() != PcscFault.COMM_DATA_LOST) {
            return fault;
        }
        if (!context.readerNames().contains(reader)) {
            return new PcscFault("SCardTransmit", PcscFault.READER_UNAVAILABLE, fault);
        }
        ReaderStates state = new ReaderStates(List.of(reader));
        boolean changed = context.await(state, 0);
        if (changed && state.present(0)) {
            state.know();
            changed = context.await(state, REMOVAL_MILLIS);
        }
        return changed ? new PcscFault("SCardTransmit", PcscFault.REMOVED_CARD, fault) : fault;
    }

    void end() throws PcscFault {
        if (card != null) {
            PcscCard ending = card;
            card = null;
            ending.end(cardGone);
        }
    }

    void release() {
        try {
            end();
        } catch (PcscFault gone) {
            // the daemon resets cards that its client leaves behind
        } finally {
            if (context != null) {
                context.close();
                context = null;
            }
        }
    }
}
