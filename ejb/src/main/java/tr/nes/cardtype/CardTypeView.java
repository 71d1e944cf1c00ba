package tr.nes.cardtype;

import java.io.Serializable;
import java.time.Instant;

/**
 * A type of card that was in a reader.
 *
 * @param version AKİS version for display, for example {@code 1.2}; empty if the ATR is not an AKİS card's
 * @param supported whether its commands are known
 * @param byLibrary whether its cards are driven by the manufacturer's library
 * @param newest the newest commissioning in that way; null without one
 */
public record CardTypeView(
        String atr, Instant seen, String version, boolean supported, boolean byLibrary, CommissioningView newest)
        implements Serializable {}
