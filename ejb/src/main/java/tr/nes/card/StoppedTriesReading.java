package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;

/**
 * A question for the counters of tries that cards of an ATR are no longer asked, since one of them lost a try by it.
 *
 * @param version of AKİS, for people: 1.2
 * @param question the name of the connector's TriesQuestion: EMPTY_VERIFY
 * @param card the one that lost the try
 */
public record StoppedTriesReading(String atr, String version, String question, CardSerial card, Instant since)
        implements Serializable {}
