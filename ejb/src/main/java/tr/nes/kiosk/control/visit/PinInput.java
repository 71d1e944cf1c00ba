package tr.nes.kiosk.control.visit;

/** A PIN as typed. */
final class PinInput {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;

    private PinInput() {}

    /** Whether it may be a card's current PIN: 4 to 16 ASCII digits. */
    static boolean isWellFormed(char[] pin) {
        boolean digits = true;
        for (char c : pin) {
            digits &= c >= '0' && c <= '9';
        }
        return digits && pin.length >= SHORTEST && pin.length <= LONGEST;
    }

    /** ASCII; to be wiped by the caller, or by the card operation that receives them. */
    static byte[] digits(char[] pin) {
        byte[] digits = new byte[pin.length];
        for (int i = 0; i < pin.length; i++) {
            digits[i] = (byte) pin[i];
        }
        return digits;
    }
}
