package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import tr.nes.kiosk.ReadersChanged;

/** Polls the card service, which sends no event when it hangs, and updates the pages when the hang begins and ends. */
@ApplicationScoped
public class CardServiceMonitor {

    private static final Logger LOG = Logger.getLogger(CardServiceMonitor.class.getName());

    @Inject
    private AttachedReaders attached;

    @Inject
    private Event<ReadersChanged> changed;

    private boolean answering = true;

    public synchronized void look() {
        boolean now = attached.answering();
        if (now != answering) {
            answering = now;
            LOG.warning(now ? "the card service answers again" : "the card service does not answer");
            changed.fire(new ReadersChanged());
        }
    }
}
