package tr.nes.cardconnector.inbound;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.ReaderLink;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** This machine is to have no readers: all are at agents. */
final class NoReaders implements CardTransport, ReaderMonitor {

    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public String name() {
        return "remote";
    }

    @Override
    public ReaderLink link(ReaderName reader) throws ReaderGone {
        throw new ReaderGone(reader);
    }

    @Override
    public ReaderMonitor monitor() {
        return this;
    }

    @Override
    public List<ReaderSnapshot> readers() {
        return List.of();
    }

    @Override
    public void awaitChange(Duration atMost) {
        try {
            never.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        // a monitor is closed and opened again; there is nothing to release
    }
}
