package tr.nes.kiosk.control.visit;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.shared.Roles;

/** Every ten seconds: visits that were left without Bitir end, and what they kept is erased. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitExpiryJob {

    @Inject
    private VisitRecords records;

    @Inject
    private QueueCancellations cancellations;

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void sweep() {
        records.sweep();
        cancellations.sweep();
    }
}
