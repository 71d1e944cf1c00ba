package tr.nes.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message to a person, without its text.
 *
 * @param subject of a mail; null for an SMS
 */
public record SentMessage(Channel channel, String subject, Instant at, MessageState state) implements Serializable {}
