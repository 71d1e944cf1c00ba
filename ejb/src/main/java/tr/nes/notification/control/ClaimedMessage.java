package tr.nes.notification.control;

import java.time.Instant;
import java.util.UUID;
import tr.nes.notification.Channel;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.entity.OutboxMessage;
import tr.nes.sealing.Sealed;

/** A message claimed by a dispatcher, still sealed. */
record ClaimedMessage(UUID id, Channel channel, String to, String subject, Sealed text, Instant expires) {

    static ClaimedMessage of(OutboxMessage message) {
        return new ClaimedMessage(
                message.id(),
                message.channel(),
                message.recipient(),
                message.subject(),
                message.text(),
                message.expiresAt());
    }

    OutgoingMessage opened(String plain) {
        MessageBody body = MessageBody.parsed(plain);
        return new OutgoingMessage(channel, to, subject, body.text(), body.html(), expires);
    }
}
