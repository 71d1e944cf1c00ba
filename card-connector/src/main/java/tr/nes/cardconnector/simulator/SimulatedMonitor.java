package tr.nes.cardconnector.simulator;

import java.time.Duration;
import java.util.List;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** Watches the simulated readers. */
final class SimulatedMonitor implements ReaderMonitor {

    private final SimulatedTransport transport;
    private final ChangeSignal signal;
    private long seen;

    SimulatedMonitor(SimulatedTransport transport, ChangeSignal signal) {
        this.transport = transport;
        this.signal = signal;
    }

    @Override
    public List<ReaderSnapshot> readers() {
        seen = signal.changes();
        return transport.snapshots();
    }

    @Override
    public void awaitChange(Duration atMost) {
        signal.await(seen, atMost);
    }

    @Override
    public void close() {
        // holds nothing
    }
}
