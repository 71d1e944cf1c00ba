package tr.nes.timestamp;

import java.time.Instant;

/**
 * An account for time stamps.
 *
 * @param number 8 digits
 * @param owner whose it is, as the back office entered it
 * @param credits stamps that are paid for and not used
 * @param used stamps issued
 */
public record TimestampAccountView(
        String number, String owner, long credits, long used, Instant openedAt, boolean blocked) {}
