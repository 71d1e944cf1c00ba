package tr.nes.cardconnector.akis;

/**
 * The format of PINs and PUKs: ASCII digits. Checked before anything is sent, since a malformed one may use up a
 * try too.
 */
public final class SecretDigits {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;

    private SecretDigits() {}

    /** @throws IllegalArgumentException unless each has 4 to 16 ASCII digits */
    public static void require(byte[]... secrets) {
        for (byte[] secret : secrets) {
            if (secret.length < SHORTEST || secret.length > LONGEST) {
                throw new IllegalArgumentException("a PIN or PUK has 4 to 16 digits, not " + secret.length);
            }
            for (byte digit : secret) {
                if (digit < '0' || digit > '9') {
                    throw new IllegalArgumentException("a PIN or PUK consists of ASCII digits");
                }
            }
        }
    }
}
