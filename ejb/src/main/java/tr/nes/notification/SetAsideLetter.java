package tr.nes.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A dead letter that staff gave up; who did, stands in the audit trail.
 *
 * @param notice what it was about: the template's name; null for old messages
 * @param recipient masked
 */
public record SetAsideLetter(Channel channel, String notice, String recipient, Instant at, String reason)
        implements Serializable {}
