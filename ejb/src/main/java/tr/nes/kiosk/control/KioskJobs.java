package tr.nes.kiosk.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.kiosk.control.terminal.CardServiceMonitor;
import tr.nes.kiosk.control.visit.QueueCancellations;
import tr.nes.kiosk.control.visit.VisitRecords;
import tr.nes.shared.Roles;

/** Scheduled jobs of the kiosks. They run independently: a card service that hangs does not keep visits open. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KioskJobs {

    @Inject
    private VisitRecords visits;

    @Inject
    private QueueCancellations cancellations;

    @Inject
    private CardServiceMonitor cardService;

    /** Ends visits that were left without Bitir, and erases their data. */
    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void endVisits() {
        visits.sweep();
        cancellations.sweep();
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void lookAtCardService() {
        cardService.look();
    }
}
