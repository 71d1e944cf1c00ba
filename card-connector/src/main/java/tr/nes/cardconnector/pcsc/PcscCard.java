package tr.nes.cardconnector.pcsc;

import static tr.nes.cardconnector.pcsc.PcscFault.check;

import java.nio.ByteBuffer;
import java.util.Arrays;
import tr.nes.cardconnector.Atr;

/** An exclusive transaction with a connected card. Used by its reader's worker only. */
final class PcscCard {

    private static final int LONGEST_COMMAND = 4 + 1 + 255 + 1;
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
            sent.clear().put(command).clear();
            long[] length = {LONGEST_ANSWER};
            check(
                    "SCardTransmit",
                    pcsc.SCardTransmit(card, sendPci, sent, command.length, null, received.clear(), length));
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
