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

/** The kiosks' timers. None waits for another: a card service that hangs keeps no visit open. */
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

    /** Visits that were left without Bitir end, and what they kept is erased. */
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
