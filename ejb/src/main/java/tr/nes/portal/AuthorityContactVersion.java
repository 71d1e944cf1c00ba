package tr.nes.portal;

import java.io.Serializable;
import java.time.Instant;

/**
 * How people reach the operator, or did.
 *
 * @param number 0 for the settings', then counted up by each change
 * @param phone as people dial it
 * @param since null for the settings'
 */
public record AuthorityContactVersion(long number, String phone, String mail, Instant since) implements Serializable {}
