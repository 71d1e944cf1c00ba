package tr.nes.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that could not be delivered. Does not include its text.
 *
 * @param recipient masked
 * @param failure why the last attempt failed
 */
public record DeadLetter(UUID id, Channel channel, String recipient, Instant acceptedAt, int attempts, String failure)
        implements Serializable {}
