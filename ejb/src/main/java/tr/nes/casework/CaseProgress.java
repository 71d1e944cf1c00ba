package tr.nes.casework;

import java.io.Serializable;
import java.time.Instant;

/**
 * What staff did about a case; all null if nothing was done.
 *
 * @param owner full name
 * @param calledAt when the person was last called
 * @param askedAt when the person was last asked to come with the card
 * @param newCardAt when the person was asked to apply for a new card
 * @param closedBy full name; null if it ended by itself
 */
public record CaseProgress(
        String owner, Instant calledAt, Instant askedAt, Instant newCardAt, Instant closedAt, String closedBy)
        implements Serializable {

    public static final CaseProgress NONE = new CaseProgress(null, null, null, null, null, null);
}
