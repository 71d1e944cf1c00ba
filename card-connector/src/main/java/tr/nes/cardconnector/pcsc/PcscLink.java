package tr.nes.cardconnector.pcsc;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.ReaderLink;

/** One reader: its worker and what that holds, both made when first needed and anew after they broke. */
final class PcscLink implements ReaderLink {

    private final ReaderName reader;
    private final PcscLite pcsc;
    private final ReaderWorkers workers;
    private final Duration limit;
    private ReaderWorker worker;
    private NativeReader held;

    PcscLink(ReaderName reader, PcscLite pcsc, ReaderWorkers workers, Duration limit) {
        this.reader = reader;
        this.pcsc = pcsc;
        this.workers = workers;
        this.limit = limit;
    }

    @Override
    public CardSession connect() throws CardConnectorException {
        boolean fresh = renewIfBroken();
        try {
            return begin();
        } catch (CardServiceGone stale) {
            // the daemon was restarted since; nothing has been sent to the card yet
            if (fresh || !renewIfBroken()) {
                throw stale;
            }
            return begin();
        }
    }

    private boolean renewIfBroken() throws CardServiceGone {
        if (worker != null && !worker.isEnding()) {
            return false;
        }
        NativeReader fresh = new NativeReader(reader, pcsc);
        worker = workers.start(reader, fresh::release);
        held = fresh;
        return true;
    }

    private CardSession begin() throws CardConnectorException {
        ReaderWorker with = worker;
        NativeReader on = held;
        try {
            Atr atr = onWorker(with, on::begin);
            return new PcscSession(this, with, on, atr);
        } catch (PcscFault fault) {
            throw broken(with, Faults.connecting(reader, fault));
        } catch (TimeoutException e) {
            throw new CardServiceGone("no connection to " + reader + " in time", e);
        }
    }

    byte[] transmit(ReaderWorker with, NativeReader on, byte[] command) throws CardConnectorException {
        if (with.isEnding()) {
            throw new CardServiceGone("the transport was stopped", null);
        }
        try {
            return onWorker(with, () -> on.transmit(command));
        } catch (PcscFault fault) {
            throw broken(with, Faults.talking(reader, fault));
        } catch (TimeoutException e) {
            throw new CardSilent(reader, e);
        }
    }

    /** If this fails, the worker ends, and with it the context: the daemon then resets the card. */
    void end(ReaderWorker with, NativeReader on) {
        if (with.isEnding()) {
            return;
        }
        try {
            onWorker(with, () -> {
                on.end();
                return null;
            });
        } catch (PcscFault | TimeoutException e) {
            with.end();
        }
    }

    private <T> T onWorker(ReaderWorker with, Callable<T> call) throws PcscFault, TimeoutException {
        try {
            return with.call(call, limit);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PcscFault fault) {
                throw fault;
            }
            throw new PcscFault("native call", PcscFault.NO_SERVICE, e.getCause());
        }
    }

    /** A context whose service went away stays dead: the next connect gets another. */
    private static CardConnectorException broken(ReaderWorker with, CardConnectorException failure) {
        if (failure instanceof CardServiceGone) {
            with.end();
        }
        return failure;
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.end();
        }
    }
}
