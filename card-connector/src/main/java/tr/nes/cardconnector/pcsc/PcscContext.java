package tr.nes.cardconnector.pcsc;

import static tr.nes.cardconnector.pcsc.PcscFault.check;

import java.util.List;
import tr.nes.cardconnector.ReaderName;

/** A connection to the daemon. Used by one thread at a time. */
final class PcscContext implements AutoCloseable {

    private final PcscLite pcsc;
    private final long context;

    private PcscContext(PcscLite pcsc, long context) {
        this.pcsc = pcsc;
        this.context = context;
    }

    static PcscContext establish(PcscLite pcsc) throws PcscFault {
        long[] context = new long[1];
        check("SCardEstablishContext", pcsc.SCardEstablishContext(PcscLite.SCARD_SCOPE_SYSTEM, null, null, context));
        return new PcscContext(pcsc, context[0]);
    }

    List<ReaderName> readerNames() throws PcscFault {
        try {
            long[] length = new long[1];
            check("SCardListReaders", pcsc.SCardListReaders(context, null, null, length));
            byte[] names = new byte[(int) length[0]];
            check("SCardListReaders", pcsc.SCardListReaders(context, null, names, length));
            return ReaderNameEncoding.decodeAll(names, (int) length[0]);
        } catch (PcscFault fault) {
            if (fault.code() == PcscFault.NO_READERS_AVAILABLE) {
                return List.of();
            }
            throw fault;
        }
    }

    /** Returns when a state differs from the known one, at once if none is known; false on timeout. */
    boolean await(ReaderStates states, long millis) throws PcscFault {
        long returned = pcsc.SCardGetStatusChange(context, millis, states.memory(), states.count());
        if ((int) returned == PcscFault.TIMEOUT) {
            return false;
        }
        check("SCardGetStatusChange", returned);
        return true;
    }

    PcscCard connect(ReaderName reader) throws PcscFault {
        long[] card = new long[1];
        long[] protocol = new long[1];
        check(
                "SCardConnect",
                pcsc.SCardConnect(
                        context,
                        ReaderNameEncoding.zeroTerminated(reader),
                        PcscLite.SCARD_SHARE_SHARED,
                        PcscLite.SCARD_PROTOCOL_ANY,
                        card,
                        protocol));
        return PcscCard.begin(pcsc, card[0], protocol[0]);
    }

    /** The daemon resets and disconnects cards that are still connected. */
    @Override
    public void close() {
        // on failure the daemon has already dropped the context; the library frees its part either way
        pcsc.SCardReleaseContext(context);
    }
}
