package tr.nes.access.control.webeid;

/**
 * A nonce that can't be used any more.
 *
 * @param value base64; null if there was none
 */
public record ConsumedNonce(String value, boolean fresh) {

    static final ConsumedNonce NONE = new ConsumedNonce(null, false);

    String required() throws TokenRefused {
        if (value == null) {
            throw new TokenRefused(TokenRefusal.NO_NONCE);
        }
        if (!fresh) {
            throw new TokenRefused(TokenRefusal.NONCE_EXPIRED);
        }
        return value;
    }
}
