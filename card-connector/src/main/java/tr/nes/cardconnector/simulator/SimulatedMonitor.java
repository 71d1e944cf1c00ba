package tr.nes.cardconnector.simulator;

import java.time.Duration;
import java.util.List;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.transport.ChangeNotifier;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** Monitors the simulated readers. */
final class SimulatedMonitor implements ReaderMonitor {

    private final SimulatedTransport transport;
    private final ChangeNotifier changeNotifier;
    private long seen;

    SimulatedMonitor(SimulatedTransport transport, ChangeNotifier changeNotifier) {
        this.transport = transport;
        this.changeNotifier = changeNotifier;
    }

    @Override
    public List<ReaderSnapshot> readers() {
        seen = changeNotifier.changes();
        return transport.snapshots();
    }

    @Override
    public void awaitChange(Duration atMost) {
        changeNotifier.await(seen, atMost);
    }

    @Override
    public void close() {
        // nothing to release
    }
}
