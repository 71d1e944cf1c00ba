package tr.nes.cardconnector.pcsc;

import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardMute;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;

/** Maps pcsclite's error codes to the connector's exceptions; the only place that does. */
final class Faults {

    private Faults() {}

    /** While connecting: nothing was sent to the card yet. */
    static CardConnectorException connecting(ReaderName reader, PcscFault fault) {
        return switch (fault.code()) {
            case PcscFault.NO_SMARTCARD, PcscFault.REMOVED_CARD -> new CardAbsent(reader, fault);
            case PcscFault.UNPOWERED_CARD,
                    PcscFault.UNRESPONSIVE_CARD,
                    PcscFault.UNSUPPORTED_CARD,
                    PcscFault.PROTO_MISMATCH -> new CardMute(reader, fault);
            default -> anyTime(reader, fault);
        };
    }

    /** During a transaction. A reset by another program means that our exclusive access was lost. */
    static CardConnectorException talking(ReaderName reader, PcscFault fault) {
        return switch (fault.code()) {
            case PcscFault.NO_SMARTCARD, PcscFault.REMOVED_CARD, PcscFault.RESET_CARD -> new CardRemoved(reader, fault);
            default -> anyTime(reader, fault);
        };
    }

    private static CardConnectorException anyTime(ReaderName reader, PcscFault fault) {
        return switch (fault.code()) {
            case PcscFault.UNKNOWN_READER, PcscFault.READER_UNAVAILABLE, PcscFault.NO_READERS_AVAILABLE ->
                new ReaderGone(reader, fault);
            case PcscFault.TIMEOUT,
                    PcscFault.NOT_TRANSACTED,
                    PcscFault.COMM_DATA_LOST,
                    PcscFault.UNPOWERED_CARD,
                    PcscFault.UNRESPONSIVE_CARD -> new CardSilent(reader, fault);
            case PcscFault.SHARING_VIOLATION -> new ReaderBusy(reader, fault);
            default -> ServiceTrouble.of(fault);
        };
    }
}
