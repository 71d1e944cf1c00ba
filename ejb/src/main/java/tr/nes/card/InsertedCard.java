package tr.nes.card;

import java.io.Serializable;

/**
 * Data read from a card when it was inserted.
 *
 * @param serial null if it could not be read
 * @param version for display: 1.2; also of a version that is recognised and not supported: 3; empty if it is no AKİS card
 * or did not answer
 */
public record InsertedCard(CardSerial serial, String version) implements Serializable {

    public static final InsertedCard UNREADABLE = new InsertedCard(null, "");

    public boolean readable() {
        return serial != null;
    }
}
