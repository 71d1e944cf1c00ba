package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.delivery.Carrier;
import tr.nes.delivery.CarrierEvent;
import tr.nes.delivery.Consignment;

/** Talks to the carrier's interface, outside any transaction, if this installation has one. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CarrierExchange {

    private static final Logger LOG = System.getLogger(CarrierExchange.class.getName());

    @Inject
    private Instance<Carrier> carriers;

    @Inject
    private CarrierAnnouncements announcements;

    @Inject
    private CarrierIntake intake;

    public boolean isConnected() {
        return carriers.stream().findAny().isPresent();
    }

    public boolean isAnnouncing() {
        return !announcements.waiting().isEmpty();
    }

    public boolean hasEvents() {
        return !events().isEmpty();
    }

    private List<CarrierEvent> events() {
        return carrier().map(Carrier::events).orElse(List.of());
    }

    /** Announces what was handed over; false if nothing is left. */
    public boolean announceNext() {
        List<UUID> waiting = announcements.waiting();
        if (waiting.isEmpty()) {
            return false;
        }
        List<Consignment> parcels = announcements.of(waiting);
        carrier().ifPresent(carrier -> carrier.announce(parcels));
        announcements.done(waiting);
        return true;
    }

    /** Asks for events; what can't be taken is not asked for again by us, and stays in the log. */
    public void fetch() {
        for (CarrierEvent event : events()) {
            if (!intake.take(event)) {
                LOG.log(Level.WARNING, "event {0} of parcel {1} can not be taken", event.kind(), event.parcel());
            }
        }
    }

    private Optional<Carrier> carrier() {
        return carriers.stream().findFirst();
    }
}
