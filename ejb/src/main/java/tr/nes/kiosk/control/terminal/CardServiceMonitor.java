package tr.nes.kiosk.control.terminal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import tr.nes.kiosk.ReadersChanged;
import tr.nes.shared.Roles;

/** A card service that hangs tells nobody: somebody has to look, and to wake the pages when it begins and when it is over. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardServiceMonitor {

    private static final Logger LOG = Logger.getLogger(CardServiceMonitor.class.getName());

    @Inject
    private AttachedReaders attached;

    @Inject
    private Event<ReadersChanged> changed;

    private boolean answering = true;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void look() {
        boolean now = attached.answering();
        if (now != answering) {
            answering = now;
            LOG.warning(now ? "the card service answers again" : "the card service does not answer");
            changed.fire(new ReadersChanged());
        }
    }
}
