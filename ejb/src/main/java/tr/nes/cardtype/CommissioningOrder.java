package tr.nes.cardtype;

import java.io.Serializable;
import tr.nes.cardconnector.ReaderName;

/**
 * A commissioning that an operator orders, having said that the card may be spent.
 *
 * @param by the operator's name, at most 60 characters
 * @param text PIN and PUK of the test card, sealed, in Base64
 * @param wrappedKey Base64
 * @param keyId the master key that wraps it
 */
public record CommissioningOrder(ReaderName reader, String by, String text, String wrappedKey, String keyId)
        implements Serializable {

    @Override
    public String toString() {
        return "commissioning in " + reader + " by " + by;
    }
}
