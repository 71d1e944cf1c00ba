package tr.nes.cardconnector.vendor;

import java.util.Arrays;
import tr.nes.cardconnector.CommandApdu;

/**
 * A short command APDU (ISO/IEC 7816-3 §12.1) that the library wants to send.
 *
 * @param data empty if there is none; may hold a secret
 * @param le 1 to 256; 0 if no data is expected
 */
record ShortCommand(int cla, int ins, int p1, int p2, byte[] data, int le) {

    private static final int HEADER = 4;

    /** @throws CommandRefused if it is of extended length, or none */
    static ShortCommand of(byte[] apdu) throws CommandRefused {
        if (apdu.length < HEADER) {
            throw new CommandRefused("shorter than a command's header");
        }
        int lc = apdu.length > HEADER + 1 ? apdu[HEADER] & 0xFF : 0;
        int end = lc == 0 ? HEADER : HEADER + 1 + lc;
        boolean whole = apdu.length == end || apdu.length == end + 1;
        if (!whole) {
            throw new CommandRefused(header(apdu) + " is of extended or wrong length");
        }
        byte[] data = lc == 0 ? new byte[0] : Arrays.copyOfRange(apdu, HEADER + 1, end);
        int le = apdu.length == end ? 0 : length(apdu[end]);
        return new ShortCommand(apdu[0] & 0xFF, apdu[1] & 0xFF, apdu[2] & 0xFF, apdu[3] & 0xFF, data, le);
    }

    private static int length(byte le) {
        return le == 0 ? 256 : le & 0xFF;
    }

    private static String header(byte[] apdu) {
        return String.format("%02X%02X%02X%02X", apdu[0], apdu[1], apdu[2], apdu[3]);
    }

    /** CLA and INS as one number. */
    int instruction() {
        return cla << 8 | ins;
    }

    /** P1 and P2 as one number. */
    int parameters() {
        return p1 << 8 | p2;
    }

    CommandApdu toApdu() {
        if (data.length == 0) {
            return le == 0 ? CommandApdu.of(cla, ins, p1, p2) : CommandApdu.expecting(cla, ins, p1, p2, le);
        }
        return le == 0
                ? CommandApdu.carrying(cla, ins, p1, p2, data)
                : CommandApdu.carryingAndExpecting(cla, ins, p1, p2, le, data);
    }

    void wipe() {
        Arrays.fill(data, (byte) 0);
    }

    /** Header only: the data may be secret. */
    @Override
    public String toString() {
        return String.format("%02X%02X%02X%02X", cla, ins, p1, p2);
    }
}
