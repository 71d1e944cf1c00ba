package tr.nes.cardconnector.outbound;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardSession;

/** The readers with tracing switched on. */
final class Traces {

    private static final Logger LOG = Logger.getLogger("tr.nes.cardconnector.trace");

    private final Set<ReaderName> on = ConcurrentHashMap.newKeySet();

    void set(ReaderName reader, boolean wanted) {
        if (wanted) {
            on.add(reader);
        } else {
            on.remove(reader);
        }
    }

    Set<ReaderName> on() {
        return Set.copyOf(on);
    }

    /** Wraps the session if its reader is traced. */
    CardSession around(ReaderName reader, CardSession session) {
        return on.contains(reader) ? new TracedSession(session, line -> LOG.info(reader + ": " + line)) : session;
    }
}
