package tr.nes.delivery.control;

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
import tr.nes.delivery.control.calendar.WorkingCalendar;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/** Scheduled jobs of this slice. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryJobs {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private CarrierExchange carrier;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private ReplacedCards replaced;

    @Inject
    private ShipmentRetention retention;

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    void seedCalendar() {
        runner.once("working-calendar", calendar::isIncomplete, calendar::seed);
    }

    @Schedule(minute = "*", hour = "*", persistent = false)
    void revokeReplaced() {
        runner.once("replaced-cards", replaced::isWaiting, replaced::revokeAll);
    }

    @Schedule(minute = "37", hour = "*", persistent = false)
    void eraseOld() {
        runner.run("shipment-retention", retention::eraseNext);
    }

    @Schedule(second = "2/5", minute = "*", hour = "*", persistent = false)
    void exchange() {
        if (carrier.isConnected()) {
            if (carrier.isAnnouncing()) {
                runner.run("carrier-announcements", carrier::announceNext);
            }
            runner.once("carrier-events", carrier::hasEvents, carrier::fetch);
        }
    }
}
