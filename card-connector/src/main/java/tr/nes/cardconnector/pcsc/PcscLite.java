package tr.nes.cardconnector.pcsc;

import com.sun.jna.Library;
import java.nio.ByteBuffer;

/**
 * The functions of libpcsclite.so.1 (winscard.h) that are used here. DWORD, LONG, SCARDCONTEXT and SCARDHANDLE are C's long:
 * 8 bytes on 64-bit Linux. Names end with a zero byte.
 */
interface PcscLite extends Library {

    long SCARD_SCOPE_SYSTEM = 2;
    long SCARD_SHARE_SHARED = 2;
    long SCARD_PROTOCOL_ANY = 3;
    long SCARD_LEAVE_CARD = 0;
    long SCARD_RESET_CARD = 1;

    long SCardEstablishContext(long scope, byte[] reserved1, byte[] reserved2, long[] context);

    long SCardReleaseContext(long context);

    long SCardListReaders(long context, byte[] groups, byte[] readers, long[] length);

    /** @param states an array of SCARD_READERSTATE, see {@link ReaderStates} */
    long SCardGetStatusChange(long context, long timeoutMillis, ByteBuffer states, long count);

    long SCardConnect(long context, byte[] reader, long share, long protocols, long[] card, long[] activeProtocol);

    long SCardBeginTransaction(long card);

    long SCardStatus(
            long card, byte[] reader, long[] readerLength, long[] state, long[] protocol, byte[] atr, long[] atrLength);

    /** @param sendPci protocol and its own size, 16 */
    long SCardTransmit(
            long card,
            long[] sendPci,
            ByteBuffer command,
            long commandLength,
            long[] receivePci,
            ByteBuffer answer,
            long[] answerLength);

    long SCardEndTransaction(long card, long disposition);

    long SCardDisconnect(long card, long disposition);
}
