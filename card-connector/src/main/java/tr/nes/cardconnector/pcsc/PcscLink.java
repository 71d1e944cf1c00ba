package tr.nes.cardconnector.pcsc;

import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkManager;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.ReaderLink;

/** One reader with its own context and worker, both made when first needed and again after they were lost. */
final class PcscLink implements ReaderLink {

    private final ReaderName reader;
    private final WorkManager workManager;
    private final Duration patience;
    private Worker worker;
    private NativeReader nativeReader;

    PcscLink(ReaderName reader, WorkManager workManager, Duration patience) {
        this.reader = reader;
        this.workManager = workManager;
        this.patience = patience;
    }

    ReaderName reader() {
        return reader;
    }

    @Override
    public CardSession begin() throws CardConnectorException {
        if (worker == null) {
            NativeReader fresh = new NativeReader(reader);
            try {
                worker = Worker.start(workManager, fresh::close);
            } catch (WorkException e) {
                throw new CardServiceGone("no thread for " + reader, e);
            }
            nativeReader = fresh;
        }
        NativeReader mine = nativeReader;
        return new PcscSession(this, mine, run(mine::connect, false));
    }

    /** On the worker's thread; what breaks the context makes the next {@link #begin()} start afresh. */
    <T> T run(Callable<T> task, boolean connected) throws CardConnectorException {
        try {
            return worker.call(task, patience);
        } catch (ExecutionException e) {
            CardConnectorException sorted = e.getCause() instanceof CardConnectorException own
                    ? own
                    : Faults.sort(e.getCause(), reader, connected);
            if (sorted instanceof CardServiceGone) {
                close();
            }
            throw sorted;
        } catch (TimeoutException e) {
            close();
            throw new CardSilent(reader, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new CardSilent(reader, e);
        }
    }

    /** Whether the session's worker is still the one it began with. */
    boolean serves(NativeReader mine) {
        return worker != null && nativeReader == mine;
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.release();
            worker = null;
            nativeReader = null;
        }
    }
}
