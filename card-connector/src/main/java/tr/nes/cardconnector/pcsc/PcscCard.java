package tr.nes.cardconnector.pcsc;

import static tr.nes.cardconnector.pcsc.PcscFault.check;

import java.nio.ByteBuffer;
import java.util.Arrays;
import tr.nes.cardconnector.Atr;

/** An exclusive transaction with a connected card. Used by its reader's worker only. */
final class PcscCard {

    private static final int HEADER = 4;
    /** With data, Le, and the zero byte after them. */
    private static final int LONGEST_COMMAND = HEADER + 1 + 255 + 1 + 1;

    private static final int LONGEST_ANSWER = 512;
    private static final int LONGEST_ATR = 33;

    private static final byte[] ZEROS = new byte[LONGEST_ANSWER];

    private final PcscLite pcsc;
    private final long card;
    private final long[] sendPci;
    private final Atr atr;
    private final ByteBuffer sent = ByteBuffer.allocateDirect(LONGEST_COMMAND);
    private final ByteBuffer received = ByteBuffer.allocateDirect(LONGEST_ANSWER);

    private PcscCard(PcscLite pcsc, long card, long protocol, Atr atr) {
        this.pcsc = pcsc;
        this.card = card;
        this.sendPci = new long[] {protocol, 16};
        this.atr = atr;
    }

    /** @param card a handle from SCardConnect; disconnected if this fails */
    static PcscCard begin(PcscLite pcsc, long card, long protocol) throws PcscFault {
        try {
            check("SCardBeginTransaction", pcsc.SCardBeginTransaction(card));
            return new PcscCard(pcsc, card, protocol, readAtr(pcsc, card));
        } catch (PcscFault fault) {
            pcsc.SCardDisconnect(card, PcscLite.SCARD_LEAVE_CARD);
            throw fault;
        }
    }

    private static Atr readAtr(PcscLite pcsc, long card) throws PcscFault {
        byte[] atr = new byte[LONGEST_ATR];
        long[] length = {LONGEST_ATR};
        check("SCardStatus", pcsc.SCardStatus(card, null, new long[1], new long[1], new long[1], atr, length));
        return powered(Arrays.copyOf(atr, (int) length[0]));
    }

    /** The daemon tells success without an ATR while it powers the card anew: a card without an answer is no foreign one. */
    static Atr powered(byte[] atr) throws PcscFault {
        if (atr.length == 0) {
            throw new PcscFault("SCardStatus without an ATR", PcscFault.UNPOWERED_CARD);
        }
        return Atr.of(atr);
    }

    Atr atr() {
        return atr;
    }

    /** Sends the command once and unchanged, then wipes it. */
    byte[] transmit(byte[] command) throws PcscFault {
        try {
            sent.clear().put(command).put((byte) 0).clear();
            long[] length = {LONGEST_ANSWER};
            int bytes = length(sendPci[0], command);
            check("SCardTransmit", pcsc.SCardTransmit(card, sendPci, sent, bytes, null, received.clear(), length));
            // a driver may report success without a response when the card is pulled during the command
            if (length[0] < 2) {
                throw new PcscFault("SCardTransmit without an answer", PcscFault.REMOVED_CARD);
            }
            byte[] answer = new byte[(int) length[0]];
            received.get(0, answer);
            return answer;
        } finally {
            wipe(sent);
            wipe(received);
        }
    }

    /**
     * How many bytes of a short command, or of it and a zero byte, the protocol sends. T=0 has no Le beside data, the
     * card keeps its response for GET RESPONSE; a bare header gets P3=00 (ISO/IEC 7816-3 §12.2).
     */
    static int length(long protocol, byte[] command) {
        if (protocol != PcscLite.SCARD_PROTOCOL_T0) {
            return command.length;
        }
        boolean leBesideData = command.length > HEADER + 1 && command.length == HEADER + 2 + (command[HEADER] & 0xFF);
        return leBesideData ? command.length - 1 : Math.max(HEADER + 1, command.length);
    }

    private static void wipe(ByteBuffer buffer) {
        buffer.put(0, ZEROS, 0, buffer.capacity());
    }

    /**
     * Resets the card inside the transaction, then disconnects. A removed card is not touched: powering an empty
     * reader makes the daemon miss the next insertion.
     *
     * @param gone whether the card is known to be out of the reader
     */
    void end(boolean gone) throws PcscFault {
        long ended = pcsc.SCardEndTransaction(card, gone ? PcscLite.SCARD_LEAVE_CARD : PcscLite.SCARD_RESET_CARD);
        // if the transaction could not be ended properly, disconnecting resets the card
        boolean left = gone || (int) ended == 0 || (int) ended == PcscFault.REMOVED_CARD;
        check(
                "SCardDisconnect",
                pcsc.SCardDisconnect(card, left ? PcscLite.SCARD_LEAVE_CARD : PcscLite.SCARD_RESET_CARD));
    }
}
