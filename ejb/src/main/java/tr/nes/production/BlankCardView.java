package tr.nes.production;

import java.io.Serializable;
import java.time.Instant;

/**
 * A card of the stock, for display.
 *
 * @param failures attempts to make it that failed
 * @param reason message key of the last failure; empty if there was none
 * @param proposer name of who proposed to give up this card in the making; null if nobody did
 * @param own whether the viewer proposed it
 */
public record BlankCardView(
        String serial,
        String batch,
        BlankCardState state,
        int failures,
        String reason,
        Instant registeredAt,
        String proposer,
        boolean own)
        implements Serializable {}
