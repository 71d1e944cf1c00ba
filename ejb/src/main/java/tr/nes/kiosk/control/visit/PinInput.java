package tr.nes.kiosk.control.visit;

/** A PIN as it was typed. */
final class PinInput {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;

    private PinInput() {}

    /** Whether a card may know it already: 4 to 16 ASCII digits. */
    static boolean isWellFormed(char[] pin) {
        boolean digits = true;
        for (char c : pin) {
            digits &= c >= '0' && c <= '9';
        }
        return digits && pin.length >= SHORTEST && pin.length <= LONGEST;
    }

    /** ASCII; whoever asked, or the card operation that they are handed to, wipes them. */
    static byte[] digits(char[] pin) {
        byte[] digits = new byte[pin.length];
        for (int i = 0; i < pin.length; i++) {
            digits[i] = (byte) pin[i];
        }
        return digits;
    }
}
