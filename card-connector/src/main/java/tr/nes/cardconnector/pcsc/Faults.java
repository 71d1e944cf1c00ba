package tr.nes.cardconnector.pcsc;

import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import jnasmartcardio.Smartcardio.EstablishContextException;
import jnasmartcardio.Smartcardio.JnaPCSCException;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardMute;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;

/** Sorts what PC/SC reports (PC/SC part 10, winscard error codes), once. */
final class Faults {

    private Faults() {}

    /** @param connected whether a card was already being talked to */
    static CardConnectorException sort(Throwable fault, ReaderName reader, boolean connected) {
        if (fault instanceof CardNotPresentException) {
            return connected ? new CardRemoved(reader, fault) : new CardAbsent(reader, fault);
        }
        if (fault instanceof EstablishContextException) {
            return new CardServiceGone("the PC/SC service does not answer", fault);
        }
        if (fault instanceof JnaPCSCException coded) {
            return byCode(coded.code & 0xFFFF_FFFFL, reader, coded, connected);
        }
        if (fault instanceof CardException && fault.getCause() instanceof JnaPCSCException cause) {
            return byCode(cause.code & 0xFFFF_FFFFL, reader, fault, connected);
        }
        // unchecked ones come from objects whose card or reader is no more
        return connected ? new CardRemoved(reader, fault) : new CardServiceGone("PC/SC broke off", fault);
    }

    private static CardConnectorException byCode(long code, ReaderName reader, Throwable cause, boolean connected) {
        if (code == 0x8010_000CL || code == 0x8010_0067L) { // NO_SMARTCARD, UNPOWERED_CARD
            return connected ? new CardRemoved(reader, cause) : new CardAbsent(reader, cause);
        }
        if (code == 0x8010_0069L || code == 0x8010_0068L || code == 0x8010_0016L || code == 0x8010_002FL) {
            // REMOVED_CARD, RESET_CARD, NOT_TRANSACTED, COMM_DATA_LOST
            return new CardRemoved(reader, cause);
        }
        if (code == 0x8010_0066L || code == 0x8010_000FL) { // UNRESPONSIVE_CARD, PROTO_MISMATCH
            return new CardMute(reader, cause);
        }
        if (code == 0x8010_0009L || code == 0x8010_0017L || code == 0x8010_002EL) {
            // UNKNOWN_READER, READER_UNAVAILABLE, NO_READERS_AVAILABLE
            return new ReaderGone(reader, cause);
        }
        if (code == 0x8010_000BL) { // SHARING_VIOLATION
            return new ReaderBusy(reader, cause);
        }
        if (code == 0x8010_000AL) { // TIMEOUT
            return new CardSilent(reader, cause);
        }
        // NO_SERVICE, SERVICE_STOPPED, INVALID_HANDLE, COMM_ERROR and whatever else: the context is of no more use
        return new CardServiceGone("the PC/SC service reports " + Long.toHexString(code), cause);
    }
}
