package tr.nes.cardconnector.testing;

import java.nio.charset.StandardCharsets;

/** Another program at the same card: an independent PC/SC context. */
public final class ForeignProgram implements AutoCloseable {

    private static final long SYSTEM = 2;
    private static final long EXCLUSIVE = 1;
    private static final long SHARED = 2;
    private static final long ANY_PROTOCOL = 3;
    private static final long LEAVE = 0;

    private final long context;
    private final long card;
    private final boolean transaction;

    private ForeignProgram(String reader, boolean transaction) {
        this.transaction = transaction;
        long[] made = new long[1];
        check(Winscard.LIBRARY.SCardEstablishContext(SYSTEM, null, null, made));
        context = made[0];
        byte[] name = (reader + '\0').getBytes(StandardCharsets.UTF_8);
        long[] connected = new long[1];
        check(Winscard.LIBRARY.SCardConnect(
                context, name, transaction ? SHARED : EXCLUSIVE, ANY_PROTOCOL, connected, new long[1]));
        card = connected[0];
        if (transaction) {
            check(Winscard.LIBRARY.SCardBeginTransaction(card));
        }
    }

    /** Uses the card exclusively (SCARD_SHARE_EXCLUSIVE) until it is closed. */
    public static ForeignProgram exclusive(String reader) {
        return new ForeignProgram(reader, false);
    }

    /** Shares the card, but holds a transaction until it is closed. */
    public static ForeignProgram inTransaction(String reader) {
        return new ForeignProgram(reader, true);
    }

    @Override
    public void close() {
        if (transaction) {
            check(Winscard.LIBRARY.SCardEndTransaction(card, LEAVE));
        }
        check(Winscard.LIBRARY.SCardDisconnect(card, LEAVE));
        check(Winscard.LIBRARY.SCardReleaseContext(context));
    }

    private static void check(long returned) {
        if ((int) returned != 0) {
            throw new IllegalStateException(String.format("pcsclite: %08X", (int) returned));
        }
    }
}
