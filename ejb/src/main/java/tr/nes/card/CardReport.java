package tr.nes.card;

import java.io.Serializable;

/**
 * Data read from a card without spending a try or changing anything.
 *
 * @param lifeCycle for display: USER
 * @param certificates number of certificates; null if the directory can't be read
 * @param tries a number is null if the card does not report it, or if reading it was never confirmed to cost no
 * try
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
