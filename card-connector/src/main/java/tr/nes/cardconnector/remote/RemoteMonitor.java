package tr.nes.cardconnector.remote;

import java.time.Duration;
import java.util.List;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.transport.ChangeNotifier;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** Monitors the readers that agents tell. */
final class RemoteMonitor implements ReaderMonitor {

    private final RemoteTransport transport;
    private final ChangeNotifier notifier;
    private long seen;

    RemoteMonitor(RemoteTransport transport, ChangeNotifier notifier) {
        this.transport = transport;
        this.notifier = notifier;
    }

    @Override
    public List<ReaderSnapshot> readers() {
        seen = notifier.changes();
        return transport.snapshots();
    }

    @Override
    public void awaitChange(Duration atMost) {
        notifier.await(seen, atMost);
    }

    @Override
    public void close() {
        // nothing to release
    }
}
