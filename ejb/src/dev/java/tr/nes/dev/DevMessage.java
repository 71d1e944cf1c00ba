package tr.nes.dev;

import java.time.Instant;

/**
 * A message that a development gateway "sent".
 *
 * @param channel {@code sms} or {@code mail}
 * @param to E.164 phone number or mail address
 * @param text for mail, subject and an empty line come first
 */
public record DevMessage(String channel, String to, String text, Instant at) {}
