package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.sealing.SealedTable;

/** Registers the table of unsent messages for epoch rotation. */
@ApplicationScoped
public class SealedMessages {

    @Produces
    SealedTable table() {
        return new SealedTable("outbox_message", "id", "");
    }
}
