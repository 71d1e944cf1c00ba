package tr.nes.cardconnector.simulator.command;

import java.util.Arrays;

/**
 * A parsed command APDU.
 *
 * @param le expected length, 1 to 256; 0 if the command has none
 */
public record Command(int cla, int ins, int p1, int p2, byte[] data, int le) {

    private static final int HEADER = 4;

    /** @throws IllegalArgumentException if it is not a short command APDU */
    public static Command parse(byte[] apdu) {
        if (apdu.length < HEADER) {
            throw new IllegalArgumentException("shorter than a header");
        }
        byte[] data = {};
        int le = 0;
        if (apdu.length == HEADER + 1) {
            le = length(apdu[HEADER]);
        } else if (apdu.length > HEADER + 1) {
            int end = HEADER + 1 + (apdu[HEADER] & 0xFF);
            if (end != apdu.length && end + 1 != apdu.length) {
                throw new IllegalArgumentException("length byte and length differ");
            }
            data = Arrays.copyOfRange(apdu, HEADER + 1, end);
            le = end < apdu.length ? length(apdu[end]) : 0;
        }
        return new Command(apdu[0] & 0xFF, apdu[1] & 0xFF, apdu[2] & 0xFF, apdu[3] & 0xFF, data, le);
    }

    private static int length(byte le) {
        return le == 0 ? 256 : le & 0xFF;
    }

    int parameters() {
        return p1 << 8 | p2;
    }
}
