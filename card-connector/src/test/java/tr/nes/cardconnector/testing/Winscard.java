package tr.nes.cardconnector.testing;

import com.sun.jna.Library;
import com.sun.jna.Native;

/** The tests' own binding to pcsclite, without further layers. */
public interface Winscard extends Library {

    Winscard LIBRARY = Native.load("libpcsclite.so.1", Winscard.class);

    long SCardEstablishContext(long scope, byte[] reserved1, byte[] reserved2, long[] context);

    long SCardReleaseContext(long context);

    long SCardConnect(long context, byte[] reader, long share, long protocols, long[] card, long[] activeProtocol);

    long SCardBeginTransaction(long card);

    long SCardTransmit(
            long card, long[] pci, byte[] command, long length, long[] receivePci, byte[] answer, long[] answerLength);

    long SCardEndTransaction(long card, long disposition);

    long SCardDisconnect(long card, long disposition);
}
