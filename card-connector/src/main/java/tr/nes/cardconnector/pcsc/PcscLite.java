package tr.nes.cardconnector.pcsc;

import com.sun.jna.Native;
import java.nio.ByteBuffer;

/**
 * The functions of libpcsclite.so.1 (winscard.h) used here. DWORD, LONG, SCARDCONTEXT and SCARDHANDLE are C's
 * long: 8 bytes on 64-bit Linux. Names end with a zero byte. Mapped directly, because an interface would add some
 * microseconds to each call.
 */
final class PcscLite {

    static final long SCARD_SCOPE_SYSTEM = 2;
    static final long SCARD_SHARE_SHARED = 2;
    static final long SCARD_PROTOCOL_T0 = 1;
    static final long SCARD_PROTOCOL_ANY = 3;
    static final long SCARD_LEAVE_CARD = 0;
    static final long SCARD_RESET_CARD = 1;

    static final String LIBRARY = "libpcsclite.so.1";

    private static PcscLite loaded;
    private static LinkageError first;

    private PcscLite() {}

    /** @throws LinkageError if this machine does not have the library (yet) */
    static synchronized PcscLite load() {
        if (loaded == null) {
            try {
                Native.register(PcscLite.class, LIBRARY);
            } catch (LinkageError e) {
                // a class that failed to initialize says why only the first time
                first = first == null || !(e instanceof NoClassDefFoundError) ? e : first;
                throw first;
            }
            loaded = new PcscLite();
        }
        return loaded;
    }

    native long SCardEstablishContext(long scope, byte[] reserved1, byte[] reserved2, long[] context);

    native long SCardReleaseContext(long context);

    native long SCardListReaders(long context, byte[] groups, byte[] readers, long[] length);

    /** @param states an array of SCARD_READERSTATE, see {@link ReaderStates} */
    native long SCardGetStatusChange(long context, long timeoutMillis, ByteBuffer states, long count);

    native long SCardConnect(
            long context, byte[] reader, long share, long protocols, long[] card, long[] activeProtocol);

    native long SCardBeginTransaction(long card);

    native long SCardStatus(
            long card, byte[] reader, long[] readerLength, long[] state, long[] protocol, byte[] atr, long[] atrLength);

    /** @param sendPci protocol and its own size, 16 */
    native long SCardTransmit(
            long card,
            long[] sendPci,
            ByteBuffer command,
            long commandLength,
            long[] receivePci,
            ByteBuffer answer,
            long[] answerLength);

    native long SCardEndTransaction(long card, long disposition);

    native long SCardDisconnect(long card, long disposition);
}
