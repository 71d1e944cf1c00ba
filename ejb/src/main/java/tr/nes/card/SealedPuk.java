package tr.nes.card;

import java.io.Serializable;

/**
 * A PUK sealed for one card's record, for transfer to the server.
 *
 * @param text Base64
 * @param wrappedKey Base64
 * @param keyId the master key that wraps it
 */
public record SealedPuk(String text, String wrappedKey, String keyId) implements Serializable {

    @Override
    public String toString() {
        return "sealed by " + keyId;
    }
}
