package tr.nes.notification.control;

import java.util.UUID;
import tr.nes.notification.entity.OutboxMessage;
import tr.nes.sealing.Sealed;

/** A claimed message in a courier's hands, still sealed. */
record Parcel(UUID id, String to, String subject, Sealed text) {

    static Parcel of(OutboxMessage message) {
        return new Parcel(message.id(), message.recipient(), message.subject(), message.text());
    }
}
