package tr.nes.cardagent.pcsc;

import tr.nes.cardagent.ReaderTrouble;
import tr.nes.cardconnector.wire.WireFault;

/** A native function failed; the code is PC/SC's. */
final class PcscTrouble extends Exception {

    static final int NO_CODE = 0;
    static final int NO_READERS_AVAILABLE = 0x8010002E;
    static final int UNPOWERED_CARD = 0x80100067;

    private static final int UNKNOWN_READER = 0x80100009;
    private static final int TIMEOUT = 0x8010000A;
    private static final int SHARING_VIOLATION = 0x8010000B;
    private static final int NO_SMARTCARD = 0x8010000C;
    private static final int PROTO_MISMATCH = 0x8010000F;
    private static final int NOT_TRANSACTED = 0x80100016;
    private static final int READER_UNAVAILABLE = 0x80100017;
    private static final int COMM_DATA_LOST = 0x8010002F;
    private static final int UNSUPPORTED_CARD = 0x80100065;
    private static final int UNRESPONSIVE_CARD = 0x80100066;
    private static final int RESET_CARD = 0x80100068;
    private static final int REMOVED_CARD = 0x80100069;

    private static final long serialVersionUID = 1L;

    private final int code;

    PcscTrouble(int code, Throwable cause) {
        super(String.format("PC/SC %08X", code), cause);
        this.code = code;
    }

    int code() {
        return code;
    }

    ReaderTrouble told() {
        return new ReaderTrouble(fault(), this);
    }

    /** Whether the context can't be used any more. */
    boolean endsContext() {
        return fault() == WireFault.SERVICE_GONE;
    }

    boolean isRemoval() {
        return code == REMOVED_CARD || code == NO_SMARTCARD || code == RESET_CARD;
    }

    /** What a card that is being pulled looks like at first. */
    boolean mayBeRemoval() {
        return code == NOT_TRANSACTED || code == COMM_DATA_LOST;
    }

    private WireFault fault() {
        return switch (code) {
            case NO_SMARTCARD -> WireFault.CARD_ABSENT;
            case REMOVED_CARD, RESET_CARD -> WireFault.CARD_REMOVED;
            case UNSUPPORTED_CARD, PROTO_MISMATCH, UNRESPONSIVE_CARD, UNPOWERED_CARD -> WireFault.CARD_MUTE;
            case TIMEOUT, NOT_TRANSACTED, COMM_DATA_LOST -> WireFault.CARD_SILENT;
            case SHARING_VIOLATION -> WireFault.READER_BUSY;
            case UNKNOWN_READER, READER_UNAVAILABLE, NO_READERS_AVAILABLE -> WireFault.READER_GONE;
            default -> WireFault.SERVICE_GONE;
        };
    }
}
