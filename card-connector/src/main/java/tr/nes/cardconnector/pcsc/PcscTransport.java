package tr.nes.cardconnector.pcsc;

import jakarta.resource.spi.work.WorkManager;
import java.time.Duration;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.ReaderLink;

/** Readers of the PC/SC daemon on this machine: a context and a worker for each, another context to watch them all. */
public final class PcscTransport implements CardTransport {

    private final WorkManager workManager;
    private final Duration patience;

    /** @param patience how long one native call may take before the card counts as silent */
    public PcscTransport(WorkManager workManager, Duration patience) {
        this.workManager = workManager;
        this.patience = patience;
    }

    /** Whether a daemon answers now. */
    public static boolean answers() {
        try (Context context = new Context()) {
            return true;
        } catch (RuntimeException | LinkageError none) {
            return false;
        }
    }

    @Override
    public String name() {
        return "pcsc";
    }

    @Override
    public ReaderSight sight() {
        return new PcscSight();
    }

    @Override
    public ReaderLink link(ReaderName reader) {
        return new PcscLink(reader, workManager, patience);
    }
}
