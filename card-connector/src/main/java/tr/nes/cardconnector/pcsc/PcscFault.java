package tr.nes.cardconnector.pcsc;

/** A pcsclite function returned an error code. */
final class PcscFault extends Exception {

    static final int TIMEOUT = 0x8010000A;
    static final int SHARING_VIOLATION = 0x8010000B;
    static final int NO_SMARTCARD = 0x8010000C;
    static final int PROTO_MISMATCH = 0x8010000F;
    static final int UNKNOWN_READER = 0x80100009;
    static final int NOT_TRANSACTED = 0x80100016;
    static final int READER_UNAVAILABLE = 0x80100017;
    static final int NO_SERVICE = 0x8010001D;
    static final int NO_READERS_AVAILABLE = 0x8010002E;
    static final int COMM_DATA_LOST = 0x8010002F;
    /** polkit does not let this account use the service, or its cards. */
    static final int SECURITY_VIOLATION = 0x8010006A;

    static final int UNSUPPORTED_CARD = 0x80100065;
    static final int UNRESPONSIVE_CARD = 0x80100066;
    static final int UNPOWERED_CARD = 0x80100067;
    static final int RESET_CARD = 0x80100068;
    static final int REMOVED_CARD = 0x80100069;

    private static final long serialVersionUID = 1L;

    private final int code;

    PcscFault(String function, int code) {
        this(function, code, null);
    }

    PcscFault(String function, int code, Throwable cause) {
        super(String.format("%s: %08X", function, code), cause);
        this.code = code;
    }

    int code() {
        return code;
    }

    /** @param returned a LONG of which only 32 bits are significant */
    static void check(String function, long returned) throws PcscFault {
        if ((int) returned != 0) {
            throw new PcscFault(function, (int) returned);
        }
    }
}
