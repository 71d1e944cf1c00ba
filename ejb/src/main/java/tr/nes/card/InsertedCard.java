package tr.nes.card;

import java.io.Serializable;

/**
 * What was read of a card when it was put into a reader.
 *
 * @param serial null if it could not be read
 * @param version for people: 1.2; empty if the card is of no kind that we know
 */
public record InsertedCard(CardSerial serial, String version) implements Serializable {

    public static final InsertedCard UNREADABLE = new InsertedCard(null, "");

    public boolean readable() {
        return serial != null;
    }
}
