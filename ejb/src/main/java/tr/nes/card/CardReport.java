package tr.nes.card;

import java.io.Serializable;

/**
 * What a card says of itself; nothing is spent or changed to learn it.
 *
 * @param lifeCycle for people: USER
 * @param certificates how many it carries; null if its directory can't be read
 * @param tries a number is null where the card does not tell, or may not be asked because it was never confirmed that asking
 *     costs nothing
 * @param onRecord whether the card is known to this installation
 */
public record CardReport(
        CardSerial serial,
        String atr,
        String version,
        String lifeCycle,
        Integer certificates,
        RemainingTries tries,
        boolean onRecord)
        implements Serializable {}
