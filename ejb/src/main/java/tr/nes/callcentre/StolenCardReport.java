package tr.nes.callcentre;

import java.io.Serializable;

/**
 * What was done at once for a stolen card.
 *
 * @param suspended certificates that were suspended
 * @param waiting certificates whose suspension waits for the authority's response
 * @param proposed revocations that now wait for another member of staff
 */
public record StolenCardReport(int suspended, int waiting, int proposed) implements Serializable {}
