package tr.nes.access.control.webeid;

/**
 * A nonce that nobody can use any more.
 *
 * @param value base64; null if there was none
 */
public record TakenNonce(String value, boolean fresh) {

    static final TakenNonce NONE = new TakenNonce(null, false);

    String required() throws TokenRefused {
        if (value == null) {
            throw new TokenRefused(Refusal.NO_NONCE);
        }
        if (!fresh) {
            throw new TokenRefused(Refusal.NONCE_EXPIRED);
        }
        return value;
    }
}
