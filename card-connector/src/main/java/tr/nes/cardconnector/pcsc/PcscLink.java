package tr.nes.cardconnector.pcsc;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.ReaderLink;

/** One reader with its worker and PC/SC resources, created on first use and again after a failure. */
final class PcscLink implements ReaderLink {

    private final ReaderName reader;
    private final PcscLite pcsc;
    private final ReaderWorkers workers;
    private final InsertionCounter insertions;
    private final DaemonHeartbeat heartbeat;
    private final Duration limit;
    private ReaderWorker worker;
    private NativeReader held;

    PcscLink(
            ReaderName reader,
            PcscLite pcsc,
            ReaderWorkers workers,
            InsertionCounter insertions,
            DaemonHeartbeat heartbeat,
            Duration limit) {
        this.reader = reader;
        this.pcsc = pcsc;
        this.workers = workers;
        this.insertions = insertions;
        this.heartbeat = heartbeat;
        this.limit = limit;
    }

    @Override
    public CardSession connect() throws CardConnectorException {
        Deadline deadline = new Deadline(limit);
        boolean fresh = renewIfBroken(deadline);
        try {
            return begin(deadline);
        } catch (CardServiceGone stale) {
            // the daemon was restarted; nothing has been sent to the card yet
            if (fresh || !renewIfBroken(deadline)) {
                throw stale;
            }
            return begin(deadline);
        }
    }

    private boolean renewIfBroken(Deadline deadline) throws CardConnectorException {
        if (worker != null && !worker.isEnding()) {
            return false;
        }
        if (!workers.awaitFree(reader, deadline.left())) {
            throw late(deadline, "an earlier call to " + reader + " still hangs", null);
        }
        NativeReader fresh = new NativeReader(reader, pcsc, insertions);
        worker = workers.start(reader, fresh::release);
        held = fresh;
        return true;
    }

    private CardSession begin(Deadline deadline) throws CardConnectorException {
        ReaderWorker with = worker;
        NativeReader on = held;
        try {
            return new PcscSession(this, with, on, awaitCard(with, on, deadline));
        } catch (PcscFault fault) {
            throw broken(with, Faults.connecting(reader, fault));
        } catch (TimeoutException e) {
            throw late(deadline, "no connection to " + reader + " in time", e);
        }
    }

    /** Retries until the deadline while another program uses the card exclusively. */
    private CardInsertion awaitCard(ReaderWorker with, NativeReader on, Deadline deadline)
            throws PcscFault, TimeoutException {
        while (true) {
            try {
                return onWorker(with, on::begin, deadline.left());
            } catch (PcscFault fault) {
                if (fault.code() != PcscFault.SHARING_VIOLATION || deadline.isOver()) {
                    throw fault;
                }
            }
            onWorker(with, on::awaitOthers, limit);
        }
    }

    /** The daemon blocks a call while another program's transaction lasts. */
    private CardConnectorException late(Deadline deadline, String message, Exception cause) {
        return heartbeat.beatSince(deadline) ? new ReaderBusy(reader, cause) : new CardServiceGone(message, cause);
    }

    byte[] transmit(ReaderWorker with, NativeReader on, byte[] command) throws CardConnectorException {
        if (with.isEnding()) {
            throw new CardServiceGone("the transport was stopped", null);
        }
        CommandInTransit transit = new CommandInTransit(command);
        try {
            return onWorker(with, () -> transit.by(on::transmit), limit);
        } catch (PcscFault fault) {
            throw broken(with, Faults.talking(reader, fault));
        } catch (TimeoutException e) {
            throw new CardSilent(reader, e);
        } finally {
            transit.takeBack();
        }
    }

    /** If this fails, the worker and its context end, upon which the daemon resets the card. */
    void end(ReaderWorker with, NativeReader on) {
        if (with.isEnding()) {
            return;
        }
        try {
            onWorker(
                    with,
                    () -> {
                        on.end();
                        return null;
                    },
                    limit);
        } catch (PcscFault | TimeoutException e) {
            with.end();
        }
    }

    private <T> T onWorker(ReaderWorker with, Callable<T> call, Duration atMost) throws PcscFault, TimeoutException {
        try {
            return with.call(call, atMost);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PcscFault fault) {
                throw fault;
            }
            throw new PcscFault("native call", PcscFault.NO_SERVICE, e.getCause());
        }
    }

    /** A context whose service stopped stays unusable: the next connect creates another. */
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
