package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;

/**
 * A way of reading try counters that is no longer used for an ATR, since it cost one of its cards a try.
 *
 * @param version AKİS version for display: 1.2
 * @param question the name of the connector's TriesQuestion: EMPTY_VERIFY
 * @param card the card that lost the try
 */
public record StoppedTriesReading(String atr, String version, String question, CardSerial card, Instant since)
        implements Serializable {}
