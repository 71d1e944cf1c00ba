package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tr.nes.delivery.Carrier;
import tr.nes.delivery.CarrierEvent;
import tr.nes.delivery.Consignment;
import tr.nes.delivery.ParcelEventKind;

/** A carrier that does what {@code /dev/carrier} says, and repeats itself. */
@ApplicationScoped
public class DevCarrier implements Carrier {

    private final List<Consignment> announced = new CopyOnWriteArrayList<>();
    private final List<CarrierEvent> happened = new CopyOnWriteArrayList<>();

    @Inject
    private Clock clock;

    @Override
    public void announce(List<Consignment> parcels) {
        announced.addAll(parcels);
    }

    @Override
    public List<CarrierEvent> events() {
        return List.copyOf(happened);
    }

    /** In the order of their hand-over. */
    public List<Consignment> announced() {
        return List.copyOf(announced);
    }

    /** It happens now. */
    public void happens(String parcel, ParcelEventKind kind) {
        happened.add(new CarrierEvent(parcel, kind, clock.instant(), ""));
    }

    void forget() {
        announced.clear();
        happened.clear();
    }
}
