package tr.nes.cardconnector.pcsc;

import java.time.Duration;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.ReaderLink;
import tr.nes.cardconnector.transport.ReaderMonitor;
import tr.nes.cardconnector.transport.Threads;

/** The readers of this machine's pcscd, which may stop and start at any time. */
public final class PcscTransport implements CardTransport {

    private static final Duration STOP = Duration.ofSeconds(2);

    private final Duration limit;
    private final ReaderWorkers workers;
    private final InsertionCounter insertions = new InsertionCounter();
    private final DaemonHeartbeat daemonHeartbeat = new DaemonHeartbeat();

    /** @param limit the longest wait for one native call */
    public PcscTransport(Threads threads, Duration limit) {
        this.workers = new ReaderWorkers(threads);
        this.limit = limit;
    }

    @Override
    public String name() {
        return "pcsc";
    }

    @Override
    public ReaderLink link(ReaderName reader) throws CardServiceGone {
        return new PcscLink(reader, library(), workers, insertions, daemonHeartbeat, limit);
    }

    @Override
    public ReaderMonitor monitor() throws CardServiceGone {
        try {
            return new PcscMonitor(PcscContext.establish(library()), insertions, daemonHeartbeat);
        } catch (PcscFault fault) {
            throw ServiceTrouble.of(fault);
        }
    }

    private static PcscLite library() throws CardServiceGone {
        try {
            return PcscLite.load();
        } catch (LinkageError e) {
            throw ServiceTrouble.of(e);
        }
    }

    @Override
    public void close() {
        workers.endAll(STOP);
    }
}
