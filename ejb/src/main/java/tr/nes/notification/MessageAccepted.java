package tr.nes.notification;

/** A message was put into the outbox. */
public record MessageAccepted(Channel channel) {}
