package tr.nes.cardconnector.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.cardconnector.testing.Winscard;

/** Bare pcsclite with one context per reader, as the baseline. */
final class RawAccessPath implements CardAccessPath {

    private static final long SHARED = 2;
    private static final long ANY_PROTOCOL = 3;
    private static final long LEAVE = 0;
    private static final long RESET = 1;

    private final Map<String, Long> contexts = new ConcurrentHashMap<>();
    private final boolean exclusive;

    /** @param exclusive whether an operation is a card transaction, as in the connector */
    RawAccessPath(boolean exclusive) {
        this.exclusive = exclusive;
    }

    @Override
    public String name() {
        return exclusive ? "raw" : "raw-shared";
    }

    @Override
    public Talk open(String reader) {
        long context = contexts.computeIfAbsent(reader, name -> {
            long[] made = new long[1];
            check(Winscard.LIBRARY.SCardEstablishContext(2, null, null, made));
            return made[0];
        });
        byte[] name = (reader + '\0').getBytes(StandardCharsets.UTF_8);
        long[] card = new long[1];
        long[] protocol = new long[1];
        check(Winscard.LIBRARY.SCardConnect(context, name, SHARED, ANY_PROTOCOL, card, protocol));
        if (exclusive) {
            check(Winscard.LIBRARY.SCardBeginTransaction(card[0]));
        }
        return new RawTalk(card[0], protocol[0], exclusive);
    }

    private record RawTalk(long card, long protocol, boolean exclusive) implements Talk {

        @Override
        public void send(byte[] command) {
            byte[] answer = new byte[512];
            long[] length = {answer.length};
            check(Winscard.LIBRARY.SCardTransmit(
                    card, new long[] {protocol, 16}, command, command.length, null, answer, length));
        }

        @Override
        public void close() {
            if (exclusive) {
                check(Winscard.LIBRARY.SCardEndTransaction(card, RESET));
            }
            check(Winscard.LIBRARY.SCardDisconnect(card, exclusive ? LEAVE : RESET));
        }
    }

    private static void check(long returned) {
        if ((int) returned != 0) {
            throw new IllegalStateException(String.format("pcsclite: %08X", (int) returned));
        }
    }

    @Override
    public void close() {
        contexts.values().forEach(Winscard.LIBRARY::SCardReleaseContext);
    }
}
