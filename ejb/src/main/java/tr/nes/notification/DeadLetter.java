package tr.nes.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that could not be delivered. Does not include its text.
 *
 * @param notice what it is about: the template's name; null for old messages
 * @param recipient masked
 * @param failure why the last attempt failed
 * @param stale whether its time has passed, so that it is not sent any more
 */
public record DeadLetter(
        UUID id,
        Channel channel,
        String notice,
        String recipient,
        Instant acceptedAt,
        int attempts,
        String failure,
        boolean stale)
        implements Serializable {}
