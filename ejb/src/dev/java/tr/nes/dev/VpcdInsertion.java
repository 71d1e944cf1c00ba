package tr.nes.dev;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;

/** Inserts cards into slots of a vpcd driver on this machine, so that the PC/SC daemon sees them. */
@ApplicationScoped
public class VpcdInsertion implements DevReaders.Hand {

    @Resource
    private ManagedThreadFactory threads;

    private final Map<Integer, VpcdSlot> slots = new HashMap<>();

    @Override
    public synchronized void insert(int place, SimulatedCard card, CardShape shape) {
        try {
            slots.put(
                    place,
                    new VpcdSlot(
                            card,
                            "127.0.0.1",
                            place,
                            task -> threads.newThread(task).start()));
        } catch (IOException e) {
            throw new IllegalArgumentException("slot " + place + " of the virtual driver does not answer", e);
        }
    }

    @Override
    public synchronized void pull(int place) {
        VpcdSlot slot = slots.remove(place);
        if (slot != null) {
            slot.close();
        }
    }

    @PreDestroy
    synchronized void pullAll() {
        slots.values().forEach(VpcdSlot::close);
        slots.clear();
    }
}
