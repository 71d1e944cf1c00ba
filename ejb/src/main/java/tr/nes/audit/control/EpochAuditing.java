package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.sealing.EpochTurned;

/**
 * Records epoch changes. The sealing slice is below the trail and can't write to it, so this observes its events,
 * in their transaction.
 */
@ApplicationScoped
public class EpochAuditing {

    @Inject
    private AuditWriter writer;

    void note(@Observes EpochTurned event) {
        AuditAction action = switch (event.turn()) {
            case OPENED -> AuditAction.EPOCH_OPENED;
            case DESTROYED -> AuditAction.EPOCH_DESTROYED;
        };
        writer.write(AuditFact.done(action, null, event.keyId()));
    }
}
