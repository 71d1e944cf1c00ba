package tr.nes.cardtype;

import java.io.Serializable;

/**
 * PIN and PUK of a test card, sealed for transfer to the server.
 *
 * @param text Base64
 * @param wrappedKey Base64
 * @param keyId the master key that wraps it
 */
public record SealedTestSecrets(String text, String wrappedKey, String keyId) implements Serializable {

    @Override
    public String toString() {
        return "sealed by " + keyId;
    }
}
